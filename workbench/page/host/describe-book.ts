import type { Book } from "../../excel-host/model/book";
import { rowPoints, shownColumnPoints } from "../../excel-host/model/cell-sizes";
import type { Sheet } from "../../excel-host/model/sheet";
import type { BookView, SheetView } from "../view/book-view";

/** CSS pixels of a point. */
export const PIXELS_PER_POINT = 96 / 72;
/** Empty rows and columns offered below and beside what is used, and the fewest of a sheet. */
const ROOM_ROWS = 60;
const ROOM_COLUMNS = 6;
const FEWEST_ROWS = 120;
const FEWEST_COLUMNS = 26;

/** The sheets of a book as the page lays them out. */
export function describeBook(book: Book): BookView {
  const active = book.active ?? book.sheets.find((sheet) => sheet.visibility === "Visible");
  return {
    name: book.name,
    activeSheet: active?.id ?? "",
    sheets: book.sheets.map(describeSheet),
  };
}

function describeSheet(sheet: Sheet): SheetView {
  const used = sheet.usedArea(false);
  const pixels = (points: number): number => Math.round(points * PIXELS_PER_POINT);
  const drawingRows = [...sheet.charts, ...sheet.pictures].map(
    (drawing) => (drawing.placement.top + drawing.placement.height) / sheet.standardHeight,
  );
  return {
    id: sheet.id,
    name: sheet.name,
    visible: sheet.visibility === "Visible",
    tabColor: sheet.tabColor,
    rowCount: Math.max(
      FEWEST_ROWS,
      (used?.bottom ?? 0) + ROOM_ROWS,
      Math.ceil(Math.max(0, ...drawingRows)) + 10,
    ),
    columnCount: Math.max(FEWEST_COLUMNS, (used?.right ?? 0) + ROOM_COLUMNS),
    defaultRowHeight: pixels(sheet.standardHeight),
    defaultColumnWidth: Math.round(sheet.standardWidth * 7) + 5,
    rowHeights: [...sheet.rows]
      .filter(([, row]) => row.height !== undefined)
      .map(([row]) => [row, pixels(rowPoints(sheet, row))] as const),
    columnWidths: [...sheet.columns]
      .filter(([, column]) => column.width !== undefined)
      .map(([column]) => [column, pixels(shownColumnPoints(sheet, column))] as const),
    hiddenRows: [...sheet.rows].filter(([, row]) => row.hidden === true).map(([row]) => row),
    hiddenColumns: [...sheet.columns]
      .filter(([, column]) => column.hidden === true)
      .map(([column]) => column),
    merges: sheet.merges.map((area) => ({ ...area })),
    frozenRows: sheet.frozen.rows,
    frozenColumns: sheet.frozen.columns,
    showGridlines: sheet.showGridlines,
  };
}
