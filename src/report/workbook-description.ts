/**
 * Sheets described as data: what the report makes, what the workbook writer writes.
 * Rows and columns are 0-based sheet positions. Sizes are in points except column
 * widths, which are in characters of the body font, as Excel shows them.
 */
export interface WorkbookDescription {
  readonly sheets: readonly SheetDescription[];
  /** Names of single cells ("EF_Tolerance"), each on a sheet of this description. */
  readonly names: readonly NameDescription[];
  /** Role of the sheet to show at the end. */
  readonly activate: SheetRole;
  /**
   * Which sheets of ours this writing replaces: all those of a plan and those that it describes, or these
   * alone; the others stay as they are.
   */
  readonly replaces: "plan" | "described";
  /** The user's lists in this workbook that formulas read, by table where one is; absent: none. */
  readonly reads?: readonly { readonly sheet: string; readonly table: string | null }[];
}

/** Identifies a sheet of ours across renames; kept in the sheet's custom property "EvenfieldRole". */
export type SheetRole =
  | "planSummary"
  | "territoryAssignments"
  | "territoryAreas"
  | "territoryKpis"
  | "performance"
  | "quotaAllocation"
  | "resourceAllocation"
  | "segments"
  | "tieOut"
  | "scenarios"
  | "changeLog"
  | "handOff"
  | "midYearJobs"
  | "charts"
  | "dataHealth"
  | "reviews"
  | "planSettings"
  | "selfTest";

export interface NameDescription {
  readonly name: string;
  readonly role: SheetRole;
  readonly row: number;
  readonly column: number;
}

declare const formulaBrand: unique symbol;
/**
 * A formula in English, with its "=", in the stored form (Table[[#This Row],[Column]]).
 * Only the formula builders of the report make one; text of the user never becomes one.
 */
export type FormulaText = string & { readonly [formulaBrand]: true };

export interface FormulaCell {
  readonly formula: FormulaText;
}

/** null is a blank cell. Text is written as text whatever it looks like. */
export type CellContent = string | number | boolean | null | FormulaCell;

/** Cell styles of design/README section 4; the writer knows their fonts and fills. */
export type CellStyle =
  | "title"
  | "lead"
  | "verdict"
  | "heading"
  | "header"
  | "inputHeader"
  | "input"
  | "formula"
  | "value"
  | "note"
  | "label"
  | "figure"
  | "total"
  | "check"
  | "link";

/** Loose cells: a rectangle with one style and one number format. */
export interface CellBlock {
  readonly row: number;
  readonly column: number;
  /** Rows of equal length, at least one cell. */
  readonly cells: readonly (readonly CellContent[])[];
  readonly style?: CellStyle;
  readonly format?: string;
  readonly align?: "left" | "center" | "right";
  readonly wrap?: boolean;
  readonly merge?: boolean;
  /** Thin rule above or below the block, as a colour "#8A8886". */
  readonly topRule?: string;
  readonly bottomRule?: string;
}

export interface TableColumnDescription {
  readonly header: string;
  /** One value a row; left out when the column is a formula. NaN and "" are blank cells. */
  readonly values?: readonly string[] | Float64Array | Int32Array | readonly CellContent[];
  /** The same formula in every row. */
  readonly formula?: FormulaText;
  /** "@" for text columns. */
  readonly format: string;
  readonly style: Extract<CellStyle, "input" | "formula" | "value" | "check" | "label" | "link">;
  readonly align?: "left" | "center" | "right";
  readonly wrap?: boolean;
  /** Steps of indent from the edge the text is aligned to. */
  readonly indent?: number;
  /** Shown as a note beside the header on sheets that explain their columns. */
  readonly note?: string;
  /** Cells of the column that look different from the rest; row is 0-based inside the data rows. */
  readonly cells?: readonly ColumnCellLook[];
}

export interface ColumnCellLook {
  readonly row: number;
  readonly style?: CellStyle;
  readonly format?: string;
  readonly align?: "left" | "center" | "right";
}

export interface TableDescription {
  /** "EF_Assignments"; unique in the workbook. */
  readonly name: string;
  /** Position of the header row's first cell. */
  readonly row: number;
  readonly column: number;
  readonly columns: readonly TableColumnDescription[];
  /** Data rows, at least 1 (Excel has no empty table). */
  readonly rowCount: number;
  readonly filterButtons: boolean;
}

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

export type ConditionalFormatDescription =
  | {
      readonly kind: "formula";
      readonly area: Area;
      /** Relative to the area's first cell, A1 form. */
      readonly formula: FormulaText;
      readonly fontColor?: string;
      readonly bold?: boolean;
      readonly fill?: string;
    }
  | {
      readonly kind: "dataBar";
      readonly area: Area;
      readonly color: string;
      readonly negativeColor?: string;
      /** Fixed ends of the bar; automatic when left out. */
      readonly minimum?: number;
      readonly maximum?: number;
      readonly axisInMiddle?: boolean;
    };

