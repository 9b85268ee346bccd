import type { QuotaPlan } from "../model/quota-plan";

/** A step on the way from last year to the quota. */
export interface QuotaStep {
  readonly step: "lastYear" | "growth" | "shares" | "bounds" | "rounding" | "overrides" | "quota";
  /** What the step adds, below 0 what it takes; of lastYear, shares and quota the amount that stands there. */
  readonly amount: number;
  /** Where the step ends. */
  readonly after: number;
}

/**
 * How the quota of one territory, or of all, came about: last year, what its share of the target adds to that,
 * what floors and caps change, rounding, and overrides with what they leave to the others. The steps add up to
 * the quota; those of nothing are left out. Without last year it begins with the share of the target.
 *
 * @param territory place in the plan, null for all territories together
 */
export function quotaSteps(
  {
    toTerritories,
    historyFrom,
    territories,
  }: Pick<QuotaPlan, "toTerritories" | "historyFrom" | "territories">,
  territory: number | null,
): QuotaStep[] {
  const counted = territory === null ? territories : territories.slice(territory, territory + 1);
  const sum = (pick: (one: QuotaPlan["territories"][number]) => number, of = counted): number =>
    of.reduce((total, one) => total + pick(one), 0);
  const scores = sum(({ score }) => score, territories);
  const share = scores > 0 ? (toTerritories * sum(({ score }) => score)) / scores : 0;
  const exact = sum((one) => one.exact);
  const calculated = sum((one) => one.calculated);
  const final = sum((one) => one.final);
  const history = sum((one) => one.history);
  const hasHistory = historyFrom !== "none" && history > 0;
  const first: QuotaStep[] = hasHistory
    ? [
        { step: "lastYear", amount: history, after: history },
        { step: "growth", amount: share - history, after: share },
      ]
    : [{ step: "shares", amount: share, after: share }];
  const changes: QuotaStep[] = [
    { step: "bounds", amount: exact - share, after: exact },
    { step: "rounding", amount: calculated - exact, after: calculated },
    { step: "overrides", amount: final - calculated, after: final },
  ];
  return [
    ...first,
    ...changes.filter(({ amount }) => Math.abs(amount) >= 0.005),
    { step: "quota", amount: final, after: final },
  ];
}
