import { territoryContacts } from "./territory-contacts";

/** Hues that the map has. */
const HUES = 8;

/** Who lies beside whom is looked up at one go: of longer lists one account in so many shows it as well. */
const MOST_ACCOUNTS = 100_000;

/**
 * A hue for each territory such that neighbours differ: two territories are neighbours where
 * accounts of theirs lie side by side (joined in the Delaunay triangulation of all accounts).
 *
 * Greedy colouring, those with the most constrained neighbourhood last to be put off (smallest
 * degree last): a map without territories inside one another needs six hues at most. Among the
 * free hues the least used is taken. Where all eight are taken by neighbours, the hue that
 * touches least. The same plan always gets the same hues. Time O(n log n) in accounts, of which 100,000 at most are looked at.
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
  const every = Math.max(1, Math.ceil(latitude.length / MOST_ACCOUNTS));
  const contacts = territoryContacts(latitude, longitude, territoryOf, territoryCount, every);
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
