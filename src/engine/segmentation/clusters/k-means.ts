import { add, real, whole } from "../../alignment/typed-cell";
import type { Random } from "../../alignment/random";

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
export function kMeans(points: Points, k: number, starts: number, random: Random): Clustering {
  let best = settle(points, spreadCentres(points, k, random));
  for (let start = 1; start < starts; start++) {
    const found = settle(points, spreadCentres(points, k, random));
    if (found.within < best.within) best = found;
  }
  return best;
}

/** Lloyd's rounds from given centres until nothing changes, at most so many. A cluster that empties keeps its centre. */
export function settle(points: Points, start: Float64Array, most = 100): Clustering {
  const { dimensions, data } = points;
  const count = data.length / dimensions;
  const k = start.length / dimensions;
  const centres = start.slice();
  const clusterOf = new Int32Array(count).fill(-1);
  const sums = new Float64Array(centres.length);
  const sizes = new Int32Array(k);
  let within = 0;
  for (let round = 0; round < most; round++) {
    let changed = 0;
    within = 0;
    sums.fill(0);
    sizes.fill(0);
    for (let point = 0; point < count; point++) {
      const from = point * dimensions;
      let nearest = 0;
      let least = Number.POSITIVE_INFINITY;
      for (let cluster = 0; cluster < k; cluster++) {
        const distance = squaredDistance(data, from, centres, cluster * dimensions, dimensions);
        if (distance < least) {
          least = distance;
          nearest = cluster;
        }
      }
      within += least;
      if (whole(clusterOf, point) !== nearest) {
        clusterOf[point] = nearest;
        changed++;
      }
      sizes[nearest] = whole(sizes, nearest) + 1;
      for (let d = 0; d < dimensions; d++) add(sums, nearest * dimensions + d, real(data, from + d));
    }
    if (changed === 0) break;
    for (let cluster = 0; cluster < k; cluster++) {
      const size = whole(sizes, cluster);
      if (size === 0) continue;
      for (let d = 0; d < dimensions; d++) {
        centres[cluster * dimensions + d] = real(sums, cluster * dimensions + d) / size;
      }
    }
  }
  return { clusterOf, centres, within };
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
