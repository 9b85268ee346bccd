import type { Metrics } from "../../alignment/tallies/create-tallies";
import type { WorkedPlan } from "../finish-plan";
import { planQuotas } from "../plan-quotas";

/**
 * Final quota of each territory once accounts have moved, by the whole calculation of quotas: shares of the
 * loads as they are then, floors, caps, overrides and rounding. A plan that moves them has these very quotas.
 *
 * @param metrics figures of the plan after the move
 * @returns null in a plan without quotas
 */
export function quotasAfter(
  { plan, prepared }: WorkedPlan,
  metrics: Metrics,
  moving: readonly number[],
  territory: number,
): Float64Array | null {
  if (plan.quotas === null) return null;
  const territoryOf = plan.territoryOf.slice();
  for (const account of moving) territoryOf[account] = territory;
  const after = plan.after.map((balance, m) => ({
    ...balance,
    load: metrics.measures[m]?.load ?? balance.load,
  }));
  const { quotas } = planQuotas({ ...plan, territoryOf, after }, plan.settings, prepared.quotas);
  return quotas === null ? null : Float64Array.from(quotas.territories, ({ final }) => final);
}
