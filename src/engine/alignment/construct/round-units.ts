import type { Instance } from "../instance";
import { add, real, whole } from "../typed-cell";
import type { Climbed } from "./climb-dual";
import { expOfMinus } from "./quick-exponential";
import type { SoftUnits } from "./soft-units";

/** How much dearer than its repair a load error counts: errors of large units cannot be repaired by small ones. */
const CAUTION = 4;

/** Share of the curvature that counts as being there to the end. */
const SCARCE = 1e-3;

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
export function roundOpenUnits(
  climbed: Climbed,
  prices: Float64Array,
  temperature: number,
  sizes: Float64Array,
  least: number,
  decide: (unit: number, territory: number) => void,
): void {
  const { soft, point } = climbed;
  const { measureCount: measures } = soft;
  const shares = sharesOf(soft, prices, temperature);
  const bend = new Float64Array(point.load.length);
  for (let u = 0; u < soft.count; u++) addBend(soft, shares, temperature, bend, u, 1);
  const floor = bend.map((all) => SCARCE * all);
  const error = new Float64Array(point.load.length);
  const turn = turns(soft.unit, sizes, least);
  for (const u of turn) {
    let chosen = takeOut(soft, shares, error, u);
    addBend(soft, shares, temperature, bend, u, -1);
    if (chosen < 0) chosen = cheapestWithErrors(soft, prices, error, bend, floor, u);
    for (let m = 0; m < measures; m++) add(error, chosen * measures + m, real(soft.load, u * measures + m));
    decide(whole(soft.unit, u), chosen);
  }
}

/** Takes the expected shares of a unit out of the loads; returns where almost all of it was, or -1. */
function takeOut(soft: SoftUnits, shares: Float64Array, error: Float64Array, u: number): number {
  const { measureCount: measures, start, territory, load } = soft;
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
function addBend(
  soft: SoftUnits,
  shares: Float64Array,
  temperature: number,
  bend: Float64Array,
  u: number,
  sign: 1 | -1,
): void {
  const { measureCount: measures, start, territory, load } = soft;
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

/** Soft units of at least the given size, the largest first. */
function turns(units: Int32Array, sizes: Float64Array, least: number): Int32Array {
  const turn: number[] = [];
  for (let u = 0; u < units.length; u++) if (real(sizes, whole(units, u)) >= least) turn.push(u);
  return Int32Array.from(turn).sort(
    (a, b) => real(sizes, whole(units, b)) - real(sizes, whole(units, a)) || a - b,
  );
}

function sharesOf(soft: SoftUnits, prices: Float64Array, temperature: number): Float64Array {
  const { measureCount: measures, start, territory, cost, load } = soft;
  const shares = new Float64Array(whole(start, soft.count));
  for (let u = 0; u < soft.count; u++) {
    const first = whole(start, u);
    const end = whole(start, u + 1);
    let best = Number.POSITIVE_INFINITY;
    for (let k = first; k < end; k++) {
      let key = real(cost, k);
      for (let m = 0; m < measures; m++) {
        key += real(prices, whole(territory, k) * measures + m) * real(load, u * measures + m);
      }
      shares[k] = key;
      if (key < best) best = key;
    }
    let total = 0;
    for (let k = first; k < end; k++) {
      shares[k] = expOfMinus((real(shares, k) - best) / (temperature * real(soft.scale, u)));
      total += real(shares, k);
    }
    for (let k = first; k < end; k++) shares[k] = real(shares, k) / total;
  }
  return shares;
}

/** Where each unit is cheapest at the prices. */
export function cheapestTerritories(
  instance: Instance,
  candidates: { readonly width: number; readonly territory: Int32Array; readonly cost: Float64Array },
  prices: Float64Array,
): Int32Array {
  const { measureCount: measures, load } = instance;
  const { width, territory, cost } = candidates;
  const chosen = new Int32Array(instance.unitCount);
  for (let unit = 0; unit < chosen.length; unit++) {
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
