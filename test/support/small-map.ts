import type { CentreProblem } from "../../src/engine/alignment/centres/centre-problem";

/** A map small enough to try every alignment: cells of a grid, some borders closed. */
export interface SmallMap {
  readonly columns: number;
  /** One list of measures a cell, row by row. */
  readonly loads: readonly (readonly number[])[];
  readonly territories: number;
  /** Limits of each measure. */
  readonly lower: readonly number[];
  readonly upper: readonly number[];
  /** Pairs of cells that touch on the grid but are no neighbours. */
  readonly closed?: readonly (readonly [number, number])[];
  readonly mustConnect?: boolean;
}

/** Pairs of cells that share a side and are not closed to each other. */
export function neighbourPairs(map: SmallMap): [number, number][] {
  const pairs: [number, number][] = [];
  map.loads.forEach((_, cell) => {
    if ((cell + 1) % map.columns !== 0 && cell + 1 < map.loads.length) pairs.push([cell, cell + 1]);
    if (cell + map.columns < map.loads.length) pairs.push([cell, cell + map.columns]);
  });
  return pairs.filter(
    ([a, b]) => !(map.closed ?? []).some(([p, q]) => (p === a && q === b) || (p === b && q === a)),
  );
}

/** The map as a problem: cost = first load times the square of the distance in cells. */
export function centreProblemOf(map: SmallMap): CentreProblem {
  const unitCount = map.loads.length;
  const measureCount = map.lower.length;
  const neighbours: number[][] = map.loads.map(() => []);
  for (const [a, b] of neighbourPairs(map)) {
    neighbours[a]?.push(b);
    neighbours[b]?.push(a);
  }
  const start = new Int32Array(unitCount + 1);
  neighbours.forEach((list, cell) => {
    start[cell + 1] = (start[cell] ?? 0) + list.length;
  });
  return {
    unitCount,
    territoryCount: map.territories,
    measureCount,
    load: Float64Array.from(map.loads.flat()),
    lower: Float64Array.from(map.lower),
    upper: Float64Array.from(map.upper),
    cost: { of: (unit, centre) => costOf(map, unit, centre) },
    adjacency: map.mustConnect === false ? null : { start, neighbour: Int32Array.from(neighbours.flat()) },
  };
}

export function costOf(map: SmallMap, unit: number, centre: number): number {
  const across = (unit % map.columns) - (centre % map.columns);
  const down = Math.floor(unit / map.columns) - Math.floor(centre / map.columns);
  return (map.loads[unit]?.[0] ?? 0) * (across * across + down * down);
}

/** Connected pieces of the cells of one territory, by plain breadth-first search. */
export function piecesOf(map: SmallMap, territoryOf: ArrayLike<number>, territory: number): number {
  const left = new Set(map.loads.map((_, cell) => cell).filter((cell) => territoryOf[cell] === territory));
  const pairs = neighbourPairs(map);
  let pieces = 0;
  for (const root of left) {
    pieces++;
    const queue = [root];
    left.delete(root);
    for (const cell of queue) {
      for (const [a, b] of pairs) {
        const next = a === cell ? b : b === cell ? a : -1;
        if (!left.delete(next)) continue;
        queue.push(next);
      }
    }
  }
  return pieces;
}

/** Whether an alignment keeps limits and connectedness, each looked at on its own. */
export function isAllowed(map: SmallMap, territoryOf: ArrayLike<number>): boolean {
  for (let territory = 0; territory < map.territories; territory++) {
    const cells = map.loads.map((_, cell) => cell).filter((cell) => territoryOf[cell] === territory);
    if (cells.length === 0) return false;
    for (let m = 0; m < map.lower.length; m++) {
      const sum = cells.reduce((total, cell) => total + (map.loads[cell]?.[m] ?? 0), 0);
      if (sum < (map.lower[m] ?? 0) || sum > (map.upper[m] ?? Infinity)) return false;
    }
    if (map.mustConnect !== false && piecesOf(map, territoryOf, territory) !== 1) return false;
  }
  return true;
}

/** Cost of an alignment with the best cell of each territory as its centre. */
export function objectiveOfMap(map: SmallMap, territoryOf: ArrayLike<number>): number {
  let total = 0;
  for (let territory = 0; territory < map.territories; territory++) {
    const cells = map.loads.map((_, cell) => cell).filter((cell) => territoryOf[cell] === territory);
    total += Math.min(
      ...cells.map((centre) => cells.reduce((sum, cell) => sum + costOf(map, cell, centre), 0)),
    );
  }
  return total;
}

/** Least cost over all allowed alignments, Infinity when there is none. */
export function bestByTrial(map: SmallMap): number {
  const territoryOf = map.loads.map(() => 0);
  let best = Infinity;
  const assign = (cell: number, used: number): void => {
    if (cell === territoryOf.length) {
      if (used === map.territories && isAllowed(map, territoryOf)) {
        best = Math.min(best, objectiveOfMap(map, territoryOf));
      }
      return;
    }
    for (let territory = 0; territory < Math.min(used + 1, map.territories); territory++) {
      territoryOf[cell] = territory;
      assign(cell + 1, Math.max(used, territory + 1));
    }
  };
  assign(0, 0);
  return best;
}
