import { Delaunay } from "d3-delaunay";
import { cos } from "./portable-math";

const DEGREE = Math.PI / 180;

/**
 * For each territory, its neighbours with the number of account pairs side by side: pairs that are joined in the
 * Delaunay triangulation of all accounts with a place. Time O(n log n) in accounts, at one go.
 *
 * @param latitude degrees, NaN where unknown; one an account
 * @param longitude degrees, same length
 * @param territoryOf index of the territory of each account, negative for none
 * @param every one account in so many is looked at, 1 for all
 */
export function territoryContacts(
  latitude: ArrayLike<number>,
  longitude: ArrayLike<number>,
  territoryOf: ArrayLike<number>,
  territoryCount: number,
  every = 1,
): Map<number, number>[] {
  const contacts = Array.from({ length: territoryCount }, () => new Map<number, number>());
  const placed: number[] = [];
  for (let account = 0; account < latitude.length; account += every) {
    const isPlaced = Number.isFinite(latitude[account]) && Number.isFinite(longitude[account]);
    if (isPlaced && (territoryOf[account] ?? -1) >= 0) placed.push(account);
  }
  if (placed.length < 2) return contacts;
  const middle = placed.reduce((sum, account) => sum + (latitude[account] ?? 0), 0) / placed.length;
  const shrink = cos(middle * DEGREE);
  const flat = new Float64Array(2 * placed.length);
  placed.forEach((account, at) => {
    flat[2 * at] = (longitude[account] ?? 0) * shrink;
    flat[2 * at + 1] = latitude[account] ?? 0;
  });
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
