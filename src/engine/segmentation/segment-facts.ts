import type { Pacer } from "../alignment/pacer";
import type { FieldMapping } from "../model/workbook-mapping";
import type { Finding } from "../model/finding";
import type { OtherColumn, OtherColumnLook } from "../model/other-column";

/** Columns of the account sheet that no field reads, which rules may ask; read when they are asked for. */
export interface AskedColumns {
  readonly headers: readonly string[];
  look(header: string, pacer: Pacer | null): Promise<OtherColumnLook>;
  read(
    header: string,
    pacer: Pacer | null,
  ): Promise<{ readonly column: OtherColumn; readonly findings: readonly Finding[] }>;
}

/** What segmentation may use beyond the account list, one value an account. */
export interface SegmentFacts {
  /** How the account sheet is read: rules may call columns by the user's headers. */
  readonly mapped: readonly FieldMapping[];
  /** People per square kilometre, NaN where unknown; null when nobody looked. */
  readonly density: Float64Array | null;
  /** Sales of each account in the sales sheet; null without such a sheet. */
  readonly sales: {
    readonly count: Float64Array;
    /** Serial day of the last one, NaN without any. */
    readonly last: Float64Array;
  } | null;
  /** Null where the list itself is not at hand. */
  readonly others: AskedColumns | null;
}

export const NO_FACTS: SegmentFacts = { mapped: [], density: null, sales: null, others: null };
