import { CellError } from "../../../workbench/excel-host/model/cell-value";
import type { Book } from "../../../workbench/excel-host/model/book";
import type { Sheet } from "../../../workbench/excel-host/model/sheet";

/** Relative difference that two ways of summing may show. */
const CLOSE = 1e-9;

/**
 * Cells of the named sheets whose values differ between two readings of a workbook, "Sheet!R1C1: a, b".
 *
 * @param scaleOf the size of what a cell is computed from, where its own value is the small rest of large ones; 1 otherwise
 */
export function differences(
  one: Book,
  other: Book,
  sheets: readonly string[],
  scaleOf: (sheet: Sheet, row: number, column: number) => number = () => 1,
): string[] {
  const found: string[] = [];
  for (const name of sheets) {
    const left = one.sheetNamed(name);
    const right = other.sheetNamed(name);
    if (!left || !right) {
      found.push(`${name}: only in one of the two`);
      continue;
    }
    const area = left.usedArea(true);
    if (!area) continue;
    for (let column = area.left; column <= area.right; column++) {
      for (let row = area.top; row <= area.bottom; row++) {
        const a = plain(left.cells.value(row, column));
        const b = plain(right.cells.value(row, column));
        if (!isSame(a, b, scaleOf(left, row, column)))
          found.push(`${name}!R${row + 1}C${column + 1}: ${String(a)}, ${String(b)}`);
      }
    }
  }
  return found;
}

function plain(value: unknown): string | number | boolean {
  if (value instanceof CellError) return value.code;
  return typeof value === "number" || typeof value === "string" || typeof value === "boolean" ? value : "";
}

function isSame(a: string | number | boolean, b: string | number | boolean, scale: number): boolean {
  if (typeof a === "number" && typeof b === "number") {
    return Math.abs(a - b) <= CLOSE * Math.max(scale, Math.abs(a), Math.abs(b));
  }
  return a === b;
}
