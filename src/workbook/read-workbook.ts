import type { DateSystem, RawCell, SheetOutline, SheetSample } from "../engine/model/raw-sheet";
import { BlockSize, bytesOf } from "./block-size";
import type { SheetState } from "./owned-sheets";
import { loadSheetStates } from "./owned-sheets";
import type { ExcelBatch, RunOptions } from "./run-excel";
import { runExcel } from "./run-excel";
import { WorkbookError } from "./workbook-error";

/** Rows of a sample. */
const SAMPLE_ROWS = 60;
/** Columns read of one block: Excel has 16,384, account lists have some dozens. */
const MOST_COLUMNS = 1_000;
/** Serial of 1904-01-01 where day 1 is 1900-01-01. */
const SERIAL_OF_1904 = 1462;

export interface WorkbookSamples {
  readonly samples: readonly SheetSample[];
  readonly dateSystem: DateSystem;
  /** Names of the sheets of a written plan; they are not read. */
  readonly ownedSheets: readonly string[];
  readonly workbookName: string;
  /** Tells this document from others while it is open. */
  readonly documentKey: string;
}

/** The first rows of every table and, on sheets without one, of the used range; hidden sheets too. */
export async function readSamples(run: RunOptions = {}): Promise<WorkbookSamples> {
  const repeatable = { ...run, repeatable: true };
  const { states, dateSystem, workbookName } = await runExcel(repeatable, readWorkbookFacts);
  const samples: SheetSample[] = [];
  for (const state of states) {
    if (state.role !== null || state.staging) continue;
    samples.push(...(await runExcel(repeatable, (context) => sampleSheet(context, state))));
  }
  return {
    samples,
    dateSystem,
    ownedSheets: states.filter((state) => state.role !== null).map((state) => state.name),
    workbookName,
    documentKey: Office.context.document.url || workbookName,
  };
}

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
    const range = rangeOf(context, outline, 0, outline.rowCount, 1);
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

async function readWorkbookFacts(
  context: ExcelBatch,
): Promise<{ states: SheetState[]; dateSystem: DateSystem; workbookName: string }> {
  context.workbook.load("name");
  // A function result tells the date system without a cell being written.
  const serial = context.workbook.functions.date(1904, 1, 1);
  serial.load("value");
  const states = await loadSheetStates(context);
  return {
    states,
    dateSystem: serial.value === SERIAL_OF_1904 ? 1900 : 1904,
    workbookName: context.workbook.name,
  };
}

async function sampleSheet(context: ExcelBatch, state: SheetState): Promise<SheetSample[]> {
  const sheet = context.workbook.worksheets.getItem(state.id);
  sheet.tables.load("items/name,items/showHeaders,items/showTotals");
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  await context.sync();
  const tables = sheet.tables.items.map((table) => {
    const range = table.getRange();
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    return { table, range };
  });
  if (tables.length > 0) await context.sync();
  const outlines = tables.map(({ table, range }) =>
    outlineOf(state, table.name, range, range.rowCount - (table.showTotals ? 1 : 0)),
  );
  if (outlines.length === 0 && !used.isNullObject) outlines.push(outlineOf(state, null, used, used.rowCount));
  const ranges = outlines.map((outline) => {
    const range = rangeOf(context, outline, 0, Math.min(SAMPLE_ROWS, outline.rowCount), outline.columnCount);
    range.load("values,numberFormat");
    return range;
  });
  if (ranges.length > 0) await context.sync();
  return outlines.map((outline, index) => ({
    ...outline,
    rows: rawRows(ranges[index]?.values, outline, 0),
    numberFormats: (ranges[index]?.numberFormat ?? []).map((row: unknown[]) =>
      row.map((format) => (typeof format === "string" ? format : "General")),
    ),
  }));
}

function outlineOf(
  state: SheetState,
  table: string | null,
  range: Pick<Excel.Range, "rowIndex" | "columnIndex" | "columnCount">,
  rowCount: number,
): SheetOutline {
  return {
    key: table ?? state.name,
    sheet: state.name,
    table,
    firstRow: range.rowIndex + 1,
    firstColumn: range.columnIndex + 1,
    rowCount,
    columnCount: Math.min(range.columnCount, MOST_COLUMNS),
    hidden: !state.visible,
  };
}

async function readBlock(
  context: ExcelBatch,
  outline: SheetOutline,
  first: number,
  count: number,
): Promise<{ rows: RawCell[][]; errorCells: number[] }> {
  const range = rangeOf(context, outline, first, count, outline.columnCount);
  range.load("values");
  await context.sync();
  const rows = rawRows(range.values, outline, first);
  const suspects = rows.some((row) => row.some((cell) => typeof cell === "string" && cell.startsWith("#")));
  if (!suspects) return { rows, errorCells: [] };
  // Text that begins with "#" may be text: the types tell.
  const typed = rangeOf(context, outline, first, count, outline.columnCount);
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

/** The client's rows as raw cells; null in place of the rows is Excel's way of saying "too many". */
function rawRows(values: unknown, outline: SheetOutline, first: number): RawCell[][] {
  if (!Array.isArray(values)) {
    throw new WorkbookError(
      "NO_VALUES",
      `Excel handed over no values for ${outline.sheet} from row ${String(outline.firstRow + first)}; save, close and open the workbook, then try again`,
      { sheet: outline.sheet, row: outline.firstRow + first },
    );
  }
  return values.map((row: unknown[]) =>
    row.map((cell) => {
      if (typeof cell === "string" || typeof cell === "number" || typeof cell === "boolean") return cell;
      return cell === null ? "" : "#VALUE!";
    }),
  );
}

function rangeOf(
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
