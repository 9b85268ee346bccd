import type { RawCell, SheetGrid, SheetOutline } from "../engine/model/raw-sheet";
import { SAMPLE_ROWS } from "../engine/model/raw-sheet";
import { blockRange, rawRows } from "./raw-rows";
import type { ExcelBatch, RunOptions } from "./run-excel";
import { runExcel } from "./run-excel";

/** A sheet of so many cells is read whole to tell its lists apart: one request. */
const SMALL = 40_000;
/** Of a longer sheet columns are read from end to end only where Excel counts blanks in all of the fullest. */
const MOST_ROWS_READ_THROUGH = 250_000;
/** Columns of a long sheet read from end to end. */
const MOST_GUIDES = 4;
const GUIDE_ROWS = 50_000;
/** Columns with more gaps than this do not tell where lists end. */
const MOST_GAPS = 30;
/** Rows read of and after a gap: enough to see whether another list begins. */
const ROWS_AT_GAP = 62;

interface Rows {
  readonly at: number;
  readonly rows: readonly (readonly RawCell[])[];
}

/** Rows from the first to the one before `to`. */
interface Gap {
  readonly from: number;
  readonly to: number;
}

/**
 * What must be known of a used range to tell its lists apart: all cells when they are few; else the top,
 * the fullest columns from end to end, and the rows at each gap in them.
 *
 * @param tables the sheet's Excel tables; their cells are left out
 * @returns null when nothing is left beside the tables
 */
export async function readGrid(
  used: SheetOutline,
  tables: readonly SheetOutline[],
  run: RunOptions,
): Promise<SheetGrid | null> {
  const { rowCount, columnCount } = used;
  if (tables.some((table) => covers(table, used))) return null;
  const read = async (at: number, count: number): Promise<Rows> => {
    const rows = await runExcel(run, (context) => readRows(context, used, at, count));
    return { at, rows: withoutTables(rows, at, used, tables) };
  };
  const known = { rowCount, columnCount, hasTables: tables.length > 0, guides: [], blankRows: [] };
  const isSmall = rowCount * columnCount <= SMALL || rowCount <= SAMPLE_ROWS;
  const top = await read(0, isSmall ? rowCount : SAMPLE_ROWS);
  if (isSmall) return isAnyFilled([top]) ? { ...known, parts: [top] } : null;
  if (tables.length > 0) {
    const below = Math.max(...tables.map((table) => table.firstRow + table.rowCount)) - used.firstRow;
    const tail = Math.min(ROWS_AT_GAP, rowCount - below);
    const parts = tail > 0 && below >= SAMPLE_ROWS ? [top, await read(below, tail)] : [top];
    return isAnyFilled(parts) ? { ...known, parts } : null;
  }
  const columns = guideColumns(top.rows);
  if (rowCount > MOST_ROWS_READ_THROUGH && (await isAnyWithoutBlanks(used, columns, run))) {
    return { ...known, parts: [top] };
  }
  const guides = await readGuides(used, columns, run);
  const gaps = gapsOf(guides, rowCount);
  const filled: (Gap | null)[] = [];
  for (const content of await runExcel(run, (context) => filledInside(context, used, gaps))) {
    filled.push(content === null ? null : await shownInside(used, content, run));
  }
  const blankRows: Gap[] = [];
  const parts = [top];
  for (const [index, gap] of gaps.entries()) {
    const content = filled[index] ?? null;
    // A gap in the columns read may hold cells of others: its rows are read too, from the first filled one.
    const from = content?.from ?? gap.to;
    const count = Math.min(ROWS_AT_GAP, rowCount - from);
    blankRows.push({ from: gap.from, to: from });
    if (content !== null) blankRows.push({ from: content.to, to: gap.to });
    if (count > 0) parts.push(await read(from, count));
  }
  return { ...known, parts, guides, blankRows: blankRows.filter(({ from, to }) => to > from) };
}

async function readRows(
  context: ExcelBatch,
  outline: SheetOutline,
  at: number,
  count: number,
): Promise<RawCell[][]> {
  const range = blockRange(context, outline, at, count, outline.columnCount);
  range.load("values");
  await context.sync();
  return rawRows(range.values, outline, at);
}

function covers(table: SheetOutline, used: SheetOutline): boolean {
  return (
    table.firstRow <= used.firstRow &&
    table.firstColumn <= used.firstColumn &&
    table.firstRow + table.rowCount >= used.firstRow + used.rowCount &&
    table.firstColumn + table.columnCount >= used.firstColumn + used.columnCount
  );
}

/** The rows with the cells of Excel tables blank. */
function withoutTables(
  rows: RawCell[][],
  at: number,
  used: SheetOutline,
  tables: readonly SheetOutline[],
): RawCell[][] {
  for (const table of tables) {
    const top = table.firstRow - used.firstRow - at;
    const left = Math.max(0, table.firstColumn - used.firstColumn);
    const right = table.firstColumn - used.firstColumn + table.columnCount;
    for (const row of rows.slice(Math.max(0, top), Math.max(0, top + table.rowCount))) {
      row.fill("", left, Math.max(left, right));
    }
  }
  return rows;
}

