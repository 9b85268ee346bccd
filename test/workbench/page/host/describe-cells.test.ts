import { newBook } from "../../../../workbench/excel-host/file/load";
import type { Book } from "../../../../workbench/excel-host/model/book";
import type { CellValue } from "../../../../workbench/excel-host/model/cell-value";
import { CellError } from "../../../../workbench/excel-host/model/cell-value";
import type { ConditionalFormat, Sheet } from "../../../../workbench/excel-host/model/sheet";
import { ConditionalLooks } from "../../../../workbench/page/host/conditional-look";
import { describeCells } from "../../../../workbench/page/host/describe-cells";
import { makeFormulaValue } from "../../../../workbench/page/host/formula-value";
import { listValues } from "../../../../workbench/page/host/list-values";
import type { CellView } from "../../../../workbench/page/view/book-view";

/** A book whose first sheet holds these rows. */
function bookOf(rows: readonly (readonly CellValue[])[]): { book: Book; sheet: Sheet } {
  const book = newBook();
  const [sheet] = book.sheets;
  if (!sheet) throw new Error("a new book has a sheet");
  rows.forEach((row, rowIndex) =>
    row.forEach((value, column) => {
      sheet.cells.column(column).values[rowIndex] = value;
    }),
  );
  return { book, sheet };
}

function cellsOf(book: Book, sheet: Sheet): (CellView | null)[][] {
  const looks = new ConditionalLooks(sheet, makeFormulaValue(book, sheet));
  return describeCells(book, sheet, 0, 3, looks);
}

function format(kind: string, settings: Record<string, unknown>): ConditionalFormat {
  return {
    id: "1",
    kind,
    area: { top: 0, left: 0, bottom: 3, right: 0 },
    priority: 0,
    stopIfTrue: false,
    settings,
  };
}

describe("cells as the page draws them", () => {
  it("carry their text by the number format and stand as their kind of value does", () => {
    const { book, sheet } = bookOf([["Acme", 0.125, true, CellError.of("#N/A")]]);
    sheet.cells.column(1).styles[0] = book.styles.change(0, { numberFormat: "0.0%" });
    expect(cellsOf(book, sheet)[0]?.map((cell) => [cell?.text, cell?.align])).toEqual([
      ["Acme", "left"],
      ["12.5%", "right"],
      ["TRUE", "center"],
      ["#N/A", "center"],
    ]);
  });

  it("are null where there is neither content nor look", () => {
    const { book, sheet } = bookOf([["a"], [null]]);
    expect(cellsOf(book, sheet)[1]).toEqual([null]);
  });

  it("are coloured by a formula whose references move with the cell", () => {
    const { book, sheet } = bookOf([
      [1, 5],
      [7, 5],
    ]);
    sheet.conditionalFormats.push(
      format("Custom", { "rule/formula": "=A1>B1", "format/font/color": "#B10E1C" }),
    );
    expect(cellsOf(book, sheet).map(([cell]) => cell?.color)).toEqual([
      undefined,
      "#B10E1C",
      undefined,
      undefined,
    ]);
  });

  it("show data bars from zero to the highest value", () => {
    const { book, sheet } = bookOf([[50], [100], [0]]);
    sheet.conditionalFormats.push(format("DataBar", { "positiveFormat/fillColor": "#1F5FA8" }));
    const bars = cellsOf(book, sheet).map(([cell]) => cell?.bar);
    expect(bars[0]).toEqual({ from: 0, to: 0.5, color: "#1F5FA8", axis: null });
    expect(bars[1]?.to).toBe(1);
    expect(bars[2]?.to).toBe(0);
    expect(bars[3]).toBeUndefined();
  });

  it("show negative bars to the left of an axis in the middle, between fixed ends", () => {
    const { book, sheet } = bookOf([[-0.15], [0.3]]);
    sheet.conditionalFormats.push(
      format("DataBar", {
        lowerBoundRule: { type: "Number", formula: "-0.3" },
        upperBoundRule: { type: "Number", formula: "0.3" },
        axisFormat: "CellMidPoint",
      }),
    );
    const [low, high] = cellsOf(book, sheet).map(([cell]) => cell?.bar);
    expect([low?.from, low?.to, low?.axis]).toEqual([0.5, 0.25, 0.5]);
    expect([high?.from, high?.to]).toEqual([0.5, 1]);
  });

  it("take the first rule's colour where two rules hold", () => {
    const { book, sheet } = bookOf([[10]]);
    sheet.conditionalFormats.push(
      { ...format("Custom", { "rule/formula": "=A1>1", "format/font/color": "#111111" }), priority: 1 },
      { ...format("Custom", { "rule/formula": "=A1>5", "format/font/color": "#222222" }), priority: 0 },
    );
    expect(cellsOf(book, sheet)[0]?.[0]?.color).toBe("#222222");
  });

  it("offer the values of a list that stands in other cells", () => {
    const { book, sheet } = bookOf([
      ["NE-01", "NE-02"],
      ["NE-02", "NE-01"],
    ]);
    sheet.validations.push({
      area: { top: 0, left: 0, bottom: 1, right: 0 },
      rule: { list: { inCellDropDown: true, source: "=$B$1:$B$2" } },
      errorAlert: { showAlert: true, style: "Stop", title: "", message: "" },
      prompt: { showPrompt: false, title: "", message: "" },
      ignoreBlanks: true,
    });
    expect(cellsOf(book, sheet)[0]?.map((cell) => cell?.list ?? false)).toEqual([true, false]);
    expect(listValues(book, sheet, 0, 0)).toEqual(["NE-02", "NE-01"]);
    expect(listValues(book, sheet, 0, 1)).toBeNull();
  });
});
