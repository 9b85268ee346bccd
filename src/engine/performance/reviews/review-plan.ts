import { Pacer } from "../../alignment/pacer";
import { deviation } from "../../alignment/metrics";
import type { Control } from "../../model/progress";
import type { Review, WrittenPlanSheets } from "../../model/review";
import type { GivenSettings } from "../../model/settings";
import type { PlanInput } from "../../plan/prepare-plan";
import { budgetActions } from "../next-actions/budget";
import { capacityActions } from "../next-actions/capacity";
import { coachActions } from "../next-actions/coach";
import { dataActions } from "../next-actions/data-to-fix";
import { inOrderOfPressure } from "../next-actions/next-actions";
import { rebalanceActions } from "../next-actions/rebalance";
import { spreadActions } from "../next-actions/spread";
import { alignmentDecay, handEditsOf } from "./alignment-decay";
import { nextReviewDate } from "./next-review-date";
import { outsideNow } from "./outside-now";
import { reviewGround } from "./review-ground";
import { reviewLines } from "./review-lines";
import { reviewSales, salesFigures } from "./review-sales";
import { reviewOutliers } from "./review-outliers";
import { reviewTriggers } from "./review-triggers";
import { goneReps } from "./seats";

/**
 * Reviews the written plan: how it stands today against how it was planned, what calls for a
 * decision and what to do next, territory before rep. Nothing is changed. The same sheets,
 * data, settings and day give the same review.
 *
 * @param today serial day of the 1900 system
 * @param currencySymbol put before money in sentences, "" for none
 * @throws EngineError CANCELLED and the codes of reviewGround
 */
export async function reviewPlan(
  input: PlanInput,
  written: WrittenPlanSheets,
  given: GivenSettings,
  today: number,
  control: Control,
  currencySymbol = "",
): Promise<Review> {
  const pacer = new Pacer(control);
  pacer.begin("Reading the plan as it is now", 0, 0.5);
  const ground = await reviewGround(input, written, given, pacer, currencySymbol);
  const { balances, territories, plannedBalance, settings } = ground;
  await pacer.breathe(6, 6);
  const decay = alignmentDecay(ground);
  await pacer.breathe(6, 6);
  const performance = await reviewSales(ground, pacer);
  const regions = [...new Set(territories.map(({ region }) => region))].filter((region) => region !== "");
  const groups: Review["groups"][number][] = [];
  for (const region of ["", ...(regions.length > 1 ? regions : [])]) {
    groups.push({ region, lines: reviewLines(ground, region, salesFigures(performance, region)) });
    await pacer.breathe(6, 6);
  }
  const triggers = reviewTriggers(ground, groups[0]?.lines ?? []);
  pacer.begin("Looking for what to do next", 0.5, 1);
  const rebalancing = await rebalanceActions(ground, pacer);
  await pacer.breathe(1, 1);
  const pressing = inOrderOfPressure([
    ...rebalancing,
    ...capacityActions(ground),
    ...spreadActions(ground, performance),
    ...budgetActions(ground, performance),
    ...dataActions(ground, decay),
    ...coachActions(ground, performance),
  ]);
  const next = nextReviewDate(today, settings.reviewMonths, triggers);
  const [leading] = balances;
  const outside = new Set(outsideNow(ground));
  const gone = new Set(goneReps(ground));
  return {
    dataTo: performance.period?.to ?? Number.NaN,
    tolerance: leading?.tolerance ?? settings.tolerance,
    measure: leading?.measure ?? "accounts",
    handEdits: handEditsOf(ground),
    plannedAccounts: decay.planned,
    territories: territories.map(({ name, region, rep }, index) => ({
      name,
      region,
      rep,
      deviation: leading === undefined ? 0 : deviation(leading.load, leading.target, index),
      plannedDeviation:
        plannedBalance === null ? Number.NaN : deviation(plannedBalance.load, plannedBalance.target, index),
      isOutside: outside.has(index),
      repIsGone: gone.has(index),
    })),
    groups,
    decay,
    triggers,
    outliers: reviewOutliers(performance),
    actions: pressing.actions,
    moreActions: pressing.more,
    nextReview: next.day,
    nextReviewWhy: next.why,
  };
}
