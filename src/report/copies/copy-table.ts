import { columnLetters } from "../../engine/model/cell-address";
import type { RawCell } from "../../engine/model/raw-sheet";
import type { WrittenTable } from "../../engine/model/written-table";
import { GENERAL, TEXT } from "../number-format";
import type { CellStyle, FormulaText } from "../workbook-description";
import type { CopyBlock, CopyCell, CopyTable } from "./copy-description";
import { textOf } from "./copy-rows";

/** Row of the headers on a sheet that holds one table. */
export const TABLE_ROW = 3;

/** A column of a table in a copy. */
export interface CopyColumn {
  readonly header: string;
  readonly width: number;
  /** One value a row of the copy; "" is a blank cell. */
  readonly values: readonly RawCell[];
  /** The same formula in every row; it gives the values above. */
  readonly formula?: FormulaText;
  readonly format: string;
  readonly style: Extract<CellStyle, "input" | "formula" | "value">;
  readonly align?: "left" | "center" | "right";
  /** What stands under the column. */
  readonly total?: { readonly formula?: FormulaText; readonly value: number };
}

/** The tables of a copy. */
export interface CopyTables {
  readonly accounts: readonly CopyColumn[];
  readonly territories: readonly CopyColumn[];
  /** These are empty where the plan has no such table or the reader gets nothing of it. */
  readonly quotas: readonly CopyColumn[];
  readonly costs: readonly CopyColumn[];
  readonly yearQuotas: readonly CopyColumn[];
  readonly handOff: readonly CopyColumn[];
  readonly changes: readonly CopyColumn[];
  readonly scenarios: readonly CopyColumn[];
}

/** How a column of the written plan is taken over. */
export interface TakenColumn {
  readonly header: string;
  readonly width: number;
  readonly style?: CopyColumn["style"];
  readonly align?: CopyColumn["align"];
  /** Gives the values by formula where the copy is live. */
  readonly formula?: FormulaText;
  /** Sums the column under the table. */
  readonly sums?: boolean;
  readonly format?: string;
  /** What the reader sees of a cell. */
  readonly shown?: (cell: RawCell) => RawCell;
}

/** The columns of a table that are there, for the rows of the copy. */
export function takeColumns(
  table: WrittenTable,
  rows: readonly number[],
  wanted: readonly TakenColumn[],
  totalOf: (header: string) => { readonly formula?: FormulaText },
): CopyColumn[] {
  return wanted.flatMap((column): CopyColumn[] => {
    const written = table.columns.get(column.header);
    if (written === undefined) return [];
    const values = rows.map((row) => {
      const cell = written.cells[row] ?? "";
      return column.shown === undefined ? cell : column.shown(cell);
    });
    if (values.every((cell) => cell === "") && column.style !== "input") return [];
    const isText = values.some((cell) => cell !== "") && values.every((cell) => typeof cell === "string");
    const { header, width, formula } = column;
    return [
      {
        header,
        width,
        values,
        ...(formula === undefined ? {} : { formula }),
        format: column.format ?? (isText ? (formula === undefined ? TEXT : GENERAL) : written.format),
        style: column.style ?? (formula === undefined ? "value" : "formula"),
        align: column.align ?? (isText ? "left" : "right"),
        ...(column.sums === true ? { total: { ...totalOf(header), value: sumOf(values) } } : {}),
      },
    ];
  });
}

/** Header row, rows and, one row below, totals of a table. */
export function tableBlocks(
  name: string,
  top: number,
  columns: readonly CopyColumn[],
  totalLabel: string,
): { readonly table: CopyTable; readonly blocks: CopyBlock[]; readonly lastRow: number } {
  const rowCount = Math.max(1, columns[0]?.values.length ?? 0);
  const head = columns.map(({ header, style, align }): CopyCell => ({
    value: header,
    style: style === "input" ? "inputHeader" : "header",
    format: TEXT,
    wrap: true,
    align: align ?? "left",
  }));
  const rows = Array.from({ length: rowCount }, (_, row) => columns.map((column) => cellOf(column, row)));
  const totalRow = top + rowCount + 2;
  const totals = columns.map((column, index): CopyCell | null => {
    if (index === 0) return { value: totalLabel, style: "total", format: GENERAL };
    if (column.total === undefined) return { value: "", style: "total", format: GENERAL };
    return { ...column.total, style: "total", format: column.format, align: "right" };
  });
  const hasTotals = columns.some(({ total }) => total !== undefined);
  return {
    table: { name, row: top, column: 0, headers: columns.map(({ header }) => header), rowCount },
    blocks: [
      { row: top, column: 0, cells: [head, ...rows] },
      ...(hasTotals ? [{ row: totalRow, column: 0, cells: [totals] }] : []),
    ],
    lastRow: hasTotals ? totalRow : top + rowCount,
  };
}

/** "A5:A24", the data cells of a column of a table that begins in column A. */
export function dataCells(top: number, column: number, rowCount: number): string {
  const letters = columnLetters(column + 1);
  return `${letters}${String(top + 2)}:${letters}${String(top + 1 + rowCount)}`;
}

export function sumOf(values: readonly RawCell[]): number {
  return values.reduce<number>((sum, cell) => sum + (typeof cell === "number" ? cell : 0), 0);
}

function cellOf(column: CopyColumn, row: number): CopyCell | null {
  const value = column.values[row] ?? "";
  const { formula, style, format, align } = column;
  if (value === "" && formula === undefined && style !== "input") return null;
  return {
    value,
    ...(formula === undefined ? {} : { formula }),
    style,
    // A blank or text cell of a column of figures stays a text cell, whatever is in it.
    format: typeof value === "string" && textOf(value) !== "" && formula === undefined ? TEXT : format,
    ...(align === undefined ? {} : { align }),
  };
}
