import { columnCount, isWholeColumns, isWholeRows, rowCount } from "../../model/address";
import { CellError, type CellValue } from "../../model/cell-value";
import type { Sheet } from "../../model/sheet";
import type { RangeTarget } from "../targets";

/** Most cells that one range gives values of (office-js.md 1.1 "Read cap, ALL platforms"): null beyond. */
const MAX_CELLS_READ = 5_000_000;

type Matrix = unknown[][];

/** One entry a cell; null beyond the read cap and for whole rows and columns (office-js.md 1.1). */
export function cellMatrix(
  { sheet, area }: RangeTarget,
  read: (sheet: Sheet, row: number, column: number) => unknown,
): Matrix | null {
  if (isWholeColumns(area) || isWholeRows(area)) return null;
  if (rowCount(area) * columnCount(area) > MAX_CELLS_READ) return null;
  const rows: Matrix = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const line: unknown[] = [];
    for (let column = area.left; column <= area.right; column++) line.push(read(sheet, row, column));
    rows.push(line);
  }
  return rows;
}

export function apiValue(value: CellValue): string | number | boolean {
  if (value === null) return "";
  return value instanceof CellError ? value.code : value;
}

export function valueType(sheet: Sheet, row: number, column: number): string {
  const value = sheet.cells.value(row, column);
  if (value === null) return "Empty";
  if (value instanceof CellError) return "Error";
  if (typeof value === "boolean") return "Boolean";
  return typeof value === "number" ? "Double" : "String";
}
