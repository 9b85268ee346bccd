import { contains } from "../../excel-host/model/address";
import type { Book } from "../../excel-host/model/book";
import { styleIndexAt } from "../../excel-host/model/cell-styles";
import type { CellValue } from "../../excel-host/model/cell-value";
import type { Sheet } from "../../excel-host/model/sheet";
import { shownText } from "../../excel-host/model/shown-text";
import type { CellView } from "../view/book-view";
import type { ConditionalLooks } from "./conditional-look";
import { tableLook } from "./table-look";

/** Cells of some rows over the used columns of a sheet, as they look. */
export function describeCells(
  book: Book,
  sheet: Sheet,
  firstRow: number,
  lastRow: number,
  conditional: ConditionalLooks,
): (CellView | null)[][] {
  const columns = Math.max(
    sheet.cells.columns.length,
    ...[...sheet.columns.keys()].map((column) => column + 1),
    0,
  );
  const rows: (CellView | null)[][] = [];
  for (let row = firstRow; row <= lastRow; row++) {
    const cells: (CellView | null)[] = [];
    for (let column = 0; column < columns; column++) {
      cells.push(describeCell(book, sheet, row, column, conditional));
    }
    rows.push(cells);
  }
  return rows;
}

function describeCell(
  book: Book,
  sheet: Sheet,
  row: number,
  column: number,
  conditional: ConditionalLooks,
): CellView | null {
  const value = sheet.cells.value(row, column);
  const style = styleIndexAt(sheet, row, column);
  const table = sheet.tables.find(
    (candidate) =>
      row >= candidate.area.top &&
      row <= candidate.area.bottom &&
      column >= candidate.area.left &&
      column <= candidate.area.right,
  );
  const banded = table ? tableLook(table, row) : null;
  const conditionalLook = conditional.isEmpty ? null : conditional.at(row, column);
  const list = hasList(sheet, row, column);
  if (value === null && style === 0 && !banded && !conditionalLook && !list) return null;
  const own = book.styles.at(style);
  return {
    text: shownText(book, sheet, row, column),
    style,
    align: naturalAlignment(value),
    // A cell's own fill and colour win over the table's, a conditional format over both.
    ...(banded?.fill !== undefined && own.fill === null ? { fill: banded.fill } : {}),
    ...(banded?.color !== undefined && own.font.color === null && own.fill === null
      ? { color: banded.color }
      : {}),
    ...(banded?.bold === true ? { bold: true } : {}),
    ...conditionalLook,
    ...(list ? { list: true } : {}),
  };
}

function naturalAlignment(value: CellValue): CellView["align"] {
  if (typeof value === "number") return "right";
  return value === null || typeof value === "string" ? "left" : "center";
}

function hasList(sheet: Sheet, row: number, column: number): boolean {
  const cell = { top: row, bottom: row, left: column, right: column };
  return sheet.validations.some((validation) => "list" in validation.rule && contains(validation.area, cell));
}
