import type { Instance, Places } from "../instance";
import type { Pacer } from "../pacer";
import { add, real, whole } from "../typed-cell";
import { squaredDistanceCost } from "../unit-cost";
import { findPrices } from "./find-prices";
import { freeInstance } from "./free-instance";
import { orderInstance } from "./ordered-instance";
import { superUnits } from "./super-units";

/**
 * First centres for equal territories: the units are cut in two by load along their widest
 * axis, again and again, until each part is one territory. Balanced and convex from the
 * start, also where the land is empty. Units without a place are left out.
 *
 * @see Kalcsics, Nickel & Schröder (2005) Towards a unified territorial design approach, TOP 13(1)
 */
export function dichotomyCentres(instance: Instance, place: Places, count: number): Places {
  const placed: number[] = [];
  for (let unit = 0; unit < instance.unitCount; unit++) {
    if (!Number.isNaN(real(place.x, unit))) placed.push(unit);
  }
  const parts: Int32Array[] = [];
  cut(instance, place, Int32Array.from(placed), count, parts);
  const centres = emptyPlaces(count);
  for (const [index, part] of parts.entries()) setMiddle(instance, place, part, centres, index);
  return centres;
}

/**
 * Moves each centre to the middle of its balanced territory, a few rounds long, on cells
 * of units. Targets are the instance's bands.
 *
 * @see Cohen-Addad, Klein & Young (2018) Balanced centroidal power diagrams for redistricting
 */
export async function settleCentres(
  instance: Instance,
  place: Places,
  centres: Places,
  rounds: number,
  pacer: Pacer,
): Promise<Places> {
  const ordered = await orderInstance({ ...instance, place }, pacer);
  const free = freeInstance(ordered);
  const size = Math.floor(free.unitCount / Math.max(2500, 25 * instance.territoryCount));
  const cells = size < 2 ? free : await superUnits(ordered, free, size, 1, pacer);
  if (cells.place === null) return centres;
  let settled = centres;
  for (let round = 0; round < rounds; round++) {
    await pacer.breathe(round, rounds);
    const cost = squaredDistanceCost(cells.place, settled, cells.current, 0);
    const { posed, territoryOf } = await pacer.within(round / rounds, (round + 1) / rounds, async () => {
      const posed = await pacer.within(0, 0.1, () => orderInstance({ ...cells, cost }, pacer));
      const { territoryOf } = await pacer.within(0.1, 1, () => findPrices(posed, null, pacer));
      return { posed, territoryOf };
    });
    if (posed.instance.place !== null)
      settled = middles(posed.instance, posed.instance.place, territoryOf, settled);
  }
  return settled;
}

function cut(instance: Instance, place: Places, units: Int32Array, count: number, parts: Int32Array[]): void {
  if (count <= 1 || units.length <= 1) {
    for (let part = 0; part < count; part++) parts.push(units);
    return;
  }
  const axis = widestAxis(place, units);
  if (axis !== null) units.sort((a, b) => real(axis, a) - real(axis, b) || a - b);
  const left = count >> 1;
  let total = 0;
  for (const unit of units) total += real(instance.load, unit);
  let sum = 0;
  let split = 0;
  while (
    split < units.length - 1 &&
    (split === 0 || sum + real(instance.load, whole(units, split)) / 2 < (total * left) / count)
  ) {
    sum += real(instance.load, whole(units, split));
    split++;
  }
  cut(instance, place, units.subarray(0, split), left, parts);
  cut(instance, place, units.subarray(split), count - left, parts);
}

/** The coordinate with the largest spread. */
function widestAxis(place: Places, units: Int32Array): Float64Array | null {
  let widest: Float64Array | null = null;
  let spread = -1;
  for (const axis of [place.x, place.y, place.z]) {
    let low = Number.POSITIVE_INFINITY;
    let high = Number.NEGATIVE_INFINITY;
    for (const unit of units) {
      low = Math.min(low, real(axis, unit));
      high = Math.max(high, real(axis, unit));
    }
    if (high - low <= spread) continue;
    spread = high - low;
    widest = axis;
  }
  return widest;
}

function middles(instance: Instance, place: Places, territoryOf: Int32Array, old: Places): Places {
  const members: number[][] = Array.from({ length: instance.territoryCount }, () => []);
  for (let unit = 0; unit < instance.unitCount; unit++) {
    if (!Number.isNaN(real(place.x, unit))) members[whole(territoryOf, unit)]?.push(unit);
  }
  const centres: Places = { x: old.x.slice(), y: old.y.slice(), z: old.z.slice() };
  for (const [territory, units] of members.entries()) {
    if (units.length > 0) setMiddle(instance, place, Int32Array.from(units), centres, territory);
  }
  return centres;
}

function emptyPlaces(count: number): Places {
  const blank = (): Float64Array => new Float64Array(count).fill(Number.NaN);
  return { x: blank(), y: blank(), z: blank() };
}

/** Middle by load, pushed back onto the sphere; NaN when there are no units. */
function setMiddle(
  instance: Instance,
  place: Places,
  units: Int32Array,
  centres: Places,
  index: number,
): void {
  const sum = new Float64Array(3);
  for (const unit of units) {
    const load = real(instance.load, unit);
    add(sum, 0, load * real(place.x, unit));
    add(sum, 1, load * real(place.y, unit));
    add(sum, 2, load * real(place.z, unit));
  }
  const [x, y, z] = [real(sum, 0), real(sum, 1), real(sum, 2)];
  const length = Math.sqrt(x * x + y * y + z * z);
  if (length === 0) return;
  centres.x[index] = x / length;
  centres.y[index] = y / length;
  centres.z[index] = z / length;
}
