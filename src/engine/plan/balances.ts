import { coefficientOfVariation, countOutside, gini, maxDeviation } from "../alignment/metrics";
import { add, whole } from "../alignment/typed-cell";
import type { Balance, Measure, Territory } from "../model/plan";
import { valueOrZero } from "./measures";

/**
 * Balance of one measure over the territories for one set of labels.
 *
 * @param total what the targets share out: the same for today and for the plan, so that
 *   both are held against one target
 */
export function balanceOf(
  measure: Measure,
  territories: readonly Territory[],
  territoryOf: Int32Array,
  isCounted: (account: number) => boolean,
  total: number,
  tolerance: number,
): Balance {
  const load = loadsOf(measure, territories.length, territoryOf, isCounted);
  let capacity = 0;
  for (const territory of territories) capacity += territory.capacity;
  const target = Float64Array.from(territories, (territory) => (total * territory.capacity) / capacity);
  const perCapacity = load.map((amount, j) => Math.max(0, amount) / (territories[j]?.capacity ?? 1));
  return {
    measure: measure.key,
    load,
    target,
    maxDeviation: maxDeviation(load, target),
    cv: coefficientOfVariation(perCapacity),
    gini: gini(perCapacity),
    outside: countOutside(load, target, tolerance),
  };
}

/** Sum of the measure by territory over the counted accounts that a territory holds. */
export function loadsOf(
  measure: Measure,
  territoryCount: number,
  territoryOf: Int32Array,
  isCounted: (account: number) => boolean,
): Float64Array {
  const load = new Float64Array(territoryCount);
  for (let account = 0; account < territoryOf.length; account++) {
    const territory = whole(territoryOf, account);
    if (territory >= 0 && isCounted(account)) add(load, territory, valueOrZero(measure.values, account));
  }
  return load;
}
