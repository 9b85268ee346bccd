import { createCalculator } from "../../workbench/excel-host/calc/calculator";
import type { BookCalculator } from "../../workbench/excel-host/calc/calculator";
import { areaAddress, columnIndex } from "../../workbench/excel-host/model/area";
import type { Area } from "../../workbench/excel-host/model/area";
import { Book } from "../../workbench/excel-host/model/book";
import { CellError } from "../../workbench/excel-host/model/cell-value";
import type { CellValue, ErrorCode } from "../../workbench/excel-host/model/cell-value";
import { Sheet } from "../../workbench/excel-host/model/sheet";
import type { Table } from "../../workbench/excel-host/model/table";

/** 2 March 2026, 18:00 local time: the clock of TODAY and NOW in tests. */
const TEST_NOW = new Date(2026, 2, 2, 18, 0, 0);

/** A book with its calculation; cells are set and read by address, a text with "=" is a formula. */
export class CalculatedBook {
  readonly book = new Book();
  readonly calculator: BookCalculator;

  constructor(...sheetNames: string[]) {
    for (const name of sheetNames.length > 0 ? sheetNames : ["Sheet1"]) this.addSheet(name);
    this.calculator = createCalculator(this.book, { now: () => TEST_NOW });
  }

  addSheet(name: string): Sheet {
    const sheet = new Sheet(this.book.makeId(), name);
    this.book.sheets.push(sheet);
    return sheet;
  }

  sheet(name: string): Sheet {
    const sheet = this.book.sheetNamed(name);
    if (!sheet) throw new RangeError(`no sheet ${name}`);
    return sheet;
  }

  /** Sets a cell, "B2" on the first sheet or "Data!B2"; null empties it. */
  set(address: string, content: CellValue): this {
    const { sheet, row, column } = this.place(address);
    const store = sheet.cells.column(column);
    while (store.values.length < row) store.values.push(undefined);
    if (typeof content === "string" && content.startsWith("=")) {
      store.formulas.set(row, { text: this.calculator.parse(content, sheet, row, column) });
    } else {
      store.formulas.delete(row);
      store.values[row] = content;
    }
    this.calculator.invalidate(sheet, { top: row, bottom: row, left: column, right: column });
    return this;
  }

  /** Fills rows of cells from an address on; undefined leaves a cell as it is. */
  fill(address: string, rows: readonly (readonly (CellValue | undefined)[])[]): this {
    const { sheet, row, column } = this.place(address);
    rows.forEach((cells, down) => {
      cells.forEach((content, along) => {
        if (content === undefined) return;
        this.set(`${sheet.name}!${cellAddress(row + down, column + along)}`, content);
      });
    });
    return this;
  }

  /** Makes a table over a range whose first row holds the headers. */
  table(name: string, address: string, options: { showTotals?: boolean } = {}): Table {
    const [start = "", end = ""] = address.split(":");
    const first = this.place(start);
    const last = this.place(`${first.sheet.name}!${end}`);
    const area: Area = { top: first.row, left: first.column, bottom: last.row, right: last.column };
    const columns = [];
    for (let column = area.left; column <= area.right; column++) {
      const header = first.sheet.cells.value(area.top, column);
      columns.push({
        id: column - area.left + 1,
        name: typeof header === "string" ? header : `Column${column - area.left + 1}`,
        calculatedFormula: null,
        totalsFunction: null,
        totalsLabel: null,
      });
    }
    const table: Table = {
      id: this.book.makeId(),
      name,
      area,
      columns,
      showHeaders: true,
      showTotals: options.showTotals ?? false,
      showFilterButton: true,
      showBandedRows: true,
      showBandedColumns: false,
      highlightFirstColumn: false,
      highlightLastColumn: false,
      style: "TableStyleMedium2",
    };
    first.sheet.tables.push(table);
    this.calculator.invalidateStructure();
    return table;
  }

  name(name: string, formula: string, scope: string | null = null): this {
    this.book.names.push({
      name,
      formula,
      scope: scope === null ? null : this.sheet(scope),
      visible: true,
      comment: "",
    });
    this.calculator.invalidateStructure();
    return this;
  }

  /** The value of a cell after recalculation; error values as their text. */
  value(address: string): number | string | boolean | null {
    this.calculator.recalculate();
    const { sheet, row, column } = this.place(address);
    return plain(sheet.cells.value(row, column));
  }

  /** The stored formula of a cell. */
  formula(address: string): string | undefined {
    const { sheet, row, column } = this.place(address);
    return sheet.cells.formula(row, column)?.text;
  }

  /** What a formula gives in a far cell of the first sheet, Z100. */
  evaluate(formula: string): number | string | boolean | null {
    return this.set("Z100", formula).value("Z100");
  }

  place(address: string): { sheet: Sheet; row: number; column: number } {
    const mark = address.lastIndexOf("!");
    const name = mark < 0 ? (this.book.sheets[0]?.name ?? "") : address.slice(0, mark);
    const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(address.slice(mark + 1)) ?? [];
    return { sheet: this.sheet(name), row: Number(digits) - 1, column: columnIndex(letters) };
  }
}

/** Error values as their text, for comparison. */
export function plain(value: CellValue): number | string | boolean | null {
  return value instanceof CellError ? value.code : value;
}

export function errorValue(code: ErrorCode): CellError {
  return CellError.of(code);
}

function cellAddress(row: number, column: number): string {
  return areaAddress({ top: row, bottom: row, left: column, right: column });
}
