import type { Pacer } from "../alignment/pacer";
import { flag, real } from "../alignment/typed-cell";
import { sortAtEase } from "./sort-at-ease";

/** Shares that differ by less are one: what adding amounts in floating point can cost. */
const ROUNDING = 1e-12;

/**
 * Smallest amount of each ABC class. Accounts sorted by amount, largest first; an account belongs
 * to the first class whose cut lies above the cumulative share *before* it, so the account that
 * crosses a line belongs to the upper class, and equal amounts take the class of the first of
 * them: share < 80 % is A, < 95 % B, the rest C. Negative, zero and missing amounts add nothing
 * and are in the last class. A class nobody reaches has floor Infinity. O(n log n).
 *
 * @param cuts cumulative shares, ascending, each inside 0..1
 * @returns cuts.length + 1 floors for classByFloor; null when no counted amount is above 0
 * @see Dickie (1951) ABC inventory analysis shoots for dollars, not pennies
 */
export async function abcFloors(
  values: Float64Array,
  counted: Uint8Array,
  cuts: readonly number[],
  pacer: Pacer | null,
): Promise<number[] | null> {
  const amounts = await sortAtEase(amountsAboveZero(values, counted), pacer);
  const total = sumOf(amounts);
  if (!(total > 0)) return null;
  const floors = new Array<number>(cuts.length).fill(Number.POSITIVE_INFINITY);
  let share = 0;
  let at = amounts.length - 1;
  while (at >= 0) {
    const amount = real(amounts, at);
    let ties = 0;
    for (; at >= 0 && real(amounts, at) === amount; at--) ties++;
    const place = cuts.findIndex((cut) => share < cut - ROUNDING);
    if (place < 0) break;
    floors[place] = amount;
    share += (ties * amount) / total;
  }
  // A value between the floors of two classes with an empty one between them goes to the lower.
  return [...floors, Number.NEGATIVE_INFINITY];
}

/** Counted amounts above 0. */
function amountsAboveZero(values: Float64Array, counted: Uint8Array): Float64Array {
  const amounts = new Float64Array(values.length);
  let count = 0;
  for (let account = 0; account < values.length; account++) {
    if (flag(counted, account) === 1 && real(values, account) > 0) amounts[count++] = real(values, account);
  }
  return amounts.subarray(0, count);
}

/** Smallest first, so that small amounts are not lost beside large ones. */
function sumOf(ascending: Float64Array): number {
  let total = 0;
  for (const amount of ascending) total += amount;
  return total;
}