function isAnyFilled(parts: readonly Rows[]): boolean {
  return parts.some(({ rows }) => rows.some((row) => row.some((cell) => cell !== "")));
}

/** Of each run of filled columns the fullest one. */
function guideColumns(rows: readonly (readonly RawCell[])[]): number[] {
  const columnCount = rows[0]?.length ?? 0;
  const fill = Array.from({ length: columnCount }, (_, column) =>
    rows.reduce((sum, row) => sum + (row[column] === "" ? 0 : 1), 0),
  );
  const guides: number[] = [];
  let best = -1;
  for (let column = 0; column <= columnCount; column += 1) {
    const filled = fill[column] ?? 0;
    if (filled > 0 && (best < 0 || filled > (fill[best] ?? 0))) best = column;
    if (filled > 0 || best < 0) continue;
    guides.push(best);
    best = -1;
  }
  return guides.slice(0, MOST_GUIDES);
}

/** True when one of the columns is filled in every row below the first ones, so that nothing parts the list. */
async function isAnyWithoutBlanks(
  used: SheetOutline,
  columns: readonly number[],
  run: RunOptions,
): Promise<boolean> {
  return runExcel(run, async (context) => {
    const counts = columns.map((column) => {
      const outline = { ...used, firstColumn: used.firstColumn + column };
      const below = blockRange(context, outline, SAMPLE_ROWS, used.rowCount - SAMPLE_ROWS, 1);
      const count = context.workbook.functions.countBlank(below);
      count.load("value");
      return count;
    });
    if (counts.length > 0) await context.sync();
    return counts.some(({ value }) => value === 0);
  });
}

async function readGuides(
  used: SheetOutline,
  columns: readonly number[],
  run: RunOptions,
): Promise<{ column: number; filled: Uint8Array }[]> {
  const guides = columns.map((column) => ({ column, filled: new Uint8Array(used.rowCount) }));
  for (let at = 0; at < used.rowCount; at += GUIDE_ROWS) {
    const count = Math.min(GUIDE_ROWS, used.rowCount - at);
    for (const { column, filled } of guides) {
      const outline = { ...used, firstColumn: used.firstColumn + column, columnCount: 1 };
      const rows = await runExcel(run, (context) => readRows(context, outline, at, count));
      rows.forEach(([cell], row) => {
        if (cell !== "") filled[at + row] = 1;
      });
    }
  }
  return guides;
}

/** Rows in which no guide is filled; where there are too many, only those at the end. */
function gapsOf(guides: readonly { readonly filled: Uint8Array }[], rowCount: number): Gap[] {
  const gaps: Gap[] = [];
  let from = -1;
  for (let row = SAMPLE_ROWS; row <= rowCount; row += 1) {
    const isGap = row < rowCount && !guides.some(({ filled }) => filled[row] === 1);
    if (isGap && from < 0) from = row;
    if (isGap || from < 0) continue;
    gaps.push({ from, to: row });
    from = -1;
  }
  return gaps.length <= MOST_GAPS ? gaps : gaps.filter(({ to }) => to === rowCount);
}

/** Rows and columns of a gap that hold something, formulas that show nothing included; inside the used range. */
interface Content extends Gap {
  readonly firstColumn: number;
  readonly columnCount: number;
}

/**
 * The rows of a gap that show something: formulas that give "" wait for rows to come and are none. Read from
 * the top until one shows something, so that a tail of such formulas is read once and never again.
 */
async function shownInside(used: SheetOutline, content: Content, run: RunOptions): Promise<Gap | null> {
  const outline = {
    ...used,
    firstColumn: used.firstColumn + content.firstColumn,
    columnCount: content.columnCount,
  };
  const step = Math.max(1, Math.floor(GUIDE_ROWS / content.columnCount));
  for (let at = content.from; at < content.to; at += step) {
    const count = Math.min(step, content.to - at);
    const rows = await runExcel(run, (context) => readRows(context, outline, at, count));
    const first = rows.findIndex((row) => row.some((cell) => cell !== ""));
    if (first >= 0) return { from: at + first, to: content.to };
  }
  return null;
}

/** Per gap the rows and columns that hold something, or null. */
async function filledInside(
  context: ExcelBatch,
  used: SheetOutline,
  gaps: readonly Gap[],
): Promise<(Content | null)[]> {
  const inside = gaps.map(({ from, to }) => {
    const range = blockRange(context, used, from, to - from, used.columnCount).getUsedRangeOrNullObject(true);
    range.load("rowIndex,rowCount,columnIndex,columnCount");
    return range;
  });
  if (inside.length > 0) await context.sync();
  return inside.map((range) => {
    if (range.isNullObject) return null;
    const from = range.rowIndex + 1 - used.firstRow;
    const firstColumn = range.columnIndex + 1 - used.firstColumn;
    return { from, to: from + range.rowCount, firstColumn, columnCount: range.columnCount };
  });
}
