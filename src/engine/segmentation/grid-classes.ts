import { whole } from "../alignment/typed-cell";
import { countClasses } from "./text-classes";

/** One side of a grid. */
interface Side {
  readonly names: readonly string[];
  readonly classOf: Int32Array;
}

/**
 * Combines two ways to segment: classes "A" and "Grow" make "A-Grow". Only combinations that
 * have accounts are named, the first side's order first.
 */
export function gridClasses(first: Side, second: Side): Side {
  const width = second.names.length;
  const cellOf = first.classOf.map((row, account) => {
    const column = whole(second.classOf, account);
    return row < 0 || column < 0 ? -1 : row * width + column;
  });
  const counts = countClasses(cellOf, first.names.length * width);
  const names: string[] = [];
  const place = Int32Array.from(counts, (count, cell) => {
    if (count === 0) return -1;
    const row = first.names[Math.floor(cell / width)] ?? "";
    return names.push(`${row}-${second.names[cell % width] ?? ""}`) - 1;
  });
  return { names, classOf: cellOf.map((cell) => (cell < 0 ? -1 : whole(place, cell))) };
}
