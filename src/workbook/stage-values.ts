import type {
  CellContent,
  SheetDescription,
  TableColumnDescription,
  TableDescription,
} from "../report/workbook-description";
import { BlockSize, bytesOf } from "./block-size";
import { fillFormat } from "./fill-range";
import { runExcel } from "./run-excel";
import { safeText } from "./sanitise-text";
import type { StagedWrite } from "./staged-write";
import { stagedSheet } from "./staged-write";
import { WorkbookError } from "./workbook-error";

/** What goes into one cell through Range.values; "" is a blank cell, null leaves the cell as it is. */
type WrittenValue = string | number | boolean | null;

/**
 * Writes all that is not a formula onto the staging sheets: number formats first, so that
 * text stays text, then values in blocks sized by bytes.
 *
 * @returns bytes written, about
 */
export async function stageValues(write: StagedWrite): Promise<number> {
  let bytes = 0;
  for (const sheet of write.description.sheets) {
    bytes += await stageBlocks(write, sheet);
    for (const table of sheet.tables) {
      await stageHeader(write, sheet, table);
      for (const run of valueRuns(table)) bytes += await stageRun(write, sheet, table, run);
    }
  }
  return bytes;
}

/** True when the content is written as a formula. */
export function isFormula(
  content: CellContent,
): content is Exclude<CellContent, string | number | boolean | null> {
  return typeof content === "object" && content !== null;
}

async function stageBlocks(write: StagedWrite, sheet: SheetDescription): Promise<number> {
  let bytes = 0;
  await runExcel({ ...write.run, repeatable: true }, async (context) => {
    bytes = 0;
    context.application.suspendApiCalculationUntilNextSync();
    const target = stagedSheet(context, write, sheet.role);
    for (const block of sheet.blocks) {
      const rows = block.cells.map((row) => row.map((content) => writtenValue(content, null)));
      const range = target.getRangeByIndexes(block.row, block.column, rows.length, rows[0]?.length ?? 1);
      if (block.format !== undefined) fillFormat(range, block.format);
      range.values = rows;
      bytes += rows.flat().reduce<number>((sum, value) => sum + bytesOf(value), 0);
    }
    await context.sync();
  });
  write.advance("Writing values", sheet.blocks.length);
  return bytes;
}

/** Number formats of the columns and the header texts. */
async function stageHeader(
  write: StagedWrite,
  sheet: SheetDescription,
  table: TableDescription,
): Promise<void> {
  await runExcel({ ...write.run, repeatable: true }, async (context) => {
    context.application.suspendApiCalculationUntilNextSync();
    const target = stagedSheet(context, write, sheet.role);
    const header = target.getRangeByIndexes(table.row, table.column, 1, table.columns.length);
    fillFormat(header, "@");
    header.values = [table.columns.map((column) => safeText(column.header))];
    table.columns.forEach((column, index) => {
      const body = target.getRangeByIndexes(table.row + 1, table.column + index, table.rowCount, 1);
      fillFormat(body, column.format);
      for (const look of column.cells ?? []) {
        if (look.format === undefined) continue;
        fillFormat(
          target.getRangeByIndexes(table.row + 1 + look.row, table.column + index, 1, 1),
          look.format,
        );
      }
    });
    await context.sync();
  });
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
  const size = new BlockSize(run.columns.length);
  let total = 0;
  for (let first = 0; first < table.rowCount;) {
    const count = Math.min(size.next, table.rowCount - first);
    const rows = blockOf(run, first, count);
    const bytes = rows.reduce(
      (sum, row) => sum + row.reduce<number>((all, value) => all + bytesOf(value), 0),
      0,
    );
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
