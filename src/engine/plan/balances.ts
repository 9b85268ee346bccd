import { coefficientOfVariation, countOutside, gini, maxDeviation } from "../alignment/metrics";
import { add, whole } from "../alignment/typed-cell";
import type { Balance, Measure, Territory } from "../model/plan";
import { balancedOn } from "../model/balanced-on";
import type { Settings } from "../model/settings";
import { valueOrZero } from "./measures";

/** Balance of one measure over the territories, held against given targets. */
export function balanceOf(
  measure: Measure,
  territories: readonly Territory[],
  load: Float64Array,
  target: Float64Array,
  settings: Pick<Settings, "balanceOn" | "tolerance">,
): Balance {
  const balanced = balancedOn(settings).find((one) => one.measure === measure.key);
  const tolerance = balanced?.tolerance ?? settings.tolerance;
  const perCapacity = load.map((amount, j) => Math.max(0, amount) / (territories[j]?.capacity ?? 1));
  return {
    measure: measure.key,
    isBalanced: balanced !== undefined,
    tolerance,
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
