import { median } from "simple-statistics";
import { deviation } from "../../alignment/metrics";
import { real } from "../../alignment/typed-cell";
import type { Performance } from "../../model/performance";
import type { NextAction } from "../../model/review";
import type { ReviewGround } from "../reviews/review-ground";
import { moneyWords, shareWords, signedShare } from "./action-words";

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
  const money = (amount: number): string => moneyWords(amount, ground.currencySymbol);
  const nameOf = (index: number): string => territories[index]?.name ?? "";
  const standing = ({ index, share }: (typeof attained)[number]): string => {
    const off = leading === undefined ? 0 : deviation(leading.load, leading.target, index);
    const beside =
      potential !== null && middle > 0
        ? `, potential ${money(real(potential, index))} beside a median of ${money(middle)}`
        : "";
    return `${nameOf(index)} at ${shareWords(share)} is ${signedShare(off)} from its target${beside}`;
  };
  return [
    {
      kind: "rebalance",
      title: `Look at the quotas of ${nameOf(best.index)} and ${nameOf(least.index)}`,
      why: `${points(spread)} points between the best and the least attainment, ${points(limit)} allowed`,
      evidence: [standing(best), standing(least)],
      effect: `Without these two the spread is ${points(rest)} points`,
      region: "",
      level: "act",
      size: spread - limit,
      move: null,
    },
  ];
}

function points(share: number): string {
  return String(Math.round(100 * share));
}
