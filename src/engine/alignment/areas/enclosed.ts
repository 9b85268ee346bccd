import type { Adjacency } from "../centres/centre-problem";

/** Territories that lie inside another one: whoever leaves them must cross it. */
export interface Enclosure {
  readonly around: number;
  /** In ascending order. */
  readonly inside: readonly number[];
}

/**
 * Finds holes: for each territory, those that can reach the rim of the map only through it.
 *
 * @param isRim 1 for areas at a coast or at the edge of the map
 */
export function enclosures(
  graph: Adjacency,
  isRim: Uint8Array,
  territoryOf: ArrayLike<number>,
  territoryCount: number,
): Enclosure[] {
  const found: Enclosure[] = [];
  for (let around = 0; around < territoryCount; around++) {
    const isOpen = reachedFromRim(graph, isRim, territoryOf, around);
    const inside = new Set<number>();
    for (let area = 0; area < isRim.length; area++) {
      const territory = territoryOf[area] as number;
      if (territory !== around && isOpen[area] === 0) inside.add(territory);
    }
    if (inside.size > 0) found.push({ around, inside: [...inside].sort((a, b) => a - b) });
  }
  return found;
}

function reachedFromRim(
  { start, neighbour }: Adjacency,
  isRim: Uint8Array,
  territoryOf: ArrayLike<number>,
  around: number,
): Uint8Array {
  const isReached = new Uint8Array(isRim.length);
  const reached: number[] = [];
  const reach = (area: number): void => {
    if (isReached[area] === 1 || territoryOf[area] === around) return;
    isReached[area] = 1;
    reached.push(area);
  };
  isRim.forEach((rim, area) => {
    if (rim === 1) reach(area);
  });
  for (const area of reached) {
    for (let at = start[area] as number; at < (start[area + 1] as number); at++)
      reach(neighbour[at] as number);
  }
  return isReached;
}
