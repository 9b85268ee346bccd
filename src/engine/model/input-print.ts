import type { EntityKind } from "./field";

/** Groups into which the rows of a list are dealt by their keys. */
export const PRINT_GROUPS = 128;

/** Field of the print over the keys of the rows, which has no column of its own. */
export const KEY_FIELD = "key";

/** What tells whether a column is what it was when a plan was written. */
export interface ColumnPrint {
  /** Field it is read as; "" for a column that only a rule of segments asks. */
  readonly field: string;
  /** As the user wrote it. */
  readonly header: string;
  /** 8 hex digits over the whole column, then 2 for each group of rows. */
  readonly digits: string;
}

/** The same of a list. */
export interface InputPrint {
  readonly entity: EntityKind;
  /** Name of the sheet that the list was read from. */
  readonly sheet: string;
  readonly rows: number;
  readonly columns: readonly ColumnPrint[];
}

/** What Plan Settings calls the print of a list. */
export function printLine(entity: EntityKind): string {
  return `Columns of ${LIST_NAME[entity]}`;
}

const LIST_NAME: Readonly<Record<EntityKind, string>> = {
  account: "accounts",
  rep: "reps",
  opportunity: "opportunities",
  cost: "costs",
};

/** The print as the text of a cell. */
export function printText({ sheet, rows, columns }: InputPrint): string {
  return JSON.stringify({ sheet, rows, columns });
}
