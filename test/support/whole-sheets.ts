import { loadBook } from "../../workbench/excel-host/file/load";
import type { Book } from "../../workbench/excel-host/model/book";
import type { Sheet } from "../../workbench/excel-host/model/sheet";
import type { ExcelSession } from "./excel-session";

/** All that a sheet shows and holds, by what it is: "cell 4,1", "formula 4,1", "look 4,1", "table EF_Quotas". */
export type WholeSheet = ReadonlyMap<string, string>;

/**
 * Every sheet of a workbook by name, in the order of the tabs: values, formulas and looks of the cells, tables, names,
 * charts, validations, conditional formats, links, pictures, sizes and the page.
 */
export function wholeSheets(excel: ExcelSession): Map<string, WholeSheet> {
  excel.host.calculator.recalculate();
  // As the file says it: what was loaded and what was written are told in the same words.
  const book = loadBook(excel.saved(), "Book1.xlsx");
  return new Map(book.sheets.map((sheet) => [sheet.name, wholeSheet(book, sheet)]));
}

function wholeSheet(book: Book, sheet: Sheet): WholeSheet {
  const found = new Map<string, string>();
  // Ids are counted anew when a file is opened.
  const note = (what: string, value: unknown): void => {
    found.set(
      what,
      JSON.stringify(value, (key, part: unknown) => (key === "id" ? undefined : part)),
    );
  };
  for (const [at, column] of sheet.cells.columns.entries()) {
    for (const [row, value] of (column?.values ?? []).entries()) {
      if (value !== undefined && value !== null) note(`cell ${String(row)},${String(at)}`, value);
    }
    for (const [row, { text }] of column?.formulas ?? []) note(`formula ${String(row)},${String(at)}`, text);
    for (const [row, style] of (column?.styles ?? []).entries()) {
      if (style !== undefined) note(`look ${String(row)},${String(at)}`, book.styles.at(style));
    }
  }
  for (const table of sheet.tables) note(`table ${table.name}`, table);
  for (const { name, formula, scope } of book.names) {
    const isHere = formula.startsWith(`'${sheet.name}'!`) || formula.startsWith(`${sheet.name}!`);
    if (isHere) note(`name ${name}`, [formula, scope?.name]);
  }
  for (const [at, chart] of sheet.charts.entries()) note(`chart ${String(at)}`, chart);
  for (const [at, picture] of sheet.pictures.entries()) note(`picture ${String(at)}`, picture);
  for (const [at, validation] of sheet.validations.entries()) note(`validation ${String(at)}`, validation);
  for (const [at, format] of sheet.conditionalFormats.entries()) {
    note(`conditional format ${String(at)}`, format);
  }
  note("links", [...sheet.hyperlinks].sort());
  note("merges", sheet.merges);
  const inOrder = ([a]: readonly [number, unknown], [b]: readonly [number, unknown]): number => a - b;
  for (const [row, { height, hidden }] of sheet.rows) note(`row ${String(row)}`, [height, hidden]);
  note(
    "columns",
    [...sheet.columns].sort(inOrder).map(([at, { width, hidden, outline }]) => [at, width, hidden, outline]),
  );
  note("page", sheet.pageLayout);
  note("window", [sheet.visibility, sheet.tabColor, sheet.showGridlines, sheet.frozen, sheet.protection]);
  return found;
}

/** What differs between two workbooks, "Plan Settings, cell 4,1: "now" in place of "before"". */
export function differencesOf(
  now: ReadonlyMap<string, WholeSheet>,
  before: ReadonlyMap<string, WholeSheet>,
): string[] {
  const found: string[] = [];
  const [names, wanted] = [[...now.keys()], [...before.keys()]];
  if (names.join() !== wanted.join()) found.push(`sheets: ${names.join()} in place of ${wanted.join()}`);
  for (const name of names.filter((each) => before.has(each))) {
    const [is, was] = [now.get(name), before.get(name)];
    for (const what of new Set([...(was?.keys() ?? []), ...(is?.keys() ?? [])])) {
      const [value, old] = [is?.get(what), was?.get(what)];
      if (value !== old)
        found.push(`${name}, ${what}: ${value ?? "nothing"} in place of ${old ?? "nothing"}`);
    }
  }
  return found;
}
