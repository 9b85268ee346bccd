import type { Adjacency } from "../../src/engine/alignment/centres/centre-problem";
import { centreProblemOf, neighbourPairs, type SmallMap } from "./small-map";

/** A grid of areas with load 1 each; some borders closed. */
export function gridOf(
  columns: number,
  rows: number,
  closed: readonly (readonly [number, number])[] = [],
): SmallMap {
  const loads = Array.from({ length: columns * rows }, () => [1]);
  return { columns, loads, territories: 1, lower: [0], upper: [99], closed };
}

export function graphOf(map: SmallMap): Adjacency {
  const { adjacency } = centreProblemOf(map);
  if (adjacency === null) throw new Error("a map with borders has neighbours");
  return adjacency;
}

/** 1 for the outermost cells of a grid. */
export function outerRing({ columns, loads }: SmallMap): Uint8Array {
  const rows = loads.length / columns;
  return Uint8Array.from(loads, (_, cell) => {
    const [row, column] = [Math.floor(cell / columns), cell % columns];
    return row === 0 || column === 0 || row === rows - 1 || column === columns - 1 ? 1 : 0;
  });
}

/** Cells that cannot be reached from the edge of the map without crossing those taken away, by trying all borders again and again. */
export function cutOff(map: SmallMap, isRim: ArrayLike<number>, isAway: (cell: number) => boolean): number[] {
  const cells = map.loads.map((_, cell) => cell).filter((cell) => !isAway(cell));
  const reached = new Set(cells.filter((cell) => isRim[cell] === 1));
  const pairs = neighbourPairs(map).filter(([a, b]) => !isAway(a) && !isAway(b));
  for (let before = -1; before !== reached.size;) {
    before = reached.size;
    for (const [a, b] of pairs) {
      if (reached.has(a)) reached.add(b);
      if (reached.has(b)) reached.add(a);
    }
  }
  return cells.filter((cell) => !reached.has(cell));
}

/** Whether no territory has a hole. */
export function isOpenMap(map: SmallMap, isRim: ArrayLike<number>, territoryOf: ArrayLike<number>): boolean {
  return Array.from({ length: map.loads.length }, (_, territory) => territory).every(
    (territory) => cutOff(map, isRim, (cell) => territoryOf[cell] === territory).length === 0,
  );
}
