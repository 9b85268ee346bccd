import type { Reference } from "./formula";
import { fragment } from "./formula";

/**
 * Sum of a column over the rows whose key is exactly this text, without regard to case. SUMIFS would read a
 * key of the user as a condition: "=1", ">5" and "A*" mean something to it. Cells without a number count 0.
 */
export function sumWhere(values: Reference, keys: Reference, key: Reference): Reference {
  return fragment`SUMPRODUCT(--(${keys}=${key}),${values})`;
}

/** Number of rows whose key is exactly this text, without regard to case. */
export function countWhere(keys: Reference, key: Reference): Reference {
  return fragment`SUMPRODUCT(--(${keys}=${key}))`;
}
