import { exp } from "../../geography/portable-math";
import type { Instance } from "../instance";
import { add, real, whole } from "../typed-cell";
import type { PricedInstance } from "./find-prices";

/**
 * Whole units from soft choices, by conditional expectations: units in falling order of
 * load each leave their expected share and go where reduced cost plus the price of the
 * load error made is least. The error is priced by the curvature of the dual: small units
 * that come later can repair it at that price.
 *
 * @see Raghavan (1988) Probabilistic construction of deterministic algorithms, J. Comput. Syst. Sci. 37
 */
export function roundPrices(instance: Instance, priced: PricedInstance): Int32Array {
  const { prices, units, point, temperature } = priced;
  const { width, territory, cost } = units.candidates;
  const { unitCount, territoryCount } = instance;
  const territoryOf = new Int32Array(unitCount);
  const expected = new Float64Array(territoryCount);
  const shares = new Float64Array(unitCount * width);
  const undecided: number[] = [];

  for (let unit = 0; unit < unitCount; unit++) {
    const base = unit * width;
    const load = real(instance.load, unit);
    let best = Number.POSITIVE_INFINITY;
    let slots = 0;
    for (; slots < width; slots++) {
      const j = whole(territory, base + slots);
      if (j < 0) break;
      const key = real(cost, base + slots) + real(prices, j) * load;
      shares[base + slots] = key;
      if (key < best) {
        best = key;
        territoryOf[unit] = j;
      }
    }
    const softness = temperature * real(units.scale, unit);
    let total = 0;
    for (let slot = base; slot < base + slots; slot++) {
      const over = real(shares, slot) - best;
      const share = softness > 0 ? exp(-over / softness) : over === 0 ? 1 : 0;
      shares[slot] = share;
      total += share;
    }
    let largest = 0;
    for (let slot = base; slot < base + slots; slot++) {
      const share = real(shares, slot) / total;
      shares[slot] = share;
      if (share > largest) largest = share;
      add(expected, whole(territory, slot), share * load);
    }
    if (largest < 0.999) undecided.push(unit);
  }

  const loads = expected.slice();
  undecided.sort((a, b) => real(instance.load, b) - real(instance.load, a) || a - b);
  for (const unit of undecided) {
    const base = unit * width;
    const load = real(instance.load, unit);
    const end = base + width;
    for (let slot = base; slot < end && whole(territory, slot) >= 0; slot++) {
      add(loads, whole(territory, slot), -real(shares, slot) * load);
    }
    let least = Number.POSITIVE_INFINITY;
    let chosen = whole(territoryOf, unit);
    for (let slot = base; slot < end && whole(territory, slot) >= 0; slot++) {
      const j = whole(territory, slot);
      const bend = real(point.curvature, j * territoryCount + j);
      const errorPrice = bend > 0 ? 2 / bend : 0;
      const after = real(loads, j) + load - real(expected, j);
      const before = real(loads, j) - real(expected, j);
      const key = real(cost, slot) + real(prices, j) * load + errorPrice * (after * after - before * before);
      if (key < least) {
        least = key;
        chosen = j;
      }
    }
    territoryOf[unit] = chosen;
    add(loads, chosen, load);
  }
  return territoryOf;
}
