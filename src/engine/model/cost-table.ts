import type { CostField } from "./field";

/** Sales and marketing costs as typed columns of one length; same conventions as AccountTable. */
export interface CostTable {
  readonly sheet: string;
  readonly table: string | null;
  readonly count: number;
  readonly present: readonly CostField[];
  readonly sourceRow: Int32Array;
  readonly rep: readonly string[];
  /** Row of the rep in RepTable, -1 when it is blank or unknown. */
  readonly repIndex: Int32Array;
  readonly territory: readonly string[];
  readonly region: readonly string[];
  /** Money, in the workbook's currency. */
  readonly amount: Float64Array;
  readonly category: readonly string[];
}
