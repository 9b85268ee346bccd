import { Delaunay } from "d3-delaunay";
import { cos } from "./portable-math";

/** Hues that the map has. */
const HUES = 8;
const DEGREE = Math.PI / 180;

/**
 * A hue for each territory such that neighbours differ: two territories are neighbours where
 * accounts of theirs lie side by side (joined in the Delaunay triangulation of all accounts).
 *
 * Greedy colouring, those with the most constrained neighbourhood last to be put off (smallest
 * degree last): a map without territories inside one another needs six hues at most. Among the
 * free hues the least used is taken. Where all eight are taken by neighbours, the hue that
 * touches least. The same plan always gets the same hues. Time O(n log n) in accounts.
 *
 * @param latitude degrees, NaN where unknown; one an account
 * @param longitude degrees, same length
 * @param territoryOf index of the territory of each account, negative for none
 * @param territoryCount at least 0
 * @returns 0..7 for each territory; a territory without places gets the least used hue
 */
export function territoryHues(
  latitude: ArrayLike<number>,
  longitude: ArrayLike<number>,
  territoryOf: ArrayLike<number>,
  territoryCount: number,
): Int32Array {
  const contacts = contactsBetween(latitude, longitude, territoryOf, territoryCount);
  const hues = new Int32Array(territoryCount).fill(-1);
  const used = new Array<number>(HUES).fill(0);
  for (const territory of smallestLast(contacts)) {
    const touching = new Array<number>(HUES).fill(0);
    contacts[territory]?.forEach((edges, other) => {
      const hue = hues[other] ?? -1;
      if (hue >= 0) touching[hue] = (touching[hue] ?? 0) + edges;
    });
    let best = 0;
    for (let hue = 1; hue < HUES; hue += 1) {
      const [touch, bestTouch] = [touching[hue] ?? 0, touching[best] ?? 0];
      if (touch < bestTouch || (touch === bestTouch && (used[hue] ?? 0) < (used[best] ?? 0))) best = hue;
    }
    hues[territory] = best;
    used[best] = (used[best] ?? 0) + 1;
  }
  return hues;
}

/** For each territory, its neighbours with the number of account pairs side by side. */
function contactsBetween(
  latitude: ArrayLike<number>,
  longitude: ArrayLike<number>,
  territoryOf: ArrayLike<number>,
  territoryCount: number,
): Map<number, number>[] {
  const contacts = Array.from({ length: territoryCount }, () => new Map<number, number>());
  const placed: number[] = [];
  for (let account = 0; account < latitude.length; account += 1) {
    const isPlaced = Number.isFinite(latitude[account]) && Number.isFinite(longitude[account]);
    if (isPlaced && (territoryOf[account] ?? -1) >= 0) placed.push(account);
  }
  if (placed.length < 2) return contacts;
  const middle = placed.reduce((sum, account) => sum + (latitude[account] ?? 0), 0) / placed.length;
  const shrink = cos(middle * DEGREE);
  const flat = Float64Array.from(
    placed.flatMap((account) => [(longitude[account] ?? 0) * shrink, latitude[account] ?? 0]),
  );
  const { triangles, halfedges } = new Delaunay(flat);
  triangles.forEach((from, edge) => {
    // The next corner of the same triangle; each inner edge is met from both sides.
    const to = triangles[edge % 3 === 2 ? edge - 2 : edge + 1] ?? from;
    if ((halfedges[edge] ?? -1) > edge) return;
    const [a, b] = [from, to].map((corner) => territoryOf[placed[corner] ?? 0] ?? -1);
    if (a === undefined || b === undefined || a === b) return;
    contacts[a]?.set(b, (contacts[a].get(b) ?? 0) + 1);
    contacts[b]?.set(a, (contacts[b].get(a) ?? 0) + 1);
  });
  return contacts;
}

/** The order of colouring: again and again the territory with the fewest neighbours left is put last. */
function smallestLast(contacts: readonly ReadonlyMap<number, number>[]): number[] {
  const degree = contacts.map((neighbours) => neighbours.size);
  const left = new Set(contacts.keys());
  const order: number[] = [];
  while (left.size > 0) {
    let smallest = -1;
    for (const territory of left) {
      if (smallest < 0 || (degree[territory] ?? 0) < (degree[smallest] ?? 0)) smallest = territory;
    }
    left.delete(smallest);
    order.push(smallest);
    contacts[smallest]?.forEach((_, other) => {
      degree[other] = (degree[other] ?? 0) - 1;
    });
  }
  return order.reverse();
}
