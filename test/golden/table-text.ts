import type { Book } from "../../workbench/excel-host/model/book";
import { CellError } from "../../workbench/excel-host/model/cell-value";
import { tableBody } from "../../workbench/excel-host/model/table";

function cellText(book: Book, sheetIndex: number, row: number, column: number): string {
  const value = book.sheets[sheetIndex]?.cells.value(row, column) ?? null;
  if (value === null) return "";
  if (value instanceof CellError) return value.code;
  return typeof value === "number" ? String(Number(value.toFixed(4))) : String(value);
}

/** A table of a written workbook as a reader sees it: those of the named columns that it has, numbers to four digits. */
export function tableText(book: Book, name: string, shown: readonly string[]): string {
  const found = book.tableNamed(name);
  if (!found) throw new Error(`the written workbook has no table ${name}`);
  const sheetIndex = book.sheets.indexOf(found.sheet);
  const { columns } = found.table;
  const kept = shown.filter((header) => columns.some((column) => column.name === header));
  const body = tableBody(found.table);
  const lines = [`## ${name}`, "", kept.join(" | ")];
  for (let row = body.top; row <= body.bottom; row += 1) {
    const cells = kept.map((header) =>
      cellText(book, sheetIndex, row, body.left + columns.findIndex((column) => column.name === header)),
    );
    lines.push(cells.join(" | ").trimEnd());
  }
  return lines.join("\n");
}
