import fc from "fast-check";
import { loadBook, newBook } from "../../../../workbench/excel-host/file/load";
import { saveBook } from "../../../../workbench/excel-host/file/save";
import type { Area } from "../../../../workbench/excel-host/model/area";
import type { Book } from "../../../../workbench/excel-host/model/book";
import { CellError, type CellValue } from "../../../../workbench/excel-host/model/cell-value";
import { Sheet } from "../../../../workbench/excel-host/model/sheet";
import { DEFAULT_STYLE, type CellStyle } from "../../../../workbench/excel-host/model/style";
import { describedBook } from "./described-book";
import { put } from "./full-book";
import { packageFindings } from "./package-findings";

const anyText = fc.oneof(
  fc.string(),
  fc.string({ unit: "binary" }),
  fc.constantFrom("=1+1", "+1", "@a", "'x", "_x0041_", " ", "\n", "\r\n", "<a>&\"'", "#N/A", "1e5"),
);

const anyValue: fc.Arbitrary<CellValue> = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (Object.is(value, -0) ? 0 : value)),
  fc.integer(),
  anyText,
  fc.boolean(),
  fc.constantFrom(CellError.of("#N/A"), CellError.of("#REF!"), CellError.of("#SPILL!")),
);

const anyColor = fc.option(
  fc.integer({ min: 0, max: 0xffffff }).map((rgb) => `#${rgb.toString(16).toUpperCase().padStart(6, "0")}`),
);

const anyEdge = fc.record({
  style: fc.constantFrom("Continuous", "Dash"),
  weight: fc.constantFrom("Thin" as const, "Medium" as const),
  color: anyColor,
});

const anyStyle: fc.Arbitrary<CellStyle> = fc
  .record({
    font: fc.record({
      name: fc.constantFrom("Calibri", "Segoe UI", "A & B"),
      size: fc.constantFrom(8, 10.5, 11, 20),
      bold: fc.boolean(),
      italic: fc.boolean(),
      underline: fc.constantFrom("None" as const, "Single" as const, "DoubleAccountant" as const),
      strikethrough: fc.boolean(),
      color: anyColor,
    }),
    fill: anyColor,
    borders: fc.record({ EdgeTop: anyEdge, EdgeLeft: anyEdge, DiagonalUp: anyEdge }, { requiredKeys: [] }),
    numberFormat: fc.constantFrom("General", "0.0%", "@", "yyyy-mm-dd", '#,##0 "<h>"', "m/d/yyyy"),
    horizontalAlignment: fc.constantFrom("General", "Left", "CenterAcrossSelection"),
    verticalAlignment: fc.constantFrom("Bottom", "Top", "Center"),
    wrapText: fc.boolean(),
    indentLevel: fc.constantFrom(0, 2),
    textOrientation: fc.constantFrom(0, 45, -90, 180),
    shrinkToFit: fc.boolean(),
    locked: fc.boolean(),
    formulaHidden: fc.boolean(),
    quotePrefix: fc.boolean(),
    styleName: fc.constantFrom("Normal", "Good", "My style"),
  })
  .map((style) => ({ ...DEFAULT_STYLE, ...style }));

const anyArea: fc.Arbitrary<Area> = fc
  .tuple(fc.nat(50), fc.nat(30), fc.nat(5), fc.nat(5))
  .map(([top, left, height, width]) => ({ top, left, bottom: top + height, right: left + width }));

interface AnyCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly style: CellStyle | undefined;
  readonly formula: string | undefined;
}

const anyCell: fc.Arbitrary<AnyCell> = fc.record({
  row: fc.nat(40),
  column: fc.nat(30),
  value: anyValue,
  style: fc.option(anyStyle, { nil: undefined }),
  formula: fc.option(fc.constantFrom("A1+1", 'T[[#This Row],[A]]&"<"', " SUM( A:A )\n"), { nil: undefined }),
});

const anySheet = fc.record({
  cells: fc.array(anyCell, { maxLength: 25 }),
  widths: fc.array(fc.tuple(fc.nat(40), fc.constantFrom(3, 9.140625, 50.5)), { maxLength: 4 }),
  heights: fc.array(fc.tuple(fc.nat(60), fc.constantFrom(12, 30.75)), { maxLength: 4 }),
  frozen: fc.record({ rows: fc.nat(3), columns: fc.nat(3) }),
  selection: anyArea,
  tabColor: anyColor,
  showGridlines: fc.boolean(),
  visibility: fc.constantFrom("Visible" as const, "Hidden" as const, "VeryHidden" as const),
  autoFilter: fc.option(anyArea),
  merges: fc.array(anyArea, { maxLength: 2 }),
  property: fc.option(anyText),
  header: fc.constantFrom("", "Plan", "&P of &N", "R&&D", "a<b"),
});

function bookOf(sheets: readonly (typeof anySheet extends fc.Arbitrary<infer Item> ? Item : never)[]): Book {
  const book = newBook();
  book.name = "saved.xlsx";
  const first = book.sheets[0];
  if (!first) throw new Error("a new book has a sheet");
  put(first, 0, 0, "start");
  sheets.forEach((description, index) => {
    const sheet = new Sheet(book.makeId(), `Sheet's <${index}>`);
    book.sheets.push(sheet);
    for (const cell of description.cells) {
      put(sheet, cell.row, cell.column, cell.value, cell.formula);
      if (cell.style) sheet.cells.column(cell.column).styles[cell.row] = book.styles.intern(cell.style);
    }
    for (const [column, width] of description.widths) sheet.columns.set(column, { width });
    for (const [row, height] of description.heights) sheet.rows.set(row, { height });
    const { frozen, selection, tabColor, showGridlines, visibility, autoFilter, merges } = description;
    Object.assign(sheet, { frozen, selection, tabColor, showGridlines, visibility, autoFilter });
    sheet.merges.push(...merges);
    if (description.property !== null) sheet.customProperties.set("a & b", description.property);
    sheet.pageLayout.headerFooter.centerHeader = description.header;
  });
  return book;
}

describe("for any book", () => {
  it("saving and loading gives the same book, in a sound package", () => {
    fc.assert(
      fc.property(fc.array(anySheet, { maxLength: 3 }), (sheets) => {
        const book = bookOf(sheets);
        const bytes = saveBook(book);
        expect(packageFindings(bytes)).toEqual([]);
        const loaded = loadBook(bytes, "saved.xlsx");
        expect(describedBook(loaded)).toEqual(describedBook(book));
        expect(saveBook(loaded)).toEqual(bytes);
      }),
      { seed: 20_270_101, numRuns: 60 },
    );
  });
});
