import type { FieldMapping } from "../model/field";

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
}

export const NO_FACTS: SegmentFacts = { mapped: [], density: null, sales: null };
