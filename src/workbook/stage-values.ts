import type {
  CellBlock,
  CellContent,
  SheetDescription,
  TableColumnDescription,
  TableDescription,
} from "../report/workbook-description";
import { BlockSize, bytesOf } from "./block-size";
import { fillFormat } from "./fill-range";
import { nextTask } from "./next-task";
import { runExcel } from "./run-excel";
import { safeText } from "./sanitise-text";
import type { StagedWrite } from "./staged-write";
import { stagedSheet } from "./staged-write";
import { WorkbookError } from "./workbook-error";

/** What goes into one cell through Range.values; "" is a blank cell, null leaves the cell as it is. */
type WrittenValue = string | number | boolean | null;

/** Tables up to this many cells travel together with the rest of their sheet. */
const SMALL_TABLE_CELLS = 10_000;

/**
 * Cells of one block: Office.js turns them into text in one go, and so many take at most half of the 50 ms that the
 * pane may hold its thread for.
 */
const CELLS_AT_ONCE = 25_000;

/**
 * Writes all that is not a formula onto the staging sheets: number formats first, so that
 * text stays text, then values in blocks sized by bytes.
 *
 * @returns bytes written, about
 */
export async function stageValues(write: StagedWrite): Promise<number> {
  let bytes = 0;
  for (const sheet of write.description.sheets) {
    bytes += await stageSmallParts(write, sheet);
    for (const table of sheet.tables) {
      if (isSmall(table)) continue;
      for (const run of valueRuns(table)) bytes += await stageRun(write, sheet, table, run);
    }
  }
  return bytes;
}

function isSmall(table: TableDescription): boolean {
  return table.rowCount * table.columns.length <= SMALL_TABLE_CELLS;
}

/** True when the content is written as a formula. */
export function isFormula(
  content: CellContent,
): content is Exclude<CellContent, string | number | boolean | null> {
  return typeof content === "object" && content !== null;
}

/** Loose cells, headers and formats of all tables, and the values of small tables, in one request. */
async function stageSmallParts(write: StagedWrite, sheet: SheetDescription): Promise<number> {
  const bytes = await runExcel({ ...write.run, repeatable: true }, async (context) => {
    context.application.suspendApiCalculationUntilNextSync();
    const target = stagedSheet(context, write, sheet.role);
    let sum = 0;
    for (const block of sheet.blocks) sum += queueBlock(target, block);
    for (const table of sheet.tables) {
      queueHeader(target, table);
      if (!isSmall(table)) continue;
      for (const run of valueRuns(table)) {
        const rows = blockOf(run, 0, table.rowCount);
        target.getRangeByIndexes(
          table.row + 1,
          table.column + run.first,
          rows.length,
          run.columns.length,
        ).values = rows;
        sum += bytesOfRows(rows);
      }
    }
    await context.sync();
    return sum;
  });
  const small = sheet.tables.filter(isSmall);
  write.advance(
    "Writing values",
    sheet.blocks.length +
      small.reduce(
        (sum, table) =>
          sum + table.rowCount * table.columns.filter((column) => column.values !== undefined).length,
        0,
      ),
  );
  return bytes;
}

function queueBlock(target: Excel.Worksheet, block: CellBlock): number {
  const rows = block.cells.map((row) => row.map((content) => writtenValue(content, null)));
  const range = target.getRangeByIndexes(block.row, block.column, rows.length, rows[0]?.length ?? 1);
  if (block.format !== undefined) fillFormat(range, block.format);
  if (rows.some((row) => row.some((value) => value !== null))) range.values = rows;
  return bytesOfRows(rows);
}

/** Number formats of the columns and the header texts. */
function queueHeader(target: Excel.Worksheet, table: TableDescription): void {
  const header = target.getRangeByIndexes(table.row, table.column, 1, table.columns.length);
  fillFormat(header, "@");
  header.values = [table.columns.map((column) => safeText(column.header))];
  table.columns.forEach((column, index) => {
    const at = table.column + index;
    fillFormat(target.getRangeByIndexes(table.row + 1, at, table.rowCount, 1), column.format);
    for (const look of column.cells ?? []) {
      if (look.format === undefined) continue;
      fillFormat(target.getRangeByIndexes(table.row + 1 + look.row, at, 1, 1), look.format);
    }
  });
}

function bytesOfRows(rows: readonly (readonly WrittenValue[])[]): number {
  return rows.reduce((sum, row) => sum + row.reduce<number>((all, value) => all + bytesOf(value), 0), 0);
}

interface ValueRun {
  /** Index of the first column inside the table. */
  readonly first: number;
  readonly columns: readonly TableColumnDescription[];
}

/** Neighbouring columns that hold values; formula columns lie between them. */
function valueRuns(table: TableDescription): ValueRun[] {
  const runs: { first: number; columns: TableColumnDescription[] }[] = [];
  table.columns.forEach((column, index) => {
    if (column.values === undefined) return;
    const last = runs.at(-1);
    if (last && last.first + last.columns.length === index) last.columns.push(column);
    else runs.push({ first: index, columns: [column] });
  });
  return runs;
}

async function stageRun(
  write: StagedWrite,
  sheet: SheetDescription,
  table: TableDescription,
  run: ValueRun,
): Promise<number> {
  const size = new BlockSize(run.columns.length, undefined, Math.floor(CELLS_AT_ONCE / run.columns.length));
  let total = 0;
  for (let first = 0; first < table.rowCount;) {
    const count = Math.min(size.next, table.rowCount - first);
    const rows = blockOf(run, first, count);
    await nextTask();
    const bytes = bytesOfRows(rows);
    await nextTask();
    const started = performance.now();
    try {
      await writeBlock(write, sheet, table.row + 1 + first, table.column + run.first, rows);
    } catch (error) {
      if (error instanceof WorkbookError && error.code === "TOO_LARGE" && size.halve()) continue;
      throw error;
    }
    size.learn(count, performance.now() - started, bytes);
    total += bytes;
    first += count;
    write.advance("Writing values", count * run.columns.length);
  }
  return total;
}

async function writeBlock(
  write: StagedWrite,
  sheet: SheetDescription,
  row: number,
  column: number,
  values: WrittenValue[][],
): Promise<void> {
  await runExcel({ ...write.run, repeatable: true }, async (context) => {
    context.application.suspendApiCalculationUntilNextSync();
    const target = stagedSheet(context, write, sheet.role);
    target.getRangeByIndexes(row, column, values.length, values[0]?.length ?? 1).values = values;
    await context.sync();
  });
}

function blockOf(run: ValueRun, first: number, count: number): WrittenValue[][] {
  return Array.from({ length: count }, (_, offset) =>
    run.columns.map((column) => writtenValue(column.values?.[first + offset] ?? null, "")),
  );
}

function writtenValue(content: CellContent, blank: "" | null): WrittenValue {
  if (typeof content === "string") return content === "" ? blank : safeText(content);
  if (typeof content === "number") return Number.isFinite(content) ? content : blank;
  if (typeof content === "boolean") return content;
  return isFormula(content) ? null : blank;
}
