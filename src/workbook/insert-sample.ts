import { fillFormat } from "./fill-range";
import { BlockSize } from "./block-size";
import { CELL_LOOK, HEADER_RULE } from "../report/cell-look";
import type { RunOptions } from "./run-excel";
import { runExcel } from "./run-excel";
import { safeText } from "./sanitise-text";
import { columnPoints } from "../report/column-points";
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
 * Adds the sample as new sheets with tables; a name that is taken gets a number. When it
 * fails half way, the sheets made so far are removed.
 *
 * @returns the names as they are in the workbook
 */
export async function insertSample(sample: SampleWorkbook, run: RunOptions = {}): Promise<string[]> {
  const made: string[] = [];
  try {
    for (const sheet of sample.sheets) made.push(await insertSheet(sheet, run));
  } catch (error) {
    await removeSheets(made);
    throw error;
  }
  const [first] = made;
  if (first !== undefined) {
    await runExcel(run, async (context) => {
      context.workbook.worksheets.getItem(first).activate();
      await context.sync();
    });
  }
  return made;
}

async function insertSheet(sheet: SampleSheet, run: RunOptions): Promise<string> {
  const columns = sheet.headers.length;
  const names = await runExcel(run, async (context) => {
    const { worksheets, tables, names: definedNames } = context.workbook;
    worksheets.load("items/name");
    tables.load("items/name");
    definedNames.load("items/name");
    await context.sync();
    const name = freeNumberedName(
      sheet.name,
      new Set(worksheets.items.map((item) => item.name.toLowerCase())),
    );
    const taken = [...tables.items, ...definedNames.items].map((item) => item.name.toLowerCase());
    const target = worksheets.add(name);
    const header = target.getRangeByIndexes(0, 0, 1, columns);
    fillFormat(header, "@");
    header.values = [sheet.headers.map(safeText)];
    sheet.formats.forEach((format, index) => {
      fillFormat(target.getRangeByIndexes(1, index, Math.max(1, sheet.rows.length), 1), format);
    });
    await context.sync();
    return { name, table: freeName(sheet.table, new Set(taken)) };
  });
  try {
    await writeRows(names.name, sheet, run);
    await makeTable(names.name, names.table, sheet, run);
  } catch (error) {
    await removeSheets([names.name]);
    throw error;
  }
  return names.name;
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

async function removeSheets(names: readonly string[]): Promise<void> {
  await runExcel({ repeatable: true }, async (context) => {
    const found = names.map((name) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name);
      sheet.load("id");
      return sheet;
    });
    await context.sync();
    for (const sheet of found) if (!sheet.isNullObject) sheet.delete();
    await context.sync();
  });
}
