import { installedSchema, startOffice } from "../../workbench/excel-host/boundary/node";
import { createCalculator } from "../../workbench/excel-host/calc/calculator";
import { loadBook, newBook } from "../../workbench/excel-host/file/load";
import { saveBook } from "../../workbench/excel-host/file/save";
import type { Book } from "../../workbench/excel-host/model/book";
import type { CellValue } from "../../workbench/excel-host/model/cell-value";
import type { Sheet } from "../../workbench/excel-host/model/sheet";
import { ExcelHost } from "../../workbench/excel-host/protocol/excel-host";

/** Microsoft's client against a workbook in memory. */
export interface ExcelSession {
  readonly book: Book;
  readonly host: ExcelHost;
  /** Types a value into a cell as a user does, "B5". */
  type(sheet: string, address: string, value: string | number | null): void;
  /** What a cell shows. */
  value(sheet: string, address: string): CellValue;
  /** Cells of a table's column by header. */
  column(table: string, header: string): CellValue[];
  saved(): Uint8Array;
  /** Opens another workbook behind the same client, which is quicker than starting the client again. */
  load(bytes: Uint8Array): void;
  close(): void;
}

export async function openExcel(bytes?: Uint8Array): Promise<ExcelSession> {
  let { book, host } = hostOf(bytes);
  const listeners = new Set<(message: string) => void>();
  const tell = (message: string): void => {
    for (const listener of listeners) listener(message);
  };
  let stopHearing = host.onMessage(tell);
  const office = await startOffice({
    get book() {
      return book;
    },
    get hasSchema() {
      return host.hasSchema;
    },
    useSchema: (schema) => {
      host.useSchema(schema);
    },
    handle: (request) => host.handle(request),
    onMessage: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  });
  const sheetNamed = (name: string): Sheet => {
    const sheet = book.sheetNamed(name);
    if (!sheet) throw new Error(`no sheet ${name} among ${book.sheets.map((each) => each.name).join(", ")}`);
    return sheet;
  };
  const at = (sheet: Sheet, row: number, column: number): CellValue =>
    sheet.cells.columns[column]?.values[row] ?? null;
  return {
    get book() {
      return book;
    },
    get host() {
      return host;
    },
    load: (file) => {
      stopHearing();
      ({ book, host } = hostOf(file));
      host.useSchema(installedSchema());
      stopHearing = host.onMessage(tell);
    },
    type: (name, address, value) => {
      const { row, column } = positionOf(address);
      host.userEdit(sheetNamed(name), row, column, value);
    },
    value: (name, address) => {
      host.calculator.recalculate();
      const { row, column } = positionOf(address);
      return at(sheetNamed(name), row, column);
    },
    column: (table, header) => {
      host.calculator.recalculate();
      const found = book.tableNamed(table);
      if (!found) throw new Error(`no table ${table}`);
      const index = found.table.columns.findIndex((candidate) => candidate.name === header);
      if (index < 0) throw new Error(`no column ${header} in ${table}`);
      const { top, bottom, left } = found.table.area;
      return Array.from({ length: bottom - top }, (_, row) => at(found.sheet, top + 1 + row, left + index));
    },
    saved: () => saveBook(book),
    close: () => {
      office.dispose();
    },
  };
}

function hostOf(bytes: Uint8Array | undefined): { readonly book: Book; readonly host: ExcelHost } {
  const book = bytes ? loadBook(bytes, "Book1.xlsx") : newBook();
  return { book, host: new ExcelHost(book, createCalculator(book)) };
}

function positionOf(address: string): { row: number; column: number } {
  const [, letters, digits] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  if (letters === undefined || digits === undefined) throw new Error(`no cell address: ${address}`);
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}
