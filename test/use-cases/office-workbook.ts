import { createCalculator } from "../../workbench/excel-host/calc/calculator";
import { startOffice } from "../../workbench/excel-host/boundary/node";
import { newBook } from "../../workbench/excel-host/file/load";
import type { Book } from "../../workbench/excel-host/model/book";
import { ExcelHost } from "../../workbench/excel-host/protocol/excel-host";
import { fillSheet } from "../support/fill-sheet";

export type Row = readonly (string | number)[];

/** An open workbook with the real client library in front of it. */
export interface OfficeWorkbook {
  readonly book: Book;
  readonly close: () => void;
}

/** Opens a workbook of plain sheets: rows from A1, "" is a blank cell. */
export async function openWorkbook(
  sheets: Readonly<Record<string, readonly Row[]>>,
): Promise<OfficeWorkbook> {
  const book = newBook();
  book.sheets.length = 0;
  for (const [name, rows] of Object.entries(sheets)) {
    book.sheets.push(fillSheet(book, name, rows));
  }
  book.active = book.sheets[0] ?? null;
  const office = await startOffice(new ExcelHost(book, createCalculator(book)));
  return {
    book,
    close: () => {
      office.dispose();
    },
  };
}
