import { median } from "simple-statistics";
import { deviation } from "../../alignment/metrics";
import { real } from "../../alignment/typed-cell";
import type { Performance } from "../../model/performance";
import type { NextAction } from "../../model/review";
import type { ReviewGround } from "../reviews/review-ground";
import { tell } from "../../told/tell";
import type { Told } from "../../model/told";

/** Fewer attainments say nothing of a spread. */
const LEAST_ATTAINMENTS = 3;

/**
 * Where attainment is spread wider than the limit: which territories stand at the two ends, how
 * each stands as a territory, and what the spread is without them. One or two that are far off
 * are a matter of their own; a spread that stays is one of the quotas.
 */
export function spreadActions(ground: ReviewGround, performance: Performance): NextAction[] {
  const { territories, balances, measures, settings } = ground;
  const attained = performance.groups
    .flatMap(({ kind, index, kpis }) => {
      const { now } = kpis.attainment;
      return kind === "territory" && index >= 0 && now !== null ? [{ index, share: now }] : [];
    })
    .sort((a, b) => b.share - a.share || a.index - b.index);
  const [best, least] = [attained[0], attained.at(-1)];
  if (best === undefined || least === undefined || attained.length < LEAST_ATTAINMENTS) return [];
  const spread = best.share - least.share;
  const { reviewSpread: limit } = settings;
  if (limit === null || spread <= limit + 1e-9) return [];
  const between = attained.slice(1, -1);
  const rest = (between[0]?.share ?? 0) - (between.at(-1)?.share ?? 0);
  const potential = balances[measures.findIndex(({ key }) => key === "potential")]?.load ?? null;
  const middle = potential === null ? Number.NaN : median([...potential]);
  const leading = balances[0];
  const money = (amount: number) => ({ money: amount, sign: ground.currencySymbol });
  const nameOf = (index: number): string => territories[index]?.name ?? "";
  const standing = ({ index, share }: (typeof attained)[number]): Told => {
    const off = leading === undefined ? 0 : deviation(leading.load, leading.target, index);
    return potential !== null && middle > 0
      ? tell(
          "attainsBeside",
          nameOf(index),
          { share },
          { deviation: off },
          money(real(potential, index)),
          money(middle),
        )
      : tell("attains", nameOf(index), { share }, { deviation: off });
  };
  return [
    {
      kind: "rebalance",
      title: tell("lookAtQuotas", nameOf(best.index), nameOf(least.index)),
      why: tell("lookAtQuotasWhy", points(spread), points(limit)),
      evidence: [standing(best), standing(least)],
      effect: tell("lookAtQuotasEffect", points(rest)),
      region: "",
      level: "act",
      size: spread - limit,
      move: null,
    },
  ];
}

function points(share: number): { readonly count: number } {
  return { count: Math.round(100 * share) };
}
