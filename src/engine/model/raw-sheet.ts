/** One cell as Excel's API hands it over: '' is a blank cell, dates are serial numbers, an error cell is its text ("#N/A"). */
export type RawCell = string | number | boolean;

/** The two date systems of Excel: serial 1 is 1900-01-01 or serial 0 is 1904-01-01. */
export type DateSystem = 1900 | 1904;

/** Where a block of user data stands, before its cells are read. */
export interface SheetOutline {
  /** Identifies the block inside one reading of the workbook: the table's name, else the sheet's. */
  readonly key: string;
  readonly sheet: string;
  /** Name of the Excel table, or null when the block is the sheet's used range. */
  readonly table: string | null;
  /** Sheet row of the first row of the block, 1-based. */
  readonly firstRow: number;
  /** Sheet column of the first column of the block, 1-based (A = 1). */
  readonly firstColumn: number;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly hidden: boolean;
}

/** The first rows of a block: enough to recognise what it holds. */
export interface SheetSample extends SheetOutline {
  /** At most 60 rows from the top of the block, each of length columnCount. */
  readonly rows: readonly (readonly RawCell[])[];
  /** Number formats of the same cells ("yyyy-mm-dd", "General"), same shape as rows. */
  readonly numberFormats: readonly (readonly string[])[];
}

/** The whole of a block. */
export interface RawSheet extends SheetOutline {
  /** rowCount rows, each of length columnCount. */
  readonly rows: readonly (readonly RawCell[])[];
  /** Number formats of at most the first 60 rows. */
  readonly numberFormats: readonly (readonly string[])[];
  /** Positions of error cells, as row * columnCount + column inside the block (0-based), ascending. */
  readonly errorCells: readonly number[];
  /** Sheet rows inside the block that are hidden or filtered out; they are read and counted. */
  readonly hiddenRowCount: number;
}
