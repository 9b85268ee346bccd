import type { Pacer } from "../alignment/pacer";
import { flag, real } from "../alignment/typed-cell";
import { forEachRow } from "../intake/row-loop";
import { sortAtEase } from "./sort-at-ease";

/** Names of the RFM segments, best first. */
export const RFM_NAMES = ["Champions", "Loyal", "Promising", "At risk", "Dormant"] as const;

/**
 * Quintile of each counted amount among all: 1 + floor(5 * share of amounts below it), 1 (lowest)
 * to 5. Equal amounts have equal scores; a missing amount scores 1. O(n log n).
 */
export async function quintileScores(
  values: Float64Array,
  counted: Uint8Array,
  pacer: Pacer | null,
): Promise<Uint8Array> {
  const known = new Float64Array(values.length);
  let count = 0;
  for (let account = 0; account < values.length; account++) {
    if (flag(counted, account) === 1 && !Number.isNaN(real(values, account))) {
      known[count++] = real(values, account);
    }
  }
  const sorted = await sortAtEase(known.subarray(0, count), pacer);
  const scores = new Uint8Array(values.length);
  await forEachRow(values.length, pacer, (account) => {
    if (flag(counted, account) === 0) return;
    const value = real(values, account);
    scores[account] = Number.isNaN(value) ? 1 : 1 + Math.floor((5 * below(sorted, value)) / sorted.length);
  });
  return scores;
}

/**
 * RFM segment of each account from its three scores of 1..5, frequency and amount taken together
 * as their mean rounded up (FM):
 *
 * | recency | FM 4-5 | FM 3 | FM 1-2 |
 * |---|---|---|---|
 * | 4-5 | Champions | Loyal | Promising |
 * | 3 | Loyal | Loyal | Dormant |
 * | 1-2 | At risk | At risk | Dormant |
 *
 * @returns index into RFM_NAMES, -1 where the account is not counted
 * @see Hughes (1994) Strategic Database Marketing, for the quintiles
 */
export function rfmClasses(
  recency: Uint8Array,
  frequency: Uint8Array,
  monetary: Uint8Array,
  counted: Uint8Array,
): Int32Array {
  return new Int32Array(recency.length).map((_, account) => {
    const r = flag(recency, account);
    if (flag(counted, account) === 0) return -1;
    const fm = Math.ceil((flag(frequency, account) + flag(monetary, account)) / 2);
    if (r >= 4) return fm >= 4 ? 0 : fm === 3 ? 1 : 2;
    if (r === 3) return fm >= 3 ? 1 : 4;
    return fm >= 3 ? 3 : 4;
  });
}

/** How many of the sorted values are below one. */
function below(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (real(sorted, middle) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
