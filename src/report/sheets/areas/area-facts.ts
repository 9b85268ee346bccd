import type { Measure, PlanAreas } from "../../../engine/model/plan";
import type { ReportFacts } from "../../report-facts";

/** Up to accounts x areas of this, what an area holds is a sum over the accounts. */
export const AREA_SUMS_LIMIT = 10_000_000;

/** Whether the sums of the areas are formulas over the accounts; else they are those of the plan. */
export function hasLiveSums({ plan }: ReportFacts, areas: PlanAreas): boolean {
  return plan.accounts.count * areas.areas.length <= AREA_SUMS_LIMIT;
}

/** Measures that areas are summed by: not a workload that can be changed where the sums cannot follow. */
export function areaMeasures(facts: ReportFacts, areas: PlanAreas): Measure[] {
  return facts.measures.filter(
    ({ key }) => key !== "workload" || facts.callPlan !== "live" || hasLiveSums(facts, areas),
  );
}

/** What the accounts hold that go where their area goes, an area each. */
export function areaSums(
  areas: PlanAreas,
  values: Float64Array,
  follows: (account: number) => boolean,
): Float64Array {
  const sums = new Float64Array(areas.areas.length);
  areas.areaOfAccount.forEach((area, account) => {
    const value = values[account] ?? NaN;
    if (area >= 0 && !Number.isNaN(value) && follows(account)) sums[area] = (sums[area] ?? 0) + value;
  });
  return sums;
}

/** Areas in the order of the sheet: by territory, inside it by what is balanced, the largest first, then by ID. */
export function areaOrder(facts: ReportFacts, areas: PlanAreas): Int32Array {
  const load = areaSums(areas, facts.balanced.values, () => true);
  const place = (area: number): number => areas.areas[area]?.territory ?? -1;
  return Int32Array.from(areas.areas.keys()).sort(
    (a, b) => place(a) - place(b) || (load[b] ?? 0) - (load[a] ?? 0) || a - b,
  );
}
