import { loadBook, newBook } from "../../../../workbench/excel-host/file/load";
import { saveBook } from "../../../../workbench/excel-host/file/save";
import { CellError, type CellValue } from "../../../../workbench/excel-host/model/cell-value";
import type { Sheet } from "../../../../workbench/excel-host/model/sheet";

function firstSheet(): { book: ReturnType<typeof newBook>; sheet: Sheet } {
  const book = newBook();
  const sheet = book.sheets[0];
  if (!sheet) throw new Error("a new book has a sheet");
  return { book, sheet };
}

/** What a value is after saving and loading it in B3. */
function afterRoundTrip(
  value: CellValue,
  formula?: string,
): { value: CellValue; formula: string | undefined } {
  const { book, sheet } = firstSheet();
  const column = sheet.cells.column(1);
  column.values[2] = value;
  if (formula !== undefined) column.formulas.set(2, { text: formula });
  const loaded = loadBook(saveBook(book), "saved.xlsx").sheets[0];
  return {
    value: loaded?.cells.value(2, 1) ?? null,
    formula: loaded?.cells.formula(2, 1)?.text,
  };
}

describe("cells of a saved file", () => {
  it.each<[string, CellValue]>([
    ["a whole number", 42],
    ["a fraction with all its digits", 0.1 + 0.2],
    ["a very small number", -1.5e-300],
    ["a date as its serial number", 45_292],
    ["a text", 'Acme & Söhne <"GmbH">'],
    ["an empty text", ""],
    ["text with spaces at its ends", "  a "],
    ["text of several lines", "one\ntwo\r\nthree"],
    ["text with control characters", "a\u0001b\u0008"],
    ["text that looks like an escape", "_x0041_ and _x005F_"],
    ["text outside the basic plane", "🗺️ 地域"],
    ["text that looks like a formula", "=1+2"],
    ["text that looks like a number", "007"],
    ["true", true],
    ["false", false],
    ["an error", CellError.of("#N/A")],
  ])("keep %s", (_, value) => {
    expect(afterRoundTrip(value)).toEqual({ value, formula: undefined });
  });

  it.each<[string, CellValue, string]>([
    ["a number", 3, "1+2"],
    ["a text", "a<b", 'A1&"<b"'],
    ["an empty text", "", '""'],
    ["a truth value", true, "TRUE()"],
    ["an error", CellError.of("#DIV/0!"), "1/0"],
    ["nothing yet", null, "SUM(EF_Assignments[[#This Row],[Potential]])"],
  ])("keep a formula whose result is %s", (_, value, formula) => {
    expect(afterRoundTrip(value, formula)).toEqual({ value, formula });
  });

  it("are the same bytes each time", () => {
    const { book, sheet } = firstSheet();
    sheet.cells.column(0).values[0] = "a";
    expect(saveBook(book)).toEqual(saveBook(book));
  });

  it("keep their style", () => {
    const { book, sheet } = firstSheet();
    const style = book.styles.change(0, {
      fill: "#FFF2CC",
      numberFormat: "0.0%",
      horizontalAlignment: "Right",
    });
    sheet.cells.column(0).styles[0] = style;
    const loaded = loadBook(saveBook(book), "saved.xlsx");
    const index = loaded.sheets[0]?.cells.columns[0]?.styles[0] ?? 0;
    expect(loaded.styles.at(index)).toMatchObject({
      fill: "#FFF2CC",
      numberFormat: "0.0%",
      horizontalAlignment: "Right",
    });
  });
});
