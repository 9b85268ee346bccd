import type { Places } from "../../../src/engine/alignment/instance";
import type { Peer } from "./peer";

const MOST_ROUNDS = 25;

/**
 * Plain k-means on the map, started at the homes, blind to loads; each cluster keeps the
 * home it started from.
 *
 * @see Lloyd (1982) Least squares quantization in PCM, IEEE Trans. Inf. Theory 28(2)
 */
export const kMeans: Peer = (instance, seconds) => {
  const { place, territoryCount, unitCount } = instance;
  if (place === null) return { nothing: "needs places" };
  const until = performance.now() + seconds * 1000;
  const territoryOf = new Int32Array(unitCount).fill(-1);
  const costs = new Float64Array(territoryCount);
  let centres: Places | null = null;
  for (let round = 0; round < MOST_ROUNDS && performance.now() < until; round++) {
    let moved = 0;
    for (let unit = 0; unit < unitCount; unit++) {
      if (centres === null) instance.cost.fill(unit, costs);
      else squaresTo(centres, place, unit, costs);
      let best = 0;
      for (let j = 1; j < territoryCount; j++) if ((costs[j] as number) < (costs[best] as number)) best = j;
      if (territoryOf[unit] !== best) moved++;
      territoryOf[unit] = best;
    }
    centres = middles(place, territoryOf, territoryCount, centres);
    if (moved === 0) break;
  }
  return { territoryOf };
};

function squaresTo(centres: Places, place: Places, unit: number, squares: Float64Array): void {
  for (let j = 0; j < squares.length; j++) {
    const dx = (centres.x[j] as number) - (place.x[unit] as number);
    const dy = (centres.y[j] as number) - (place.y[unit] as number);
    const dz = (centres.z[j] as number) - (place.z[unit] as number);
    const square = dx * dx + dy * dy + dz * dz;
    squares[j] = Number.isNaN(square) ? Number.POSITIVE_INFINITY : square;
  }
}

function middles(place: Places, territoryOf: Int32Array, count: number, old: Places | null): Places {
  const members = new Int32Array(count);
  const sums = { x: new Float64Array(count), y: new Float64Array(count), z: new Float64Array(count) };
  for (const [unit, j] of territoryOf.entries()) {
    members[j] = (members[j] as number) + 1;
    for (const axis of ["x", "y", "z"] as const) {
      sums[axis][j] = (sums[axis][j] as number) + (place[axis][unit] as number);
    }
  }
  for (const axis of ["x", "y", "z"] as const) {
    for (const [j, size] of members.entries()) {
      sums[axis][j] = size > 0 ? (sums[axis][j] as number) / size : (old?.[axis][j] ?? Number.NaN);
    }
  }
  return sums;
}
