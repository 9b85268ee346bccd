import type { RawCell, SheetOutline } from "../engine/model/raw-sheet";
import { BlockSize, bytesOf } from "./block-size";
import { blockRange, rawRows } from "./raw-rows";
import type { ExcelBatch, RunOptions } from "./run-excel";
import { runExcel } from "./run-excel";
import { WorkbookError } from "./workbook-error";

/**
 * Reads a block in pieces sized by bytes. An error cell arrives as its text and as a
 * position in errorCells (row * columnCount + column inside the piece).
 *
 * @param onBlock given the 0-based first row inside the block and its rows
 * @throws WorkbookError NO_VALUES when Excel hands over nothing for a piece
 */
export async function readSheet(
  outline: SheetOutline,
  onBlock: (
    firstRow: number,
    rows: readonly (readonly RawCell[])[],
    errorCells: readonly number[],
  ) => Promise<void> | void,
  run: RunOptions = {},
): Promise<void> {
  const size = new BlockSize(outline.columnCount);
  for (let first = 0; first < outline.rowCount;) {
    const count = Math.min(size.next, outline.rowCount - first);
    const started = performance.now();
    let block: { rows: RawCell[][]; errorCells: number[] };
    try {
      block = await runExcel({ ...run, repeatable: true }, (context) =>
        readBlock(context, outline, first, count),
      );
    } catch (error) {
      if (error instanceof WorkbookError && error.code === "TOO_LARGE" && size.halve()) continue;
      throw error;
    }
    const bytes = block.rows.reduce(
      (sum, row) => sum + row.reduce<number>((all, cell) => all + bytesOf(cell), 0),
      0,
    );
    size.learn(count, performance.now() - started, bytes);
    await onBlock(first, block.rows, block.errorCells);
    first += count;
  }
}

/** Rows of the block that are hidden or filtered out; they are read all the same. */
export async function countHiddenRows(outline: SheetOutline, run: RunOptions = {}): Promise<number> {
  return runExcel({ ...run, repeatable: true }, async (context) => {
    const range = blockRange(context, outline, 0, outline.rowCount, 1);
    range.load("rowHidden");
    await context.sync();
    // null where some rows are hidden and others are not.
    const hidden = range.rowHidden as boolean | null;
    if (hidden !== null) return hidden ? outline.rowCount : 0;
    const view = range.getVisibleView();
    view.load("rowCount");
    await context.sync();
    return outline.rowCount - view.rowCount;
  });
}

async function readBlock(
  context: ExcelBatch,
  outline: SheetOutline,
  first: number,
  count: number,
): Promise<{ rows: RawCell[][]; errorCells: number[] }> {
  const range = blockRange(context, outline, first, count, outline.columnCount);
  range.load("values");
  await context.sync();
  const rows = rawRows(range.values, outline, first);
  const suspects = rows.some((row) => row.some((cell) => typeof cell === "string" && cell.startsWith("#")));
  if (!suspects) return { rows, errorCells: [] };
  // Text that begins with "#" may be text: the types tell.
  const typed = blockRange(context, outline, first, count, outline.columnCount);
  typed.load("valueTypes");
  await context.sync();
  const errorCells: number[] = [];
  typed.valueTypes.forEach((row, rowIndex) => {
    row.forEach((type, columnIndex) => {
      if (type === Excel.RangeValueType.error) errorCells.push(rowIndex * outline.columnCount + columnIndex);
    });
  });
  return { rows, errorCells };
}
