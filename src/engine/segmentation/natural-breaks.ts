import { ckmeans } from "simple-statistics";
import type { Pacer } from "../alignment/pacer";
import { flag, real } from "../alignment/typed-cell";
import { sortAtEase } from "./sort-at-ease";

/** Amounts the breaks are found on; of more, this many taken evenly from the sorted list. */
export const BREAKS_SAMPLE = 20_000;

/** Natural breaks of one amount and how good they are. */
interface NaturalBreaks {
  /** For classByFloor: smallest amount of each class, largest class first, the last open below. */
  readonly floors: readonly number[];
  /** Goodness of variance fit 1 - SDCM / SDAM, 0..1; of the sample where one was taken. */
  readonly fit: number;
}

/**
 * Classes with the least sum of squared distances to their means, exactly (ckmeans). Above
 * 20,000 amounts they are found on every n-th of the sorted ones, which keeps the time
 * near-linear; all amounts are then classed by the breaks.
 *
 * @param classes wished; fewer when there are not so many different amounts
 * @returns null without a counted amount
 * @see Wang & Song (2011) Ckmeans.1d.dp, The R Journal 3(2)
 */
export async function naturalBreaks(
  values: Float64Array,
  counted: Uint8Array,
  classes: number,
  pacer: Pacer | null,
): Promise<NaturalBreaks | null> {
  const amounts = new Float64Array(values.length);
  let count = 0;
  for (let account = 0; account < values.length; account++) {
    if (flag(counted, account) === 1 && Number.isFinite(real(values, account))) {
      amounts[count++] = real(values, account);
    }
  }
  if (count === 0) return null;
  const sample = evenly(await sortAtEase(amounts.subarray(0, count), pacer));
  const different = new Set(sample).size;
  const clusters = ckmeans(sample, Math.min(classes, different)).reverse();
  const floors = clusters.map((cluster) => cluster[0] as number);
  floors[floors.length - 1] = Number.NEGATIVE_INFINITY;
  const all = squaresAroundMean(sample);
  const inside = clusters.reduce((sum, cluster) => sum + squaresAroundMean(cluster), 0);
  return { floors, fit: all === 0 ? 1 : 1 - inside / all };
}

/** Every n-th of a sorted list, its ends among them. */
function evenly(sorted: Float64Array): number[] {
  if (sorted.length <= BREAKS_SAMPLE) return Array.from(sorted);
  const step = (sorted.length - 1) / (BREAKS_SAMPLE - 1);
  return Array.from({ length: BREAKS_SAMPLE }, (_, index) => real(sorted, Math.round(index * step)));
}

function squaresAroundMean(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
}
