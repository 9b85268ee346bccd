import type { Pacer } from "../alignment/pacer";
import { forEachRow } from "./row-loop";

/** Fewer values tell nothing about what is usual. */
const LEAST_VALUES = 20;
/** Distance from the median, in standard deviations as the median absolute deviation estimates them. */
const FAR = 5;
/** So near lie the many: a slip of the unit brings a value back among them. */
const NEAR = 3;
/** Makes the median absolute deviation of normal values their standard deviation. */
const NORMAL = 1.4826;
/** Values of money spread over orders of magnitude: a narrower spread of logarithms is taken as this. */
const LEAST_SPREAD = 0.2;
/** Thousands for units, or units for thousands: the slip that lists of money have. */
const SLIP = 1000;

/** A value that lies far from the others of its column. */
export interface FarValue {
  readonly row: number;
  /** How many times the median it is. */
  readonly times: number;
  /** What it has to be multiplied by to lie among the others, 1000 or 0.001; null when neither does it. */
  readonly slip: number | null;
}

/**
 * Values above zero whose decimal logarithm lies more than 5 robust standard deviations (1.4826 times the
 * median absolute deviation, at least 0.2) from the median of the column. Time linear in values.
 *
 * @returns ascending by row; none below 20 values
 */
export async function farValues(
  values: Float64Array,
  isUsed: (row: number) => boolean,
  pacer: Pacer | null,
): Promise<FarValue[]> {
  const rows = new Int32Array(values.length);
  const logs = new Float64Array(values.length);
  let count = 0;
  await forEachRow(values.length, pacer, (row) => {
    const value = values[row] ?? NaN;
    if (!(value > 0) || !isUsed(row)) return;
    rows[count] = row;
    logs[count] = Math.log10(value);
    count += 1;
  });
  if (count < LEAST_VALUES) return [];
  await pacer?.breathe(0, 1);
  const middle = median(count, (at) => logs[at] ?? NaN);
  const deviation = median(count, (at) => Math.abs((logs[at] ?? NaN) - middle));
  const spread = Math.max(LEAST_SPREAD, NORMAL * deviation);
  const far: FarValue[] = [];
  await forEachRow(count, pacer, (at) => {
    const off = (logs[at] ?? NaN) - middle;
    if (Math.abs(off) <= FAR * spread) return;
    const back = off > 0 ? -Math.log10(SLIP) : Math.log10(SLIP);
    const slip = Math.abs(off + back) > NEAR * spread ? null : off > 0 ? 1 / SLIP : SLIP;
    far.push({ row: rows[at] ?? 0, times: 10 ** off, slip });
  });
  return far;
}

/** Of more values than this every n-th is looked at: the middle of a million does not move. */
const MOST_SORTED = 50_000;

/** Typed arrays are sorted as numbers, ten times as fast as lists. */
function median(count: number, valueAt: (at: number) => number): number {
  const step = Math.max(1, Math.ceil(count / MOST_SORTED));
  const sorted = new Float64Array(Math.ceil(count / step));
  for (let index = 0; index < sorted.length; index += 1) sorted[index] = valueAt(index * step);
  sorted.sort();
  const half = sorted.length >> 1;
  const upper = sorted[half] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? NaN) + upper) / 2;
}
