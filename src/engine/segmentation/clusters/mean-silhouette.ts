import { add, real, whole } from "../../alignment/typed-cell";
import { squaredDistance, type Points } from "./k-means";

/**
 * Mean silhouette of a clustering, -1..1: for each point (b - a) / max(a, b), with a its mean
 * distance to its own cluster and b that to the nearest other one; 0 for a point alone in its
 * cluster. Above 0.5 clusters are reasonable, below 0.25 there are none. O(n^2): meant for a
 * sample of some thousand points.
 *
 * @see Rousseeuw (1987) J. Comput. Appl. Math. 20
 */
export function meanSilhouette(points: Points, clusterOf: Int32Array, k: number): number {
  const { dimensions, data } = points;
  const count = clusterOf.length;
  const sizes = new Int32Array(k);
  for (const cluster of clusterOf) sizes[cluster] = whole(sizes, cluster) + 1;
  const sums = new Float64Array(k);
  let total = 0;
  for (let point = 0; point < count; point++) {
    sums.fill(0);
    for (let other = 0; other < count; other++) {
      const squared = squaredDistance(data, point * dimensions, data, other * dimensions, dimensions);
      add(sums, whole(clusterOf, other), Math.sqrt(squared));
    }
    const own = whole(clusterOf, point);
    if (whole(sizes, own) < 2) continue;
    const a = real(sums, own) / (whole(sizes, own) - 1);
    let b = Number.POSITIVE_INFINITY;
    for (let cluster = 0; cluster < k; cluster++) {
      if (cluster !== own && whole(sizes, cluster) > 0) {
        b = Math.min(b, real(sums, cluster) / whole(sizes, cluster));
      }
    }
    const wider = Math.max(a, b);
    if (wider > 0 && Number.isFinite(b)) total += (b - a) / wider;
  }
  return total / count;
}