export interface ListValidation {
  readonly area: Area;
  /** A single-column range: the list of allowed values. */
  readonly source: { readonly role: SheetRole; readonly area: Area };
  readonly promptTitle: string;
  readonly prompt: string;
  readonly errorTitle: string;
  readonly error: string;
  /** "warning" lets the user insist. */
  readonly alert: "stop" | "warning";
}

export interface NumberValidation {
  readonly area: Area;
  readonly minimum: number;
  readonly maximum: number;
  readonly errorTitle: string;
  readonly error: string;
}

export interface ChartSeriesDescription {
  /** The cell that holds the series name. */
  readonly nameCell: { readonly role: SheetRole; readonly row: number; readonly column: number };
  /** What a legend calls it, in place of the name cell. */
  readonly name?: string;
  readonly values: { readonly role: SheetRole; readonly area: Area };
  readonly categories: { readonly role: SheetRole; readonly area: Area };
  readonly color: string;
  /**
   * "column" is a bar, "unseen" a part of a stacked one that only holds up the next, "dashedLine" the edge of the band; of a scatter, "points" are its points and
   * "line" joins its points without marks.
   */
  readonly look: "column" | "unseen" | "dashedLine" | "points" | "line";
  /** Each value as a number at its column or point. */
  readonly labelled?: boolean;
}

export interface ChartDescription {
  readonly name: string;
  /** Of a scatter, the categories of a series are the values along its horizontal axis. */
  readonly kind: "columnClustered" | "columnStacked" | "scatter";
  readonly title: string | null;
  /**
   * What the chart shows, in words. Excel's add-in interface has no alt text for charts, so a chart on a
   * sheet says by its name what it is and stands by the table with the same figures.
   */
  readonly altText: string;
  /** Cells that the chart covers. */
  readonly area: Area;
  readonly series: readonly ChartSeriesDescription[];
  /** Where the series are named; absent: nowhere. */
  readonly legend?: "bottom";
  readonly axisMinimum?: number;
  readonly axisMaximum?: number;
  readonly axisFormat?: string;
  /** The horizontal axis of a scatter. */
  readonly acrossFormat?: string;
  /** What the axes measure, in words. */
  readonly axisTitles?: { readonly across: string; readonly up: string };
}

export interface ImageDescription {
  readonly name: string;
  /** PNG, base64 without a prefix, under 1 MB. */
  readonly png: string;
  readonly altText: string;
  readonly area: Area;
}

export interface PrintDescription {
  readonly orientation: "portrait" | "landscape";
  /** 0 = as many as needed. */
  readonly pagesWide: number;
  readonly pagesTall: number;
  /** Sheet rows that repeat on each page, 0-based and inclusive. */
  readonly titleRows?: { readonly first: number; readonly last: number };
  /** Sheet columns that repeat on each page. */
  readonly titleColumns?: { readonly first: number; readonly last: number };
  /** Columns at which a page begins, ascending; with `scale`, since Excel leaves out breaks where it fits pages. */
  readonly columnBreaks?: readonly number[];
  /** Rows at which a page begins, ascending; with `scale` as well. */
  readonly rowBreaks?: readonly number[];
  /** Per cent; takes the place of fitting to pages. */
  readonly scale?: number;
  readonly area: Area;
  /** Foot of each page; "&" codes of Excel: &P page, &N pages, &A sheet; a literal & is "&&". */
  readonly footer?: { readonly left: string; readonly center: string; readonly right: string };
}

/** Columns under one mark of the outline, by which a reader folds them away; the column after them stays free for it. */
export interface ColumnGroup {
  readonly first: number;
  readonly last: number;
}

/** A thin rule along one edge of an area, as a cell border. */
export interface RuleDescription {
  readonly area: Area;
  readonly edge: "top" | "bottom";
  readonly color: string;
  readonly weight?: "thin" | "medium";
}

export interface SheetDescription {
  readonly role: SheetRole;
  /** The wished name; the writer adds " (Evenfield)" when the user has a sheet of that name. */
  readonly name: string;
  readonly tabColor: string;
  readonly columnWidths: readonly number[];
  readonly columnGroups?: readonly ColumnGroup[];
  readonly rowHeights: readonly { readonly row: number; readonly height: number }[];
  readonly blocks: readonly CellBlock[];
  /** Rules that do not belong to a block, such as the end of a region inside a table. */
  readonly rules?: readonly RuleDescription[];
  readonly tables: readonly TableDescription[];
  readonly conditionalFormats: readonly ConditionalFormatDescription[];
  readonly listValidations: readonly ListValidation[];
  readonly numberValidations: readonly NumberValidation[];
  readonly charts: readonly ChartDescription[];
  readonly images: readonly ImageDescription[];
  /** Rows above and columns left of the frozen line; 0 = none. */
  readonly freezeRows: number;
  readonly freezeColumns: number;
  readonly print: PrintDescription;
}
