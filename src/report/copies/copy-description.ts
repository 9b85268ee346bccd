import type { CellStyle, FormulaText } from "../workbook-description";

/** A workbook for one reader, described as data; what the file writer turns into .xlsx. */
export interface CopyDescription {
  /** Title of the document. */
  readonly title: string;
  readonly sheets: readonly CopySheet[];
}

/** A cell with what it shows; a live one also with the formula that gives it. */
export interface CopyCell {
  readonly value: string | number | boolean;
  readonly formula?: FormulaText;
  readonly style: CellStyle;
  readonly format: string;
  readonly align?: "left" | "center" | "right";
  readonly wrap?: boolean;
  /** Stands at the top of a row of several lines. */
  readonly top?: boolean;
}

/** A rectangle of cells; row and column count from 0, null is a blank cell. */
export interface CopyBlock {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly (CopyCell | null)[])[];
}

/** Rows and columns from 0, ends included. */
export interface CopyArea {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** An Excel table over cells of the sheet; its first row holds the headers. */
export interface CopyTable {
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly headers: readonly string[];
  /** Rows under the headers, at least 1. */
  readonly rowCount: number;
}

/** A native chart over cells of the copy: columns side by side, or in front of each other. */
export interface CopyChart {
  readonly altText: string;
  readonly area: CopyArea;
  readonly series: readonly {
    readonly name: string;
    /** "'Territory KPIs'!$I$5:$I$44" */
    readonly values: string;
    readonly categories: string;
    readonly color: string;
  }[];
  /** Columns of a category stand in front of each other, the last in front. */
  readonly inFront: boolean;
  readonly axisFormat: string;
}

export interface CopyPicture {
  /** PNG, base64 without a prefix. */
  readonly png: string;
  readonly altText: string;
  readonly area: CopyArea;
}

export interface CopySheet {
  readonly name: string;
  readonly tabColor: string;
  readonly widths: readonly number[];
  readonly rowHeights: readonly { readonly row: number; readonly height: number }[];
  readonly blocks: readonly CopyBlock[];
  /** Areas that are one cell. */
  readonly merges?: readonly CopyArea[];
  readonly tables: readonly CopyTable[];
  /** Cells that show PASS or FAIL, as "E5:E12". */
  readonly checks?: string;
  /** Cells that take one of the names in another area, both in A1 form. */
  readonly list?: { readonly cells: string; readonly source: FormulaText };
  readonly charts?: readonly CopyChart[];
  readonly pictures?: readonly CopyPicture[];
  readonly freezeRows: number;
  readonly freezeColumns: number;
  /** Printed area in A1 form and the row that repeats, counted from 1. */
  readonly print: { readonly area: string; readonly titleRow?: number; readonly pagesTall?: number };
  /** Foot of each page, "&" doubled where it is meant. */
  readonly footer: string;
}
