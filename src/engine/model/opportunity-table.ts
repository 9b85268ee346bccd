import type { OpportunityField } from "./field";

/** Opportunities or sales as typed columns of one length; same conventions as AccountTable. */
export interface OpportunityTable {
  readonly sheet: string;
  readonly table: string | null;
  readonly count: number;
  readonly present: readonly OpportunityField[];
  readonly sourceRow: Int32Array;
  readonly id: readonly string[];
  /** As the user wrote it: id or name of the account. */
  readonly account: readonly string[];
  /** Row of the account in AccountTable, -1 when it is blank or unknown. */
  readonly accountIndex: Int32Array;
  readonly rep: readonly string[];
  /** Row of the rep in RepTable, -1 when it is blank or unknown. */
  readonly repIndex: Int32Array;
  /** Money, in the workbook's currency. */
  readonly amount: Float64Array;
  readonly stage: readonly string[];
  /** Serial days of the 1900 system. */
  readonly created: Float64Array;
  readonly closed: Float64Array;
  readonly product: readonly string[];
}
