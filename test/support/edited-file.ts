import { createCalculator } from "../../workbench/excel-host/calc/calculator";
import { loadBook } from "../../workbench/excel-host/file/load";
import { saveBook } from "../../workbench/excel-host/file/save";
import type { Book } from "../../workbench/excel-host/model/book";
import type { CellValue } from "../../workbench/excel-host/model/cell-value";
import { ExcelHost } from "../../workbench/excel-host/protocol/excel-host";

/** A workbook file as somebody without the add-in works on it: types into tables, sees what follows, saves. */
export class EditedFile {
  readonly book: Book;
  private readonly host: ExcelHost;

  constructor(bytes: Uint8Array) {
    this.book = loadBook(bytes, "Plan.xlsx");
    this.host = new ExcelHost(this.book, createCalculator(this.book));
  }

  /** Types into a column of a table; rows count from 0 below the header. */
  type(table: string, header: string, row: number, value: string | number | null): this {
    const { sheet, top, column } = this.placeOf(table, header);
    this.host.userEdit(sheet, top + 1 + row, column, value);
    return this;
  }

  /** Types into a cell outside the tables, by its row and column from 0. */
  typeAt(sheetName: string, row: number, column: number, value: string | number | null): this {
    const sheet = this.book.sheetNamed(sheetName);
    if (sheet === undefined) throw new Error(`no sheet ${sheetName}`);
    this.host.userEdit(sheet, row, column, value);
    return this;
  }

  /** Cells of a column of a table, recalculated. */
  column(table: string, header: string): CellValue[] {
    this.host.calculator.recalculate();
    const { sheet, top, bottom, column } = this.placeOf(table, header);
    return Array.from({ length: bottom - top }, (_, row) => sheet.cells.value(top + 1 + row, column));
  }

  saved(): Uint8Array {
    this.host.calculator.recalculate();
    return saveBook(this.book);
  }

  private placeOf(table: string, header: string) {
    const found = this.book.tableNamed(table);
    if (!found) throw new Error(`no table ${table}`);
    const { area, columns } = found.table;
    const at = columns.findIndex(({ name }) => name === header);
    if (at < 0) throw new Error(`no column ${header} in ${table}`);
    return { sheet: found.sheet, top: area.top, bottom: area.bottom, column: area.left + at };
  }
}
