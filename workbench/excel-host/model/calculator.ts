import type { Area } from "./area";
import type { Sheet } from "./sheet";

/**
 * What the host asks of the calculation. The calculation reads formulas from the book's
 * cells and writes results into CellColumn.values.
 */
export interface Calculator {
  /**
   * Reads a formula as the API gives it ("=SUM(T[@Col])" or stored form, with "=") for a
   * cell, and returns the stored form without "=". Throws FormulaError with a reason when
   * it does not parse, has an unknown function, sheet or table.
   */
  parse(formula: string, sheet: Sheet, row: number, column: number): string;
  /** The stored form as the API shows it ("=SUM(T[@Col])"), with "=". */
  display(text: string, sheet: Sheet, row: number, column: number): string;
  /** Tells that contents (value or formula) of cells changed. Cheap; nothing is computed yet. */
  invalidate(sheet: Sheet, area: Area): void;
  /** Tells that tables, names or sheets changed so that references may resolve differently. */
  invalidateStructure(): void;
  /** Computes all that is out of date; returns the number of cells computed. */
  recalculate(): number;
  /** Computes everything again. */
  recalculateAll(): number;
  /** Rewrites all formulas, names, validations, conditional formats and chart references of the book after a rename. */
  renameSheet(from: string, to: string): void;
  renameTable(from: string, to: string): void;
  renameTableColumn(table: string, from: string, to: string): void;
  /** A sheet or table is about to go: references to it become #REF!. */
  removeSheet(sheet: Sheet): void;
  removeTable(table: string): void;
  /** Rows or columns were inserted (count > 0) or deleted (count < 0) before index; references move. */
  shift(sheet: Sheet, axis: "rows" | "columns", index: number, count: number): void;
}

export class FormulaError extends Error {
  override readonly name = "FormulaError";
}
