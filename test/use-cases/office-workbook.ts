import { createCalculator } from "../../workbench/excel-host/calc/calculator";
import { startOffice } from "../../workbench/excel-host/boundary/node";
import { newBook } from "../../workbench/excel-host/file/load";
import type { Book } from "../../workbench/excel-host/model/book";
import { Sheet } from "../../workbench/excel-host/model/sheet";
import { ExcelHost } from "../../workbench/excel-host/protocol/excel-host";

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
    const sheet = new Sheet(book.makeId(), name);
    rows.forEach((row, at) => {
      row.forEach((value, column) => {
        sheet.cells.column(column).values[at] = value === "" ? null : value;
      });
    });
    book.sheets.push(sheet);
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

/** Two reps far apart; the first owns six of the eight equal accounts. */
export const ACCOUNTS: readonly Row[] = [
  ["Account ID", "Account Name", "Latitude", "Longitude", "Owner", "Revenue"],
  ["A-1", "Alder Supply", 42.36, -71.06, "Priya Nair", 100],
  ["A-2", "Birch Foods", 42.4, -71.1, "Priya Nair", 100],
  ["A-3", "Cedar Tools", 42.3, -71.2, "Priya Nair", 100],
  ["A-4", "Dogwood Labs", 42.2, -71.3, "Priya Nair", 100],
  ["A-5", "Elm Paper", 34.1, -118.2, "Priya Nair", 100],
  ["A-6", "Fir Motors", 34.0, -118.3, "Priya Nair", 100],
  ["A-7", "Gum Health", 34.2, -118.4, "Carlos Vega", 100],
  ["A-8", "Holly Energy", 34.3, -118.1, "Carlos Vega", 100],
];
export const REPS: readonly Row[] = [
  ["Rep ID", "Rep Name", "Latitude", "Longitude"],
  ["R-1", "Priya Nair", 42.36, -71.06],
  ["R-2", "Carlos Vega", 34.05, -118.24],
];
