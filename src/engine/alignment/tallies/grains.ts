/**
 * Sums that come out the same in any order and are undone without a trace: every value is
 * rounded once to a whole number of grains, a power of two chosen so that the sum of all
 * stays below 2^52 grains. Whole numbers of that size add and subtract without error in
 * floating point, so a tally after a thousand moves and undos is the tally from scratch.
 * The one rounding is at most 2^-53 of the sum of all values.
 */
export interface Grains {
  /** Each value as a whole number of grains; NaN counts 0. */
  readonly count: Float64Array;
  /** What one grain is worth, a power of two. */
  readonly size: number;
}

/** @param values finite or NaN */
export function inGrains(values: Float64Array): Grains {
  let total = 0;
  for (const value of values) if (!Number.isNaN(value)) total += Math.abs(value);
  const size = grainOf(total);
  return { size, count: values.map((value) => (Number.isNaN(value) ? 0 : Math.round(value / size))) };
}

/** The least power of two of which fewer than 2^52 reach the given sum. */
export function grainOf(most: number): number {
  const least = most / 2 ** 52;
  let size = 1;
  while (size <= least) size *= 2;
  while (size / 2 > least && size > 2 ** -900) size /= 2;
  return size;
}
