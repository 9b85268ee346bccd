import { EngineError } from "../model/engine-error";
import type { PerformancePeriod } from "../model/performance";
import type { Settings } from "../model/settings";
import { dayNumber } from "./day-number";

/** Days of a period that the settings do not bound. */
export const YEAR_DAYS = 365;
/** Part of the earlier span that may lie before the first deal of the list. */
const MISSING_START = 0.1;
/** Of all days this share is looked at to find the last: one mistyped year must not move the period. */
const USUAL = 0.99;

/**
 * The period that deals are measured in and the one of equal length before it. It ends on the day on which the
 * last deal was closed, leaving out days more than a year after 99 % of all, and takes a year.
 *
 * @param daysClosed number of deals by whole serial day on which they were closed
 * @returns null without any
 * @throws EngineError PERIOD_BACKWARDS
 */
export function periodOf(
  daysClosed: ReadonlyMap<number, number>,
  settings: Pick<Settings, "performanceFrom" | "performanceTo">,
): PerformancePeriod | null {
  const days = [...daysClosed.keys()].sort((a, b) => a - b);
  const first = days[0];
  if (first === undefined) return null;
  const to =
    settings.performanceTo === null ? lastUsual(days, daysClosed) : dayNumber(settings.performanceTo);
  const from = settings.performanceFrom === null ? to - YEAR_DAYS + 1 : dayNumber(settings.performanceFrom);
  if (from > to) {
    throw new EngineError(
      "PERIOD_BACKWARDS",
      `The period to measure ends ${String(from - to)} days before it begins; set its first day before its last`,
      { from, to },
    );
  }
  const length = to - from + 1;
  const beforeFrom = from - length;
  return {
    from,
    to,
    beforeFrom,
    beforeTo: from - 1,
    isBeforeWhole: first <= beforeFrom + MISSING_START * length,
  };
}

/** The last day that is at most a year after the day up to which 99 % of the deals were closed. */
function lastUsual(ascending: readonly number[], deals: ReadonlyMap<number, number>): number {
  const all = ascending.reduce((sum, day) => sum + (deals.get(day) ?? 0), 0);
  let seen = 0;
  const usual = ascending.find((day) => (seen += deals.get(day) ?? 0) >= USUAL * all) ?? 0;
  return ascending.reduce((last, day) => (day <= usual + YEAR_DAYS ? day : last), usual);
}
