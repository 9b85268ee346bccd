import type { Area } from "../../excel-host/model/area";

/** What the page shows of the host's workbook: plain data that crosses from the worker. Sizes are CSS pixels. */
export interface BookView {
  readonly name: string;
  readonly activeSheet: string;
  readonly sheets: readonly SheetView[];
}

export interface SheetView {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  readonly tabColor: string | null;
  /** Rows and columns to offer: what is used and some room. */
  readonly rowCount: number;
  readonly columnCount: number;
  readonly defaultRowHeight: number;
  readonly defaultColumnWidth: number;
  readonly rowHeights: readonly (readonly [row: number, height: number])[];
  readonly columnWidths: readonly (readonly [column: number, width: number])[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly merges: readonly Area[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly showGridlines: boolean;
}

/** Cells of some rows of a sheet, over all its used columns. */
export interface CellBlock {
  readonly sheet: string;
  readonly firstRow: number;
  /** By row, then column; null is an empty cell without a look. */
  readonly rows: readonly (readonly (CellView | null)[])[];
  /** Looks that the page has not been sent before, by index. */
  readonly newStyles: readonly (readonly [index: number, style: CellLook])[];
}

export interface CellView {
  /** As the number format shows it. */
  readonly text: string;
  readonly style: number;
  /** How a cell of general alignment stands: numbers right, truth and errors in the middle. */
  readonly align: "left" | "right" | "center";
  /** Set by a conditional format. */
  readonly color?: string;
  readonly fill?: string;
  readonly bold?: boolean;
  readonly bar?: DataBarView;
  /** True where a list of values is offered. */
  readonly list?: boolean;
}

/** A data bar inside its cell: 0 is the left edge, 1 the right. */
export interface DataBarView {
  readonly from: number;
  readonly to: number;
  readonly color: string;
  /** Where the axis stands, when the bars have one inside the cell. */
  readonly axis: number | null;
}

export interface BorderLook {
  readonly width: 1 | 2 | 3;
  readonly dashed: boolean;
  readonly color: string;
}

export interface CellLook {
  readonly fontFamily: string;
  /** Points. */
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strikethrough: boolean;
  readonly color: string | null;
  readonly fill: string | null;
  readonly top: BorderLook | null;
  readonly bottom: BorderLook | null;
  readonly left: BorderLook | null;
  readonly right: BorderLook | null;
  /** null: by the kind of value. */
  readonly horizontal: "left" | "center" | "right" | null;
  readonly vertical: "top" | "middle" | "bottom";
  readonly wrap: boolean;
  readonly indent: number;
}

/** A chart or picture on a sheet, placed in pixels from its top left corner. */
export interface DrawingView {
  readonly id: string;
  readonly name: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly altText: string;
  readonly content:
    | { readonly kind: "picture"; readonly mime: string; readonly bytes: Uint8Array }
    | { readonly kind: "chart"; readonly chart: ChartView };
}

export interface ChartView {
  readonly title: string;
  readonly categories: readonly string[];
  readonly series: readonly ChartSeriesView[];
  /** Fixed ends of the value axis, null where it is automatic. */
  readonly minimum: number | null;
  readonly maximum: number | null;
  /** Number format of the value axis, and of the horizontal one of a scatter. */
  readonly axisFormat: string;
  readonly acrossFormat: string;
  /** Names of the horizontal and the value axis; "" for none. */
  readonly acrossTitle: string;
  readonly axisTitle: string;
  readonly showLegend: boolean;
}

export interface ChartSeriesView {
  readonly name: string;
  readonly values: readonly (number | null)[];
  readonly look: "column" | "bar" | "line" | "dashedLine" | "points";
  readonly color: string;
  /** Values along the horizontal axis, of a scatter; else null. */
  readonly across: readonly (number | null)[] | null;
}

/** The selected cell as the formula bar shows it. */
export interface CellContentView {
  readonly address: string;
  /** The formula, or the value as one would type it. */
  readonly typed: string;
  /** Allowed values where a list is set. */
  readonly list: readonly string[] | null;
}

/** What the page must fetch again. */
export type ViewChange =
  | { readonly kind: "cells"; readonly sheet: string; readonly area: Area }
  | { readonly kind: "book" }
  | { readonly kind: "drawings"; readonly sheet: string };
