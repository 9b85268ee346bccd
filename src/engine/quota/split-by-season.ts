import { roundParts } from "./share-out";

/**
 * Quarters of a quota: what is due up to the end of each quarter is rounded to the unit, and
 * a quarter is the step between two of them, so that the four add up to the quota exactly and
 * none is off its share by a unit or more. None is below 0.
 *
 * @param seasons share of each quarter, adding up to 1
 */
export function splitBySeason(quota: number, seasons: readonly number[], unit: number): number[] {
  let share = 0;
  let before = 0;
  return seasons.map((season, at) => {
    share += season;
    const isLast = at === seasons.length - 1;
    const due = isLast ? quota : Math.min(quota, Math.round(roundParts((quota * share) / unit)) * unit);
    const part = due - before;
    before = due;
    return part;
  });
}
