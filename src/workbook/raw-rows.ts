import { ColumnWriter } from "../engine/model/cell-column";
import type { CellColumn, RawCell, SheetOutline } from "../engine/model/raw-sheet";
import type { ExcelBatch } from "./run-excel";
import { WorkbookError } from "./workbook-error";

/** Columns read of one block: Excel has 16,384, account lists have some dozens. */
export const MOST_COLUMNS = 1_000;

/** Rows of a block, from its first columns. */
export function blockRange(
  context: ExcelBatch,
  outline: SheetOutline,
  first: number,
  rowCount: number,
  columnCount: number,
): Excel.Range {
  return context.workbook.worksheets
    .getItem(outline.sheet)
    .getRangeByIndexes(outline.firstRow - 1 + first, outline.firstColumn - 1, rowCount, columnCount);
}

/**
 * The client's rows as raw cells.
 *
 * @throws WorkbookError NO_VALUES for null in place of the rows, Excel's way of saying "too many"
 */
export function rawRows(values: unknown, outline: SheetOutline, first: number): RawCell[][] {
  return rowsHandedOver(values, outline, first).map((row) => row.map(rawCell));
}

/**
 * The client's rows as columns.
 *
 * @throws WorkbookError NO_VALUES, as rawRows
 */
export function rawColumns(values: unknown, outline: SheetOutline, first: number): CellColumn[] {
  const rows = rowsHandedOver(values, outline, first);
  const columns = Array.from({ length: outline.columnCount }, () => new ColumnWriter(rows.length));
  rows.forEach((row, at) => {
    columns.forEach((column, index) => {
      column.set(at, rawCell(row[index]));
    });
  });
  return columns.map((column) => column.take());
}

function rawCell(cell: unknown): RawCell {
  if (typeof cell === "string" || typeof cell === "number" || typeof cell === "boolean") return cell;
  return cell === null ? "" : "#VALUE!";
}

function rowsHandedOver(values: unknown, outline: SheetOutline, first: number): unknown[][] {
  if (Array.isArray(values)) return values as unknown[][];
  throw new WorkbookError(
    "NO_VALUES",
    `Excel handed over no values for ${outline.sheet} from row ${String(outline.firstRow + first)}; save, close and open the workbook, then try again`,
    { sheet: outline.sheet, row: outline.firstRow + first },
  );
}
