import type { Instance } from "./instance";
import type { Pacer } from "./pacer";
import { real, whole } from "./typed-cell";

/**
 * A lower bound on the objective of every assignment inside the bands: the exact dual value
 *
 *   Σ_i min_j (importance_i c_ij + Σ_m μ_jm w_im) − Σ_jm max(μ_jm lower_jm, μ_jm upper_jm)
 *
 * over all pairs of unit and territory. Valid at any prices; −infinite where a price below
 * 0 … above 0 meets a limit that is infinite. Time O(units * territories).
 *
 * @param prices cost per unit of load of measure m in territory j at [j * measureCount + m]
 */
export async function certify(instance: Instance, prices: Float64Array, pacer: Pacer): Promise<number> {
  const { unitCount, territoryCount, measureCount } = instance;
  const costs = new Float64Array(territoryCount);
  let sum = 0;
  for (let unit = 0; unit < unitCount; unit++) {
    if ((unit & 255) === 0) await pacer.breathe(unit, unitCount);
    const importance = real(instance.importance, unit);
    const fixed = whole(instance.fixedTo, unit);
    if (fixed < 0) instance.cost.fill(unit, costs);
    let least = Number.POSITIVE_INFINITY;
    for (let j = 0; j < territoryCount; j++) {
      if (fixed >= 0 && j !== fixed) continue;
      const cost = fixed >= 0 ? instance.cost.of(unit, j) : real(costs, j);
      if (cost === Number.POSITIVE_INFINITY) continue;
      let key = importance * cost;
      for (let m = 0; m < measureCount; m++) {
        key += real(prices, j * measureCount + m) * real(instance.load, unit * measureCount + m);
      }
      if (key < least) least = key;
    }
    sum += least;
  }
  return sum - bandSupport(instance, prices);
}

/** Σ of the most the bands let the prices take: price * upper, or price * lower when negative. */
export function bandSupport(instance: Instance, prices: Float64Array): number {
  let sum = 0;
  for (let q = 0; q < prices.length; q++) {
    const price = real(prices, q);
    if (price > 0) sum += price * (real(instance.upper, q) + instance.slack);
    else if (price < 0) sum += price * (real(instance.lower, q) - instance.slack);
  }
  return sum;
}
