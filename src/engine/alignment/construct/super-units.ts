import type { Instance } from "../instance";
import type { Pacer } from "../pacer";
import { add, real, whole } from "../typed-cell";
import { pickCost, pickPlaces, pickWhole, type OrderedInstance } from "./ordered-instance";

/**
 * A smaller instance of the free units alone: each unit of it stands for neighbours of one
 * kind with a like mix of measures. The kinds keep today's owners and forbidden territories
 * apart, the mixes keep what makes several measures hard: where loads differ in kind, so do
 * the territories they should go to.
 *
 * Each is represented by the member nearest to the middle.
 *
 * @param size most units in one place of the tree
 * @param mixes classes of mix the units of one place are parted into: 1, 2 or 4
 */
export async function superUnits(
  ordered: OrderedInstance,
  free: Instance,
  size: number,
  mixes: number,
  pacer: Pacer,
): Promise<Instance> {
  const { measureCount: measures } = free;
  const members = Int32Array.from({ length: ordered.freeCount }, (_, unit) => unit);
  const starts: number[] = [];
  const parts = measures > 1 ? mixes : 1;
  let covered = 0;
  for (const { from, to, isLeaf } of ordered.nodes) {
    if (from < covered || (to - from > size && !isLeaf)) continue;
    covered = to;
    await pacer.breathe(from, ordered.freeCount);
    // A leaf larger than asked for holds units that have no place, or the same one.
    for (let at = from; at < to; at += size) {
      const end = Math.min(to, at + size);
      partByMix(free, members.subarray(at, end), parts, 0, at, starts);
    }
  }
  starts.push(ordered.freeCount);
  return merged(free, members, starts, pacer);
}

/** Halves the units by the share of one measure in their load, then by that of the next. */
function partByMix(
  free: Instance,
  part: Int32Array,
  parts: number,
  measure: number,
  at: number,
  starts: number[],
): void {
  if (parts <= 1 || part.length <= 1) {
    if (part.length > 0) starts.push(at);
    return;
  }
  const share = shareOf(free, measure);
  part.sort((a, b) => share(a) - share(b) || a - b);
  let total = 0;
  for (const unit of part) total += totalLoad(free, unit);
  let half = 0;
  let sum = 0;
  while (half < part.length - 1 && (half === 0 || sum < total / 2))
    sum += totalLoad(free, whole(part, half++));
  const next = (measure + 1) % Math.max(1, free.measureCount - 1);
  partByMix(free, part.subarray(0, half), parts / 2, next, at, starts);
  partByMix(free, part.subarray(half), parts / 2, next, at + half, starts);
}

function shareOf(free: Instance, measure: number): (unit: number) => number {
  return (unit) => {
    const total = totalLoad(free, unit);
    return total > 0 ? real(free.load, unit * free.measureCount + measure) / total : 0;
  };
}

function totalLoad(free: Instance, unit: number): number {
  let total = 0;
  for (let m = 0; m < free.measureCount; m++) total += real(free.load, unit * free.measureCount + m);
  return total;
}

async function merged(
  free: Instance,
  members: Int32Array,
  starts: readonly number[],
  pacer: Pacer,
): Promise<Instance> {
  const { measureCount: measures } = free;
  const count = starts.length - 1;
  const load = new Float64Array(count * measures);
  const importance = new Float64Array(count);
  const representative = new Int32Array(count);
  for (let group = 0; group < count; group++) {
    await pacer.breathe(group, count);
    const units = members.subarray(starts[group], starts[group + 1]);
    for (const unit of units) {
      add(importance, group, real(free.importance, unit));
      for (let m = 0; m < measures; m++)
        add(load, group * measures + m, real(free.load, unit * measures + m));
    }
    representative[group] = nearestToMiddle(free, units);
  }
  return {
    ...free,
    unitCount: count,
    load,
    importance,
    cost: pickCost(free.cost, representative),
    fixedTo: new Int32Array(count).fill(-1),
    current: pickWhole(free.current, representative),
    place: free.place === null ? null : pickPlaces(free.place, representative),
  };
}

/** The unit nearest to the middle of all; the first where there are no places. */
export function nearestToMiddle(instance: Instance, units: Int32Array): number {
  const first = whole(units, 0);
  const { place } = instance;
  if (place === null || units.length < 3 || Number.isNaN(real(place.x, first))) return first;
  let [x, y, z] = [0, 0, 0];
  for (const unit of units) {
    x += real(place.x, unit);
    y += real(place.y, unit);
    z += real(place.z, unit);
  }
  let nearest = first;
  let least = Number.POSITIVE_INFINITY;
  for (const unit of units) {
    const dx = real(place.x, unit) - x / units.length;
    const dy = real(place.y, unit) - y / units.length;
    const dz = real(place.z, unit) - z / units.length;
    const square = dx * dx + dy * dy + dz * dz;
    if (square >= least) continue;
    least = square;
    nearest = unit;
  }
  return nearest;
}
