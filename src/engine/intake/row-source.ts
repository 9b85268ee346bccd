import type { Told } from "../model/told";
import type { FieldName } from "../model/field";
import type { Fix } from "../model/finding";
import type { CellColumn } from "../model/raw-sheet";
import type { FindingCode } from "./finding-rules";

/** A column of the rows: of a field, or one that no field reads, by its header. */
export type SourceColumn = FieldName | `column ${string}`;

/** The column with a header that no field reads. */
export function otherColumn(header: string): SourceColumn {
  return `column ${header}`;
}

export function isField(column: SourceColumn): column is FieldName {
  return !column.startsWith("column ");
}

/** What a finding has beyond its rule. */
export interface FindingExtra {
  /** In place of the rule's own remedy. */
  readonly remedy?: string;
  readonly fix?: Fix;
}

/** The rows of one entity, cell by cell, and the place where findings about them are told. */
export interface RowSource {
  readonly sheet: string;
  readonly table: string | null;
  /** Rows of the entity. */
  readonly count: number;
  /** Other ways of reading that the user chose. */
  readonly fixes: readonly Fix[];
  /** True when the field has a column. */
  has(field: SourceColumn): boolean;
  /** Fields that have a column, in the given order. */
  presentOf<F extends FieldName>(fields: readonly F[]): F[];
  /** Header of the field's column, "" without one. */
  header(field: SourceColumn): string;
  /** Headers of the columns that no field reads, in their order; of two alike the first counts, blank ones are out. */
  otherHeaders(): string[];
  /** True when the number formats of the column's first cells are mostly those of dates. */
  isDated(column: SourceColumn): boolean;
  /** Number formats of the column's first cells, as far as they hold numbers. */
  formats(column: SourceColumn): string[];
  /** Sheet rows, 1-based. */
  sourceRows(): Int32Array;
  /** The sheet row of the n-th row, 1-based. */
  sheetRow(index: number): number;
  /** The cells of a field, one a row; blank where there is no column. Error cells are blank and found. */
  cells(field: SourceColumn): CellColumn;
  /** Tells how the values of a column are read, where that had to be decided. */
  tellReading(field: SourceColumn, how: Told): void;
  /** Notes that a formula sees other texts in the column than were read: signs without a look, rare blanks at an end. */
  noteReadOtherwise(field: SourceColumn): void;
  /** Of the fields, those that were noted so. */
  readOtherwise<F extends FieldName>(fields: readonly F[]): F[];
  /** Adds a finding about a field of the n-th row; words that are worked out are asked for only when they are listed. */
  find(
    code: FindingCode,
    field: SourceColumn | null,
    index: number,
    value: string,
    found: string | (() => string),
    more?: FindingExtra | (() => FindingExtra),
  ): void;
  /** Adds one finding that stands for several rows, at the first of them. */
  findMany(
    code: FindingCode,
    field: SourceColumn | null,
    index: number,
    value: string,
    found: string,
    count: number,
    more?: FindingExtra,
  ): void;
}
