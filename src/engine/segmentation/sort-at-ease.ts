import type { Pacer } from "../alignment/pacer";
import { real } from "../alignment/typed-cell";

/** Numbers sorted at once; a few milliseconds. */
const RUN = 32_768;

/**
 * Numbers in ascending order, giving the thread back on the way. O(n log n).
 *
 * @param values no NaN among them
 */
export async function sortAtEase(values: Float64Array, pacer: Pacer | null): Promise<Float64Array> {
  await pacer?.breathe(0, 1);
  let from = values.slice();
  for (let start = 0; start < from.length; start += RUN) {
    from.subarray(start, start + RUN).sort();
    await pacer?.breathe(0, 1);
  }
  let into = new Float64Array(from.length);
  for (let run = RUN; run < from.length; run *= 2) {
    for (let start = 0; start < from.length; start += 2 * run) {
      const end = Math.min(start + 2 * run, from.length);
      await merge(from, into, start, Math.min(start + run, end), end, pacer);
    }
    [from, into] = [into, from];
  }
  return from;
}

/** Merges the sorted runs from `start` to `middle` and on to `end`. */
async function merge(
  from: Float64Array,
  into: Float64Array,
  start: number,
  middle: number,
  end: number,
  pacer: Pacer | null,
): Promise<void> {
  let left = start;
  let right = middle;
  for (let first = start; first < end; first += RUN) {
    const last = Math.min(first + RUN, end);
    for (let at = first; at < last; at++) {
      const takesLeft = left < middle && (right >= end || real(from, left) <= real(from, right));
      into[at] = takesLeft ? real(from, left++) : real(from, right++);
    }
    await pacer?.breathe(0, 1);
  }
}
