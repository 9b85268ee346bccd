import type { Candidates } from "../candidates";
import type { Instance } from "../instance";
import type { PriceBands } from "./price-bands";

/** What the prices are climbed on. */
export interface PricedUnits {
  readonly instance: Instance;
  readonly candidates: Candidates;
  readonly bands: PriceBands;
  /** Per unit, cost that counts as one degree of temperature. */
  readonly scale: Float64Array;
  /** Territory of units that are decided already, else -1; null when none is. */
  readonly taken: Int32Array | null;
}
