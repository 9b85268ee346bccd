import { fillFormat } from "./fill-range";
import { BlockSize } from "./block-size";
import { CELL_LOOK, HEADER_RULE } from "../report/cell-look";
import { refuseClosedWorkbook } from "./refuse-protected";
import type { RunOptions } from "./run-excel";
import { runExcel } from "./run-excel";
import { clearHalfDone } from "./half-done";
import { clearSampleNote, noteSample, SAMPLE } from "./sample-note";
import { safeText } from "./sanitise-text";
import { columnPoints } from "../report/column-points";
import { WorkbookError } from "./workbook-error";
import { freeName } from "./workbook-names";

/** Sheets of data to try the add-in with. */
export interface SampleWorkbook {
  readonly sheets: readonly SampleSheet[];
}

export interface SampleSheet {
  readonly name: string;
  readonly table: string;
  readonly headers: readonly string[];
  /** Number format per column, "@" for text. */
  readonly formats: readonly string[];
  readonly rows: readonly (readonly (string | number | boolean | null)[])[];
}

/**
 * Adds the sample as new sheets with tables, all or none; a name that is taken gets a number. Which sheets are to come
 * is noted in the workbook first, so that what was made of a sample that broke off is removed, now or at the next start
 * of the pane.
 *
 * @returns the names as they are in the workbook
 */
export async function insertSample(sample: SampleWorkbook, run: RunOptions = {}): Promise<string[]> {
  await clearHalfDone([SAMPLE], run);
  const names = await nameSheets(sample, run);
  try {
    for (const [at, sheet] of sample.sheets.entries()) {
      const { name = sheet.name, table = sheet.table } = names[at] ?? {};
      await addSheet(name, sheet, run);
      await writeRows(name, sheet, run);
      await makeTable(name, table, sheet, run);
    }
    await clearSampleNote(run);
  } catch (error) {
    await undo(error);
    throw error;
  }
  const [first] = names;
  if (first !== undefined) await show(first.name, run);
  return names.map(({ name }) => name);
}

/** Names that are free, noted as those of the sheets to come. */
async function nameSheets(
  sample: SampleWorkbook,
  run: RunOptions,
): Promise<{ readonly name: string; readonly table: string }[]> {
  return runExcel({ ...run, repeatable: true }, async (context) => {
    const { worksheets, tables, names: definedNames } = context.workbook;
    await refuseClosedWorkbook(context);
    worksheets.load("items/name");
    tables.load("items/name");
    definedNames.load("items/name");
    await context.sync();
    const sheets = new Set(worksheets.items.map((item) => item.name.toLowerCase()));
    const taken = new Set([...tables.items, ...definedNames.items].map((item) => item.name.toLowerCase()));
    const names = sample.sheets.map((sheet) => {
      const name = freeNumberedName(sheet.name, sheets);
      const table = freeName(sheet.table, taken);
      sheets.add(name.toLowerCase());
      taken.add(table.toLowerCase());
      return { name, table };
    });
    noteSample(
      context,
      names.map(({ name }, at) => ({ name, header: safeText(sample.sheets[at]?.headers[0] ?? "") })),
    );
    await context.sync();
    return names;
  });
}

/** Removes what was made; when that fails as well, the note stays and the next start does it. */
async function undo(cause: unknown): Promise<void> {
  try {
    await clearHalfDone([SAMPLE], {});
  } catch (error) {
    throw new WorkbookError(
      "NOT_FINISHED",
      "Excel stopped while the sample was being inserted and did not let its sheets be removed; your own sheets are as they were. Close and open the pane to tidy up",
      {},
      new AggregateError([cause, error]),
    );
  }
}

/** The sample is there whether or not its first sheet can be shown: another workbook may be in front. */
async function show(name: string, run: RunOptions): Promise<void> {
  await runExcel({ ...run, repeatable: true }, async (context) => {
    context.workbook.worksheets.getItem(name).activate();
    await context.sync();
  });
}

async function addSheet(name: string, sheet: SampleSheet, run: RunOptions): Promise<void> {
  await runExcel(run, async (context) => {
    const target = context.workbook.worksheets.add(name);
    const header = target.getRangeByIndexes(0, 0, 1, sheet.headers.length);
    fillFormat(header, "@");
    header.values = [sheet.headers.map(safeText)];
    sheet.formats.forEach((format, index) => {
      fillFormat(target.getRangeByIndexes(1, index, Math.max(1, sheet.rows.length), 1), format);
    });
    await context.sync();
  });
}

async function writeRows(name: string, sheet: SampleSheet, run: RunOptions): Promise<void> {
  const size = new BlockSize(sheet.headers.length);
  for (let first = 0; first < sheet.rows.length;) {
    const rows = sheet.rows
      .slice(first, first + size.next)
      .map((row) => row.map((value) => (typeof value === "string" ? safeText(value) : (value ?? ""))));
    await writeBlock(name, 1 + first, rows, run);
    first += rows.length;
  }
}

async function writeBlock(
  name: string,
  row: number,
  values: (string | number | boolean)[][],
  run: RunOptions,
): Promise<void> {
  await runExcel({ ...run, repeatable: true }, async (context) => {
    context.application.suspendApiCalculationUntilNextSync();
    const target = context.workbook.worksheets.getItem(name);
    target.getRangeByIndexes(row, 0, values.length, values[0]?.length ?? 1).values = values;
    await context.sync();
  });
}

async function makeTable(
  name: string,
  tableName: string,
  sheet: SampleSheet,
  run: RunOptions,
): Promise<void> {
  await runExcel(run, async (context) => {
    const target = context.workbook.worksheets.getItem(name);
    const area = target.getRangeByIndexes(0, 0, Math.max(1, sheet.rows.length) + 1, sheet.headers.length);
    const table = context.workbook.tables.add(area, true);
    table.name = tableName;
    table.style = "TableStyleMedium7";
    const header = target.getRangeByIndexes(0, 0, 1, sheet.headers.length);
    header.format.font.bold = true;
    header.format.fill.color = CELL_LOOK.header.fill ?? "#F0F0F0";
    header.format.borders.getItem("EdgeBottom").color = HEADER_RULE;
    sheet.headers.forEach((text, index) => {
      target.getRangeByIndexes(0, index, 1, 1).format.columnWidth = columnPoints(widthOf(sheet, text, index));
    });
    target.freezePanes.freezeRows(1);
    await context.sync();
  });
}

/** Characters of the longest of the header and the first rows, within reason. */
function widthOf(sheet: SampleSheet, header: string, index: number): number {
  const lengths = sheet.rows.slice(0, 50).map((row) => String(row[index] ?? "").length);
  return Math.min(40, Math.max(9, header.length + 3, ...lengths));
}

function freeNumberedName(wish: string, taken: ReadonlySet<string>): string {
  let name = wish.slice(0, 31);
  for (let n = 2; taken.has(name.toLowerCase()); n++) {
    const suffix = ` (${String(n)})`;
    name = wish.slice(0, 31 - suffix.length) + suffix;
  }
  return name;
}
