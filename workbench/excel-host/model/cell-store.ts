import type { CellValue } from "./cell-value";

/**
 * A formula of a cell. `text` is the stored form of the .xlsx file without "=": English
 * names, commas, T[[#This Row],[C]]; identical text in a column of a table is one
 * calculated column and is compiled once.
 * A1 references are written for the cell that holds the formula.
 */
export interface CellFormula {
  readonly text: string;
}

/** One column of a sheet: dense arrays from row 0; holes are empty cells of the default style. */
export class CellColumn {
  readonly values: (CellValue | undefined)[] = [];
  /** Index into Book.styles; a missing entry falls back to the row's or column's style, then 0. */
  readonly styles: (number | undefined)[] = [];
  /** Row to formula; the cell's result stands in `values`. */
  readonly formulas = new Map<number, CellFormula>();
}

/** Cells by column, then row: sums and lookups run down columns. */
export class CellStore {
  readonly columns: (CellColumn | undefined)[] = [];

  column(index: number): CellColumn {
    return (this.columns[index] ??= new CellColumn());
  }

  value(row: number, column: number): CellValue {
    return this.columns[column]?.values[row] ?? null;
  }

  formula(row: number, column: number): CellFormula | undefined {
    return this.columns[column]?.formulas.get(row);
  }
}
