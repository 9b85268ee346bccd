import type { Book } from "../../workbench/excel-host/model/book";
import { Sheet } from "../../workbench/excel-host/model/sheet";

/** A sheet of plain values from A1 on, to be put into the book; "" is a blank cell. */
export function fillSheet(book: Book, name: string, rows: readonly (readonly (string | number)[])[]): Sheet {
  const sheet = new Sheet(book.makeId(), name);
  rows.forEach((row, at) => {
    row.forEach((value, column) => {
      sheet.cells.column(column).values[at] = value === "" ? null : value;
    });
  });
  return sheet;
}
