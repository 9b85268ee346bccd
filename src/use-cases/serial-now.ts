import type { DateSystem } from "../engine/model/raw-sheet";

const DAY_MS = 86_400_000;
/** Day 0 of the 1900 system as Excel counts after its 29 February 1900. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
/** Days between the starts of the two systems. */
const DAYS_TO_1904 = 1462;

/** A moment as Excel's serial number in local time, to the minute: day and part of the day. */
export function serialNow(moment: Date, dateSystem: DateSystem): number {
  const local = Date.UTC(
    moment.getFullYear(),
    moment.getMonth(),
    moment.getDate(),
    moment.getHours(),
    moment.getMinutes(),
  );
  return (local - DAY_ZERO) / DAY_MS - daysLess(dateSystem);
}

/** Days that a date system counts less than that of 1900. */
export function daysLess(dateSystem: DateSystem): number {
  return dateSystem === 1904 ? DAYS_TO_1904 : 0;
}
