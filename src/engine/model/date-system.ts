import type { DateSystem } from "./raw-sheet";

/** Serial of 1904-01-01, day 0 of the 1904 system, in the 1900 system. */
export const DAYS_TO_1904 = 1462;

/** Days that a date system counts less than that of 1900, the one that plans are made in. */
export function daysLess(dateSystem: DateSystem): number {
  return dateSystem === 1904 ? DAYS_TO_1904 : 0;
}
