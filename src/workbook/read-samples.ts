import type {
  BlockArea,
  DateSystem,
  RawCell,
  SheetGrid,
  SheetOutline,
  SheetSample,
} from "../engine/model/raw-sheet";
import { SAMPLE_ROWS } from "../engine/model/raw-sheet";
import { areaAddress } from "../engine/model/cell-address";
import { askDateSystem } from "./date-system";
import type { SheetState } from "./owned-sheets";
import { loadSheetStates } from "./owned-sheets";
import { blockRange, MOST_COLUMNS, rawRows } from "./raw-rows";
import { readGrid } from "./read-grid";
import type { ExcelBatch, RunOptions } from "./run-excel";
import { runExcel } from "./run-excel";

export interface WorkbookSamples {
  readonly samples: readonly SheetSample[];
  readonly dateSystem: DateSystem;
  /** Names of the sheets of a written plan; they are not read. */
  readonly ownedSheets: readonly string[];
  readonly workbookName: string;
  /** Tells this document from others while it is open. */
  readonly documentKey: string;
}

/**
 * The first rows of every list of the workbook: each Excel table, and each list that stands beside or
 * without one, hidden sheets too.
 *
 * @param findBlocks tells the lists of one sheet apart
 */
export async function readSamples(
  findBlocks: (grid: SheetGrid) => Promise<readonly BlockArea[]> | readonly BlockArea[],
  run: RunOptions = {},
): Promise<WorkbookSamples> {
  const repeatable = { ...run, repeatable: true };
  const { states, dateSystem, workbookName } = await runExcel(repeatable, readWorkbookFacts);
  const samples: SheetSample[] = [];
  const keys = new Set<string>();
  for (const state of states) {
    if (state.role !== null || state.staging) continue;
    const { tables, loose } = await runExcel(repeatable, (context) => placesOf(context, state));
    const grid = loose === null ? null : await readGrid(loose, tables, repeatable);
    const outlines = tables.map((table) =>
      loose === null || grid === null ? table : withRowsBelow(table, loose, grid),
    );
    if (loose !== null && grid !== null) outlines.push(...looseBlocks(loose, await findBlocks(grid)));
    const named = outlines.map((outline) => withOwnKey(outline, keys));
    const read = await runExcel(repeatable, (context) => sample(context, named));
    samples.push(...read.map((one): SheetSample => ({ ...one, dateSystem })));
  }
  return {
    samples,
    dateSystem,
    ownedSheets: states.filter((state) => state.role !== null).map((state) => state.name),
    workbookName,
    documentKey: Office.context.document.url || workbookName,
  };
}

async function readWorkbookFacts(
  context: ExcelBatch,
): Promise<{ states: SheetState[]; dateSystem: DateSystem; workbookName: string }> {
  context.workbook.load("name");
  const dateSystem = askDateSystem(context);
  const states = await loadSheetStates(context);
  return {
    states,
    dateSystem: dateSystem(),
    workbookName: context.workbook.name,
  };
}

/** Where the tables of a sheet stand, and the whole of its used range; null when nothing is on it. */
async function placesOf(
  context: ExcelBatch,
  state: SheetState,
): Promise<{ tables: SheetOutline[]; loose: SheetOutline | null }> {
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
  return {
    tables: tables.map(({ table, range }) =>
      outlineOf(state, table.name, range, range.rowCount - (table.showTotals ? 1 : 0)),
    ),
    loose: used.isNullObject ? null : outlineOf(state, null, used, used.rowCount),
  };
}

/** The first rows of blocks of one sheet. */
async function sample(context: ExcelBatch, outlines: readonly SheetOutline[]): Promise<SheetSample[]> {
  const ranges = outlines.map((outline) => {
    const range = blockRange(
      context,
      outline,
      0,
      Math.min(SAMPLE_ROWS, outline.rowCount),
      outline.columnCount,
    );
    range.load("values,numberFormat,formulas");
    return range;
  });
  if (ranges.length > 0) await context.sync();
  return outlines.map((outline, index) => ({
    ...outline,
    ...formulaColumnsOf(ranges[index]?.formulas, ranges[index]?.values),
    rows: rawRows(ranges[index]?.values, outline, 0),
    numberFormats: (ranges[index]?.numberFormat ?? []).map((row: unknown[]) =>
      row.map((format) => (typeof format === "string" ? format : "General")),
    ),
  }));
}

/** Columns in which a cell of the sample is a formula: a text that begins with "=" is its own value. */
function formulaColumnsOf(formulas: unknown, values: unknown): { formulaColumns?: number[] } {
  const columns = new Set<number>();
  if (Array.isArray(formulas) && Array.isArray(values)) {
    const shown = values as unknown[][];
    (formulas as unknown[][]).forEach((row, at) => {
      row.forEach((cell, column) => {
        const isFormula = typeof cell === "string" && cell.startsWith("=") && cell !== shown[at]?.[column];
        if (isFormula) columns.add(column);
      });
    });
  }
  return columns.size === 0 ? {} : { formulaColumns: [...columns].sort((a, b) => a - b) };
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

/** The table with the rows directly below it, down to the first blank one, as far as they are known. */
function withRowsBelow(table: SheetOutline, used: SheetOutline, grid: SheetGrid): SheetOutline {
  const from = table.firstRow + table.rowCount - used.firstRow;
  const left = table.firstColumn - used.firstColumn;
  const part = grid.parts.find(({ at, rows }) => from >= at && from < at + rows.length);
  if (part === undefined || left < 0) return table;
  const below: (readonly RawCell[])[] = [];
  for (const row of part.rows.slice(from - part.at)) {
    const cells = row.slice(left, left + table.columnCount);
    if (!cells.some((cell) => cell !== "")) break;
    below.push(cells);
  }
  return below.length === 0 ? table : { ...table, below };
}

/** The blocks of a used range, named by their address where there are several. */
function looseBlocks(loose: SheetOutline, areas: readonly BlockArea[]): SheetOutline[] {
  return areas.map(({ top, left, rowCount, columnCount }) => {
    const block = {
      ...loose,
      firstRow: loose.firstRow + top,
      firstColumn: loose.firstColumn + left,
      rowCount,
      columnCount,
    };
    return areas.length === 1 ? block : { ...block, key: nameWithAddress(block) };
  });
}

/** Table names and sheet names may be alike; the second of two gets its address. */
function withOwnKey(outline: SheetOutline, keys: Set<string>): SheetOutline {
  const own = keys.has(outline.key) ? { ...outline, key: nameWithAddress(outline) } : outline;
  keys.add(own.key);
  return own;
}

function nameWithAddress({ sheet, firstRow, firstColumn, rowCount, columnCount }: SheetOutline): string {
  const area = areaAddress(firstRow, firstColumn, firstRow + rowCount - 1, firstColumn + columnCount - 1);
  return `${sheet} ${area}`;
}
