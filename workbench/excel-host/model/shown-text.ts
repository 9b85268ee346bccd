import { format } from "numfmt";
import type { Book } from "./book";
import { styleAt } from "./cell-styles";
import { CellError } from "./cell-value";
import type { Sheet } from "./sheet";

/** What the user sees in a cell, in US English and without the limits of the column's width. */
export function shownText(book: Book, sheet: Sheet, row: number, column: number): string {
  const value = sheet.cells.value(row, column);
  if (value === null) return "";
  if (value instanceof CellError) return value.code;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const pattern = styleAt(book, sheet, row, column).numberFormat;
  if (typeof value === "string" && !pattern.includes("@")) return value;
  const serial =
    typeof value === "number" && book.dateSystem === 1904 && isDate(pattern) ? value + 1462 : value;
  return format(pattern, serial, { throws: false, dateSpanLarge: true });
}

function isDate(pattern: string): boolean {
  return /[ymdhs]/i.test(pattern.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ""));
}
