import type { RawCell } from "./raw-sheet";

/** A table of the written plan as its cells stand, by header; columns that were not asked for or are not there are missing. */
export interface WrittenTable {
  readonly rowCount: number;
  readonly columns: ReadonlyMap<string, WrittenColumn>;
}

export interface WrittenColumn {
  /** One value a row; an error cell is its text. */
  readonly cells: readonly RawCell[];
  /** Number format of the first row, "$#,##0". */
  readonly format: string;
}

/** The tables of a written plan that a copy for a reader is made from; null where the plan has no such table. */
export interface WrittenPlanTables {
  readonly accounts: WrittenTable;
  readonly territories: WrittenTable;
  readonly quotas: WrittenTable | null;
  readonly resources: WrittenTable | null;
  /** Setting and Value of Plan Settings. */
  readonly settings: WrittenTable | null;
  /** Quotas of the year after the jobs of Mid-Year Jobs. */
  readonly yearQuotas: WrittenTable | null;
  readonly handOff: WrittenTable | null;
  readonly changes: WrittenTable | null;
  readonly scenarios: WrittenTable | null;
}
