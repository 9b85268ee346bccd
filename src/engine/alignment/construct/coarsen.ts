import type { Instance, Places, UnitCost } from "../instance";
import { add, real, whole } from "../typed-cell";

/**
 * A smaller instance whose units are cells of neighbouring units with the same territory
 * today: enough to find prices that must travel far. Each cell is represented by the
 * unit nearest to its middle; fixed units form cells of their own.
 *
 * Cells come from halving along the widest axis (a k-d tree). Time O(n log n).
 */
export function coarsen(instance: Instance, cellCount: number): Instance {
  const cells = splitIntoCells(instance, cellCount);
  const count = cells.length;
  const load = new Float64Array(count);
  const importance = new Float64Array(count);
  const representative = new Int32Array(count);
  const fixedTo = new Int32Array(count);
  const current = new Int32Array(count);
  for (const [cell, members] of cells.entries()) {
    for (const unit of members) {
      add(load, cell, real(instance.load, unit));
      add(importance, cell, real(instance.importance, unit));
    }
    const middle = middleOf(instance, members);
    representative[cell] = middle;
    fixedTo[cell] = whole(instance.fixedTo, middle);
    current[cell] = whole(instance.current, middle);
  }
  const base = instance.cost;
  const cost: UnitCost = {
    of: (cell, territory) => base.of(whole(representative, cell), territory),
    fill: (cell, costs) => base.fill(whole(representative, cell), costs),
  };
  const place = instance.place === null ? null : pick(instance.place, representative);
  return { ...instance, unitCount: count, load, importance, cost, fixedTo, current, place };
}

function pick(place: Places, units: Int32Array): Places {
  const of = (axis: Float64Array): Float64Array => Float64Array.from(units, (unit) => real(axis, unit));
  return { x: of(place.x), y: of(place.y), z: of(place.z) };
}

/** Members of each cell; units that share a class (today's and fixed territory, placed or not) only. */
function splitIntoCells(instance: Instance, cellCount: number): Int32Array[] {
  const classes = new Map<number, number[]>();
  const span = instance.territoryCount + 1;
  for (let unit = 0; unit < instance.unitCount; unit++) {
    const placed = hasPlace(instance, unit) ? 1 : 0;
    const key = ((whole(instance.fixedTo, unit) + 1) * span + whole(instance.current, unit) + 1) * 2 + placed;
    const members = classes.get(key);
    if (members === undefined) classes.set(key, [unit]);
    else members.push(unit);
  }
  const largest = Math.max(1, Math.ceil(instance.unitCount / cellCount));
  const cells: Int32Array[] = [];
  for (const members of classes.values()) halve(instance, Int32Array.from(members), largest, cells);
  return cells;
}

function hasPlace(instance: Instance, unit: number): boolean {
  return instance.place !== null && !Number.isNaN(real(instance.place.x, unit));
}

function halve(instance: Instance, members: Int32Array, largest: number, cells: Int32Array[]): void {
  if (members.length <= largest) {
    cells.push(members);
    return;
  }
  const axis = widestAxis(instance.place, members);
  if (axis !== null) members.sort((a, b) => real(axis, a) - real(axis, b) || a - b);
  const half = members.length >> 1;
  halve(instance, members.subarray(0, half), largest, cells);
  halve(instance, members.subarray(half), largest, cells);
}

/** The coordinate with the largest spread, or null where the units have no place. */
export function widestAxis(place: Places | null, members: Int32Array): Float64Array | null {
  if (place === null || Number.isNaN(real(place.x, whole(members, 0)))) return null;
  let widest: Float64Array | null = null;
  let spread = -1;
  for (const axis of [place.x, place.y, place.z]) {
    let low = Number.POSITIVE_INFINITY;
    let high = Number.NEGATIVE_INFINITY;
    for (const unit of members) {
      const value = real(axis, unit);
      if (value < low) low = value;
      if (value > high) high = value;
    }
    if (high - low > spread) {
      spread = high - low;
      widest = axis;
    }
  }
  return widest;
}

function middleOf(instance: Instance, members: Int32Array): number {
  const first = whole(members, 0);
  const place = instance.place;
  if (place === null || Number.isNaN(real(place.x, first))) return first;
  const middle = [0, 0, 0];
  for (const [axis, values] of [place.x, place.y, place.z].entries()) {
    let sum = 0;
    for (const unit of members) sum += real(values, unit);
    middle[axis] = sum / members.length;
  }
  let nearest = first;
  let least = Number.POSITIVE_INFINITY;
  for (const unit of members) {
    const dx = real(place.x, unit) - (middle[0] as number);
    const dy = real(place.y, unit) - (middle[1] as number);
    const dz = real(place.z, unit) - (middle[2] as number);
    const square = dx * dx + dy * dy + dz * dz;
    if (square < least) {
      least = square;
      nearest = unit;
    }
  }
  return nearest;
}
