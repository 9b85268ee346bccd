import type { Pacer } from "../../alignment/pacer";
import { add, real, whole } from "../../alignment/typed-cell";
import type { Random } from "../../alignment/random";

/** Rounds of a start at most. */
const ROUNDS = 100;
/** Points that are given to clusters at once; some milliseconds. */
const POINTS_AT_ONCE = 8192;

/** Points as rows of a flat array. */
export interface Points {
  readonly dimensions: number;
  readonly data: Float64Array;
}

/** Clusters of points. */
export interface Clustering {
  readonly clusterOf: Int32Array;
  /** Centre after centre. */
  readonly centres: Float64Array;
  /** Sum of the squared distances to the centres. */
  readonly within: number;
}

/**
 * k-means by Lloyd's algorithm from seeded k-means++ starts, the best of several by the sum of
 * squares; of equal ones the first. Only +, -, * and / in a fixed order, so the same points,
 * k and random numbers give the same clusters bit for bit everywhere.
 *
 * @see Lloyd (1982) IEEE Trans. Inf. Theory 28(2); Arthur & Vassilvitskii (2007) SODA
 */
export async function kMeans(
  points: Points,
  k: number,
  starts: number,
  random: Random,
  pacer: Pacer | null,
): Promise<Clustering> {
  let best = await settle(points, spreadCentres(points, k, random), ROUNDS, pacer);
  for (let start = 1; start < starts; start++) {
    const found = await settle(points, spreadCentres(points, k, random), ROUNDS, pacer);
    if (found.within < best.within) best = found;
  }
  return best;
}

/** Lloyd's rounds from given centres until nothing changes, at most so many. A cluster that empties keeps its centre. */
export async function settle(
  points: Points,
  start: Float64Array,
  most: number,
  pacer: Pacer | null,
): Promise<Clustering> {
  const { dimensions, data } = points;
  const count = data.length / dimensions;
  const centres = start.slice();
  const clusterOf = new Int32Array(count).fill(-1);
  let within = 0;
  for (let round = 0; round < most; round++) {
    const tally = {
      sums: new Float64Array(centres.length),
      sizes: new Int32Array(centres.length / dimensions),
      within: 0,
      changed: 0,
    };
    for (let from = 0; from < count; from += POINTS_AT_ONCE) {
      assign(points, centres, clusterOf, from, Math.min(count, from + POINTS_AT_ONCE), tally);
      await pacer?.breathe(round, most);
    }
    within = tally.within;
    if (tally.changed === 0) break;
    moveCentres(centres, tally, dimensions);
  }
  return { clusterOf, centres, within };
}

/** What one round adds up. */
interface Tally {
  readonly sums: Float64Array;
  readonly sizes: Int32Array;
  /** Sum of the squared distances. */
  within: number;
  /** Points in another cluster than before. */
  changed: number;
}

/** Gives the points of a stretch to their nearest centres. */
function assign(
  { dimensions, data }: Points,
  centres: Float64Array,
  clusterOf: Int32Array,
  start: number,
  end: number,
  tally: Tally,
): void {
  const { sums, sizes } = tally;
  for (let point = start; point < end; point++) {
    const from = point * dimensions;
    let nearest = 0;
    let least = Number.POSITIVE_INFINITY;
    for (let cluster = 0; cluster < sizes.length; cluster++) {
      const distance = squaredDistance(data, from, centres, cluster * dimensions, dimensions);
      if (distance < least) {
        least = distance;
        nearest = cluster;
      }
    }
    tally.within += least;
    if (whole(clusterOf, point) !== nearest) {
      clusterOf[point] = nearest;
      tally.changed++;
    }
    sizes[nearest] = whole(sizes, nearest) + 1;
    for (let d = 0; d < dimensions; d++) add(sums, nearest * dimensions + d, real(data, from + d));
  }
}

/** Each centre to the mean of its points. */
function moveCentres(centres: Float64Array, { sums, sizes }: Tally, dimensions: number): void {
  sizes.forEach((size, cluster) => {
    if (size === 0) return;
    for (let d = 0; d < dimensions; d++) {
      centres[cluster * dimensions + d] = real(sums, cluster * dimensions + d) / size;
    }
  });
}

/** k-means++: each further centre is a point drawn with its squared distance to the nearest so far as weight. */
function spreadCentres(points: Points, k: number, random: Random): Float64Array {
  const { dimensions, data } = points;
  const count = data.length / dimensions;
  const centres = new Float64Array(k * dimensions);
  const distance = new Float64Array(count).fill(Number.POSITIVE_INFINITY);
  let chosen = random.below(count);
  for (let cluster = 0; cluster < k; cluster++) {
    centres.set(data.subarray(chosen * dimensions, (chosen + 1) * dimensions), cluster * dimensions);
    let total = 0;
    for (let point = 0; point < count; point++) {
      const fresh = squaredDistance(data, point * dimensions, centres, cluster * dimensions, dimensions);
      if (fresh < real(distance, point)) distance[point] = fresh;
      total += real(distance, point);
    }
    let left = random.next() * total;
    chosen = count - 1;
    for (let point = 0; point < count; point++) {
      left -= real(distance, point);
      if (left < 0) {
        chosen = point;
        break;
      }
    }
  }
  return centres;
}

/** Between the rows of two flat arrays that start at the given cells. */
export function squaredDistance(
  a: Float64Array,
  fromA: number,
  b: Float64Array,
  fromB: number,
  dimensions: number,
): number {
  let sum = 0;
  for (let d = 0; d < dimensions; d++) {
    const step = real(a, fromA + d) - real(b, fromB + d);
    sum += step * step;
  }
  return sum;
}
