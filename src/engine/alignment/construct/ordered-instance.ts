import type { Instance, Places, UnitCost } from "../instance";
import type { Pacer } from "../pacer";
import { add, flag, real, whole } from "../typed-cell";
import { orderByPlace } from "./kd-order";
import { kindsOf, signaturesOf } from "./unit-kinds";

/**
 * The same instance in an order of its own: units that can be told apart only by their place
 * in the caller's list are interchangeable, so nothing depends on that list. Free units come
 * first, neighbours of one kind side by side; units that leave no choice (fixed, or without
 * load and importance) come last, fixed where they belong. Loads are over a power of two
 * near the mean of each measure, which changes no bit of what is computed from them.
 */
export interface OrderedInstance {
  readonly instance: Instance;
  readonly freeCount: number;
  /** Unit of the caller at each place of the order. */
  readonly unitAt: Int32Array;
  /** What one load of the instance is in the caller's loads, per measure. */
  readonly loadUnit: Float64Array;
  /** Ranges of free units, from the whole of a kind down to a few neighbours, parents before children. */
  readonly nodes: readonly UnitRange[];
  /** Starts of the smallest groups of neighbours alike, ending with freeCount. */
  readonly groups: Int32Array;
}

export interface UnitRange {
  readonly from: number;
  readonly to: number;
  readonly isLeaf: boolean;
}

/** Most units in a leaf of the tree, and in a group of units with a like mix of measures. */
const LEAF = 32;
const MIXED_LEAF = 96;
const MIXED_GROUP = 24;

export async function orderInstance(instance: Instance, pacer: Pacer): Promise<OrderedInstance> {
  const { unitCount, measureCount } = instance;
  const isTail = new Uint8Array(unitCount);
  for (let unit = 0; unit < unitCount; unit++) {
    isTail[unit] = whole(instance.fixedTo, unit) >= 0 || isWeightless(instance, unit) ? 1 : 0;
  }
  const unitAt = new Int32Array(unitCount);
  const nodes: UnitRange[] = [];
  const starts: number[] = [];
  const compare = comparison(instance);
  let placed = 0;
  for (const { units, hasPlace } of kindsOf(instance, isTail)) {
    await pacer.breathe(placed, unitCount);
    const from = placed;
    const part = unitAt.subarray(from, from + units.length);
    part.set(units);
    placed += units.length;
    const enter = (start: number, end: number, isLeaf: boolean): void => {
      nodes.push({ from: from + start, to: from + end, isLeaf });
      if (!isLeaf) return;
      part.subarray(start, end).sort(compare);
      const step = measureCount > 1 ? MIXED_GROUP : LEAF;
      for (let at = start; at < end; at += step) starts.push(from + at);
    };
    const leafSize = measureCount > 1 ? MIXED_LEAF : LEAF;
    if (hasPlace && instance.place !== null) await orderByPlace(instance.place, part, leafSize, enter, pacer);
    else enter(0, part.length, true);
  }
  const freeCount = placed;
  for (let unit = 0; unit < unitCount; unit++) if (flag(isTail, unit) === 1) unitAt[placed++] = unit;
  unitAt.subarray(freeCount).sort(compare);
  starts.push(freeCount);

  const loadUnit = powersNearMeans(instance);
  return {
    instance: await reordered(instance, unitAt, loadUnit, pacer),
    freeCount,
    unitAt,
    loadUnit,
    nodes,
    groups: Int32Array.from(starts),
  };
}

/** Neither its cost nor its load counts anywhere. */
function isWeightless(instance: Instance, unit: number): boolean {
  if (real(instance.importance, unit) > 0) return false;
  for (let m = 0; m < instance.measureCount; m++) {
    if (real(instance.load, unit * instance.measureCount + m) > 0) return false;
  }
  return true;
}

