/** One cell as Excel's API hands it over: '' is a blank cell, dates are serial numbers, an error cell is its text ("#N/A"). */
export type RawCell = string | number | boolean;

/**
 * The cells of a column in few objects, so that millions of them cost the memory manager nothing. Plain data
 * that crosses threads; kinds and values can be handed over without copying.
 */
export interface CellColumn {
  /** One of CELL_KIND a row. */
  readonly kinds: Uint8Array;
  /** The number; of a text its place in texts; of true 1, of false 0; of a blank cell anything or nothing. */
  readonly values: Float64Array;
  /** Texts in the order in which they first come; one that comes again may stand here again. */
  readonly texts: readonly string[];
}

/** The two date systems of Excel: serial 1 is 1900-01-01 or serial 0 is 1904-01-01. */
export type DateSystem = 1900 | 1904;

/** Where a block of user data stands, before its cells are read. */
export interface SheetOutline {
  /**
   * Identifies the block inside one reading of the workbook and names it to the user: the table's name,
   * else the sheet's, with its address where the sheet holds more than one list.
   */
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
  /** Columns of the block, 0-based, that are calculated by formulas, as far as the sample tells. */
  readonly formulaColumns?: readonly number[];
  /** Of an Excel table, the rows that stand directly below it and are not part of it; a few dozen at most. */
  readonly below?: readonly (readonly RawCell[])[];
}

/**
 * What is known of a sheet's used range before its lists are told apart. Rows and columns count from 0
 * inside the used range; cells of Excel tables are blank here, as they are known already.
 */
export interface SheetGrid {
  readonly rowCount: number;
  readonly columnCount: number;
  /** The sheet has Excel tables: what stands beside them counts only when it is a list of its own. */
  readonly hasTables: boolean;
  /** Rows that were read whole, in order: all of a small sheet, else the top and what follows a gap. */
  readonly parts: readonly { readonly at: number; readonly rows: readonly (readonly RawCell[])[] }[];
  /** Columns of a long sheet that were read from end to end, with 1 for each row that is filled. */
  readonly guides: readonly { readonly column: number; readonly filled: Uint8Array }[];
  /** Rows that hold nothing for certain, from the first to the one before `to`. */
  readonly blankRows: readonly { readonly from: number; readonly to: number }[];
}

/** One list inside a sheet's used range; rows and columns as in SheetGrid. */
export interface BlockArea {
  readonly top: number;
  readonly left: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Rows from the top of a block that are read to recognise what it holds. */
export const SAMPLE_ROWS = 100;

/** The first rows of a block: enough to recognise what it holds. */
export interface SheetSample extends SheetOutline {
  /** At most SAMPLE_ROWS rows from the top of the block, each of length columnCount. */
  readonly rows: readonly (readonly RawCell[])[];
  /** Number formats of the same cells ("yyyy-mm-dd", "General"), same shape as rows. */
  readonly numberFormats: readonly (readonly string[])[];
  /** That of the workbook; 1900 unless given. */
  readonly dateSystem?: DateSystem;
}

/** The whole of a block. */
export interface RawSheet extends SheetOutline {
  /** columnCount columns of rowCount cells each. */
  readonly columns: readonly CellColumn[];
  /** Number formats of at most the first SAMPLE_ROWS rows. */
  readonly numberFormats: readonly (readonly string[])[];
  /** Positions of error cells, as row * columnCount + column inside the block (0-based), ascending. */
  readonly errorCells: readonly number[];
  /** Sheet rows inside the block that are hidden or filtered out; they are read and counted. */
  readonly hiddenRowCount: number;
}
