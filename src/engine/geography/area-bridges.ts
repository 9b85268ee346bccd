import { toUnitVector } from "./distance";
import type { UnitVector } from "./distance";

/** Two areas by index. */
export type AreaLink = readonly [number, number];

interface PlacedLink {
  readonly link: AreaLink;
  /** Square of the straight line between the centroids, a way to the mainland counting half. */
  readonly square: number;
}

/**
 * Neighbour lists made connected: parts of the map that share no border are linked where
 * the centroids of two areas are nearest to each other, the nearest parts first, with as few
 * links as there must be. A way to the greatest part, the mainland, counts as half as long:
 * Hawaii hangs on California, not on the Aleutians.
 *
 * @param places centroid of each area, degrees
 * @see Kruskal (1956) On the shortest spanning subtree of a graph, Proc. AMS 7(1)
 */
export function joinIslands(
  places: readonly { readonly latitude: number; readonly longitude: number }[],
  neighbours: readonly (readonly number[])[],
): { start: Int32Array; neighbour: Int32Array; bridges: AreaLink[] } {
  // A shape that touches itself is no neighbour of its own.
  const lists = neighbours.map((list, area) => list.filter((other) => other !== area));
  const partOf = partsOf(neighbours);
  const points = places.map((place) => toUnitVector(place.latitude, place.longitude));
  const bridges: AreaLink[] = [];
  const nearest = nearestLinks(points, partOf).sort((a, b) => a.square - b.square);
  for (const { link } of nearest) {
    const [a, b] = link;
    const joined = partOf[a] as number;
    const absorbed = partOf[b] as number;
    if (joined === absorbed) continue;
    bridges.push(link);
    (lists[a] as number[]).push(b);
    (lists[b] as number[]).push(a);
    partOf.forEach((part, area) => {
      if (part === absorbed) partOf[area] = joined;
    });
  }
  const start = new Int32Array(lists.length + 1);
  lists.forEach((list, area) => {
    start[area + 1] = (start[area] as number) + list.length;
  });
  return { start, neighbour: Int32Array.from(lists.flatMap((list) => list.sort((a, b) => a - b))), bridges };
}

/** For each area the lowest index of the areas it hangs together with. */
function partsOf(neighbours: readonly (readonly number[])[]): Int32Array {
  const partOf = new Int32Array(neighbours.length).fill(-1);
  for (let root = 0; root < neighbours.length; root++) {
    if (partOf[root] !== -1) continue;
    partOf[root] = root;
    const part = [root];
    for (const area of part) {
      for (const next of neighbours[area] as readonly number[]) {
        if (partOf[next] !== -1) continue;
        partOf[next] = root;
        part.push(next);
      }
    }
  }
  return partOf;
}

/** The nearest two areas of every two parts. */
function nearestLinks(points: readonly UnitVector[], partOf: Int32Array): PlacedLink[] {
  const best = new Map<number, PlacedLink>();
  const mainland = commonest(partOf);
  for (let a = 0; a < points.length; a++) {
    const here = points[a] as UnitVector;
    for (let b = 0; b < a; b++) {
      if (partOf[a] === partOf[b]) continue;
      const there = points[b] as UnitVector;
      const dx = here.x - there.x;
      const dy = here.y - there.y;
      const dz = here.z - there.z;
      const factor = partOf[a] === mainland || partOf[b] === mainland ? 0.25 : 1;
      const square = factor * (dx * dx + dy * dy + dz * dz);
      const low = Math.min(partOf[a] as number, partOf[b] as number);
      const high = Math.max(partOf[a] as number, partOf[b] as number);
      const key = low * points.length + high;
      if (square < (best.get(key)?.square ?? Infinity)) best.set(key, { link: [b, a], square });
    }
  }
  return [...best.values()];
}

function commonest(values: Int32Array): number {
  const counts = new Int32Array(values.length);
  for (const value of values) counts[value] = (counts[value] as number) + 1;
  return counts.indexOf(counts.reduce((a, b) => Math.max(a, b), 0));
}