/** A total order of units by all that can tell them apart; by mix first, so that groups have a like one. */
function comparison(instance: Instance): (a: number, b: number) => number {
  const { load, measureCount, place, importance, current, fixedTo } = instance;
  const mix = new Float64Array(measureCount > 1 ? instance.unitCount : 0);
  for (let unit = 0; unit < mix.length; unit++) {
    let total = 0;
    for (let m = 0; m < measureCount; m++) total += real(load, unit * measureCount + m);
    mix[unit] = total > 0 ? real(load, unit * measureCount) / total : 0;
  }
  const axes = place === null ? [] : [place.x, place.y, place.z];
  let signatures: Float64Array | null = null;
  return (a, b) => {
    if (measureCount > 1 && real(mix, a) !== real(mix, b)) return real(mix, a) - real(mix, b);
    for (const axis of axes) {
      const difference = real(axis, a) - real(axis, b);
      if (difference < 0 || difference > 0) return difference;
    }
    for (let m = 0; m < measureCount; m++) {
      const difference = real(load, a * measureCount + m) - real(load, b * measureCount + m);
      if (difference !== 0) return difference;
    }
    const weight = real(importance, a) - real(importance, b);
    if (weight !== 0) return weight;
    const owner = whole(current, a) - whole(current, b) || whole(fixedTo, a) - whole(fixedTo, b);
    if (owner !== 0) return owner;
    if (instance.cost.kind !== undefined) return 0;
    signatures ??= signaturesOf(instance);
    return real(signatures, a) - real(signatures, b);
  };
}

/** Per measure the power of two next below its mean; 1 where nobody has any. */
function powersNearMeans(instance: Instance): Float64Array {
  const { measureCount, unitCount } = instance;
  const totals = new Float64Array(measureCount);
  for (let unit = 0; unit < unitCount; unit++) {
    for (let m = 0; m < measureCount; m++) add(totals, m, real(instance.load, unit * measureCount + m));
  }
  return totals.map((total) => {
    const mean = total / unitCount;
    if (!(mean > 0)) return 1;
    let power = 1;
    while (power > mean) power /= 2;
    while (power * 2 <= mean) power *= 2;
    return power;
  });
}

async function reordered(
  instance: Instance,
  unitAt: Int32Array,
  loadUnit: Float64Array,
  pacer: Pacer,
): Promise<Instance> {
  const { measureCount: measures, territoryCount, moves } = instance;
  const load = new Float64Array(unitAt.length * measures);
  for (let at = 0; at < unitAt.length; at++) {
    const from = whole(unitAt, at) * measures;
    for (let m = 0; m < measures; m++)
      load[at * measures + m] = real(instance.load, from + m) / real(loadUnit, m);
  }
  await pacer.breathe(0, 1);
  const scaled = (limits: Float64Array): Float64Array =>
    limits.map((limit, q) => limit / real(loadUnit, q % measures));
  const fixedTo = pickWhole(instance.fixedTo, unitAt);
  for (let at = 0; at < unitAt.length; at++) {
    const unit = whole(unitAt, at);
    if (whole(fixedTo, at) >= 0 || !isWeightless(instance, unit)) continue;
    fixedTo[at] = cheapest(instance.cost, unit, territoryCount);
  }
  await pacer.breathe(0, 1);
  const cost = pickCost(instance.cost, unitAt);
  await pacer.breathe(0, 1);
  const place = instance.place === null ? null : pickPlaces(instance.place, unitAt);
  await pacer.breathe(0, 1);
  return {
    ...instance,
    load,
    lower: scaled(instance.lower),
    upper: scaled(instance.upper),
    importance: pickReal(instance.importance, unitAt),
    cost,
    fixedTo,
    current: pickWhole(instance.current, unitAt),
    place,
    ...(moves === undefined ? {} : { moves: { ...moves, weight: pickReal(moves.weight, unitAt) } }),
  };
}

function cheapest(cost: UnitCost, unit: number, territoryCount: number): number {
  let chosen = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let j = 0; j < territoryCount; j++) {
    const there = cost.of(unit, j);
    if (there >= least) continue;
    least = there;
    chosen = j;
  }
  return chosen;
}

/** The costs of the given units as units 0, 1, ... */
export function pickCost(cost: UnitCost, units: Int32Array): UnitCost {
  if (cost.pick !== undefined) return cost.pick(units);
  return {
    of: (unit, territory) => cost.of(whole(units, unit), territory),
    fill: (unit, costs) => cost.fill(whole(units, unit), costs),
  };
}

export function pickPlaces(place: Places, units: Int32Array): Places {
  return { x: pickReal(place.x, units), y: pickReal(place.y, units), z: pickReal(place.z, units) };
}

function pickReal(values: Float64Array, units: Int32Array): Float64Array {
  const picked = new Float64Array(units.length);
  for (let k = 0; k < units.length; k++) picked[k] = real(values, whole(units, k));
  return picked;
}

export function pickWhole(values: Int32Array, units: Int32Array): Int32Array {
  const picked = new Int32Array(units.length);
  for (let k = 0; k < units.length; k++) picked[k] = whole(values, whole(units, k));
  return picked;
}
