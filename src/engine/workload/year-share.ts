import type { PlanYear } from "./plan-year";

/** Days of a quarter of a year on the mean, in which ramps are counted. */
export const QUARTER_DAYS = 365.25 / 4;

/** Share of full capacity in each quarter of a year since the start date; full after them. */
export interface RampShares {
  readonly rampShares: readonly number[];
}

/**
 * Share of a full year's capacity that a rep has in the plan year: the days there, each with the share
 * of the ramp on it. Quarters of the ramp count from the start date.
 *
 * @param start serial day, NaN: before the year and ramped up
 * @param leaving serial day of the last day, NaN: stays
 * @returns 0..1
 * @example yearShare(NaN, NaN, year, { rampShares: [] }) // 1
 */
export function yearShare(
  start: number,
  leaving: number,
  { from, to }: PlanYear,
  { rampShares }: RampShares,
): number {
  const first = Number.isNaN(start) ? from : Math.max(from, start);
  const end = Number.isNaN(leaving) ? to : Math.min(to, leaving + 1);
  if (end <= first) return 0;
  if (Number.isNaN(start)) return (end - first) / (to - from);
  let days = 0;
  for (const [quarter, share] of rampShares.entries()) {
    days += share * overlap(start + quarter * QUARTER_DAYS, start + (quarter + 1) * QUARTER_DAYS, first, end);
  }
  days += overlap(start + rampShares.length * QUARTER_DAYS, Number.POSITIVE_INFINITY, first, end);
  return days / (to - from);
}

function overlap(from: number, to: number, first: number, end: number): number {
  return Math.max(0, Math.min(to, end) - Math.max(from, first));
}
