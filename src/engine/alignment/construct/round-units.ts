import type { Pacer } from "../pacer";
import { add, real, whole } from "../typed-cell";
import type { PricedUnits } from "./priced-units";
import { softUnits, type SoftUnits } from "./soft-units";

/** How much dearer than its repair a load error counts: errors of large units cannot be repaired by small ones. */
const CAUTION = 4;

/** Share of the curvature that counts as being there to the end. */
const SCARCE = 1e-3;

/** Units between two looks at the clock, a power of two less one. */
const LOOK = 4095;

/** A unit with this share or more in one territory goes there. */
const DECIDED = 0.999;

/**
 * Whole units from soft choices, by conditional expectations: open units in falling order of
 * size each leave their expected shares and go where reduced cost plus the price of the
 * load errors made is least. An error is priced by the curvature that the units still to come
 * give the dual: that is what they take to repair it. The last few pay dearly.
 *
 * Only units of at least the given size are decided; the others keep their shares.
 *
 * @param sizes of the units, in loads over their means
 * @param decide called for each open unit that is decided
 * @see Raghavan (1988) Probabilistic construction of deterministic algorithms, J. Comput. Syst. Sci. 37
 */
export async function roundOpenUnits(
  units: PricedUnits,
  prices: Float64Array,
  temperature: number,
  sizes: Float64Array,
  least: number,
  decide: (unit: number, territory: number) => void,
  pacer: Pacer,
): Promise<void> {
  const soft = await softUnits(units, prices, temperature, pacer);
  const { measureCount: measures } = soft;
  const bend = new Float64Array(prices.length);
  for (let u = 0; u < soft.count; u++) {
    if ((u & LOOK) === 0) await pacer.breathe(u, soft.count);
    addBend(soft, temperature, bend, u, 1);
  }
  const floor = bend.map((all) => SCARCE * all);
  const error = new Float64Array(prices.length);
  const turns = largestFirst(soft.unit, sizes, least);
  for (const [turn, u] of turns.entries()) {
    if ((turn & LOOK) === 0) await pacer.breathe(turn, turns.length);
    let chosen = takeOut(soft, error, u);
    addBend(soft, temperature, bend, u, -1);
    if (chosen < 0) chosen = cheapestWithErrors(soft, prices, error, bend, floor, u);
    for (let m = 0; m < measures; m++) add(error, chosen * measures + m, real(soft.load, u * measures + m));
    decide(whole(soft.unit, u), chosen);
  }
}

/** Takes the expected shares of a unit out of the loads; returns where almost all of it was, or -1. */
function takeOut(soft: SoftUnits, error: Float64Array, u: number): number {
  const { measureCount: measures, start, territory, load, share: shares } = soft;
  let decided = -1;
  for (let k = whole(start, u); k < whole(start, u + 1); k++) {
    const j = whole(territory, k);
    const share = real(shares, k);
    for (let m = 0; m < measures; m++) add(error, j * measures + m, -share * real(load, u * measures + m));
    if (share >= DECIDED) decided = j;
  }
  return decided;
}

/** Adds (or takes away) what the unit adds to the curvature of the dual: how easily loads give way to prices. */
function addBend(soft: SoftUnits, temperature: number, bend: Float64Array, u: number, sign: 1 | -1): void {
  const { measureCount: measures, start, territory, load, share: shares } = soft;
  const perDegree = sign / (temperature * real(soft.scale, u));
  for (let k = whole(start, u); k < whole(start, u + 1); k++) {
    const share = real(shares, k);
    const base = whole(territory, k) * measures;
    for (let m = 0; m < measures; m++) {
      const amount = real(load, u * measures + m);
      add(bend, base + m, share * (1 - share) * amount * amount * perDegree);
    }
  }
}

function cheapestWithErrors(
  soft: SoftUnits,
  prices: Float64Array,
  error: Float64Array,
  bend: Float64Array,
  floor: Float64Array,
  u: number,
): number {
  const { measureCount: measures, start, territory } = soft;
  let chosen = -1;
  let cheapest = Number.POSITIVE_INFINITY;
  for (let k = whole(start, u); k < whole(start, u + 1); k++) {
    const j = whole(territory, k);
    let key = real(soft.cost, k);
    for (let m = 0; m < measures; m++) {
      const q = j * measures + m;
      const load = real(soft.load, u * measures + m);
      const left = Math.max(real(bend, q), real(floor, q));
      const errorPrice = left > 0 ? CAUTION / (2 * left) : 0;
      key += real(prices, q) * load + errorPrice * load * (2 * real(error, q) + load);
    }
    if (key >= cheapest) continue;
    cheapest = key;
    chosen = j;
  }
  return chosen;
}

/**
 * Soft units of at least the given size, the largest first; of equals the first first. Sizes
 * are sorted as plain numbers and units counted into their places: a comparison of units by a
 * function would hold the thread for a long time.
 */
function largestFirst(units: Int32Array, sizes: Float64Array, least: number): Int32Array {
  const falling = Float64Array.from(units, (unit) => -real(sizes, unit)).sort();
  const turns = new Int32Array(placeOf(falling, -least, 1));
  // How many of a size have their place, kept at the first place of the size.
  const placed = new Int32Array(turns.length);
  for (let u = 0; u < units.length; u++) {
    const size = real(sizes, whole(units, u));
    if (size < least) continue;
    const first = placeOf(falling, -size, 0);
    turns[first + whole(placed, first)] = u;
    placed[first] = whole(placed, first) + 1;
  }
  return turns;
}

/** How many values are below the given one (0), or not above it (1), in rising values. */
function placeOf(rising: Float64Array, value: number, orEqual: 0 | 1): number {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const there = real(rising, middle);
    if (there < value || (orEqual === 1 && there === value)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where each unit is cheapest at the prices; where it was given a place, that. */
export async function cheapestTerritories(
  units: PricedUnits,
  prices: Float64Array,
  pacer: Pacer,
): Promise<Int32Array> {
  const { instance, candidates, taken } = units;
  const { measureCount: measures, load } = instance;
  const { width, territory, cost } = candidates;
  const chosen = new Int32Array(instance.unitCount);
  for (let unit = 0; unit < chosen.length; unit++) {
    if ((unit & LOOK) === 0) await pacer.breathe(unit, chosen.length);
    if (taken !== null && whole(taken, unit) >= 0) {
      chosen[unit] = whole(taken, unit);
      continue;
    }
    let least = Number.POSITIVE_INFINITY;
    for (let slot = unit * width; slot < (unit + 1) * width; slot++) {
      const j = whole(territory, slot);
      if (j < 0) break;
      let key = real(cost, slot);
      for (let m = 0; m < measures; m++)
        key += real(prices, j * measures + m) * real(load, unit * measures + m);
      if (key >= least) continue;
      least = key;
      chosen[unit] = j;
    }
  }
  return chosen;
}
