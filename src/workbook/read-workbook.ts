import { CELL_KIND } from "../engine/model/cell-column";
import type { CellColumn, SheetOutline } from "../engine/model/raw-sheet";
import { BlockSize, bytesOf } from "./block-size";
import { blockRange, rawColumns } from "./raw-rows";
import type { ExcelBatch, RunOptions } from "./run-excel";
import { runExcel } from "./run-excel";
import { WorkbookError } from "./workbook-error";

/**
 * Reads a block in pieces sized by bytes. An error cell arrives as its text and as a
 * position in errorCells (row * columnCount + column inside the piece).
 *
 * @param onBlock given the 0-based first row inside the block and the columns of the piece
 * @throws WorkbookError NO_VALUES when Excel hands over nothing for a piece
 */
export async function readSheet(
  outline: SheetOutline,
  onBlock: (
    firstRow: number,
    columns: readonly CellColumn[],
    errorCells: readonly number[],
  ) => Promise<void> | void,
  run: RunOptions = {},
): Promise<void> {
  const size = new BlockSize(outline.columnCount);
  for (let first = 0; first < outline.rowCount;) {
    const count = Math.min(size.next, outline.rowCount - first);
    const started = performance.now();
    let block: Piece;
    try {
      block = await runExcel({ ...run, repeatable: true }, (context) =>
        readBlock(context, outline, first, count),
      );
    } catch (error) {
      if (error instanceof WorkbookError && error.code === "TOO_LARGE" && size.halve()) continue;
      throw error;
    }
    const bytes = block.columns.reduce((sum, column) => sum + bytesOfColumn(column), 0);
    size.learn(count, performance.now() - started, bytes);
    await onBlock(first, block.columns, block.errorCells);
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

interface Piece {
  readonly columns: CellColumn[];
  readonly errorCells: number[];
}

async function readBlock(
  context: ExcelBatch,
  outline: SheetOutline,
  first: number,
  count: number,
): Promise<Piece> {
  const range = blockRange(context, outline, first, count, outline.columnCount);
  range.load("values");
  await context.sync();
  const columns = rawColumns(range.values, outline, first);
  const suspects = columns.some(({ texts }) => texts.some((text) => text.startsWith("#")));
  if (!suspects) return { columns, errorCells: [] };
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
  return { columns, errorCells };
}

/** Bytes of cells that are no text, by their kind. */
const BYTES = [bytesOf(""), bytesOf(0), 0, bytesOf(true)] as const;

/** Bytes of a column as it travels. */
function bytesOfColumn({ kinds, values, texts }: CellColumn): number {
  const bytes = texts.map(bytesOf);
  let sum = 0;
  for (let row = 0; row < kinds.length; row += 1) {
    const kind = kinds[row] ?? CELL_KIND.blank;
    sum += (kind === CELL_KIND.text ? bytes[values[row] ?? 0] : BYTES[kind]) ?? 0;
  }
  return sum;
}
