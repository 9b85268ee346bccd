import type { EntityKind, FieldName } from "./field";
import type { Fix } from "./finding";
import type { Told } from "./told";

/** One column of the user, read as one field. */
export interface FieldMapping {
  readonly field: FieldName;
  /** The header as the user wrote it; the saved mapping goes by it, never by position. */
  readonly header: string;
  /** Column inside the block, 0-based. */
  readonly column: number;
  /** 0..1; at least 0.85 counts as certain, below it the user is asked. */
  readonly confidence: number;
  /** Why: "header is a known name for potential", "values look like US ZIP codes". */
  readonly evidence: readonly Told[];
  /** Up to three values of the column as text. */
  readonly samples: readonly string[];
}

/** How the values of a whole column are read, where that had to be decided. */
export interface ColumnReading {
  readonly entity: EntityKind;
  readonly field: FieldName;
  readonly header: string;
  /** With its evidence: "day first, by 214 dates with a day above 12". */
  readonly how: Told;
}

/** One sheet or table, read as one entity. */
export interface EntityMapping {
  readonly entity: EntityKind;
  /** SheetOutline.key of the block. */
  readonly key: string;
  readonly sheet: string;
  readonly table: string | null;
  /** Row of the headers inside the block, 0-based. Data starts in the row below. */
  readonly headerRow: number;
  /** Address of headers and data in A1 form without the sheet: "A4:R2018". */
  readonly address: string;
  /** Data rows expected (rows below the header in the block). */
  readonly rowCount: number;
  readonly columnCount: number;
  /** 0..1 that this block holds this entity. */
  readonly confidence: number;
  readonly fields: readonly FieldMapping[];
  /** Headers of the columns that no field uses. */
  readonly unusedHeaders: readonly string[];
  /**
   * The block holds one row a sale, and one account is made of each customer in it: amounts are summed, of
   * dates the last counts, of texts the most frequent. Only when the user says so.
   */
  readonly groupsLines?: boolean;
}

/** How the open workbook is read. At most one block per entity. */
export interface WorkbookMapping {
  readonly entities: readonly EntityMapping[];
  /** Other ways of reading that the user chose. */
  readonly fixes?: readonly Fix[];
  /** Further lists of the same accounts or reps: they are not planned, and what they tell otherwise is found. */
  readonly compared?: readonly EntityMapping[];
}

/** Confidence from which a mapping is taken without asking. */
export const CERTAIN = 0.85;
