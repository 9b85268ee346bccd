import { daysLess } from "../engine/model/date-system";
import type { DateSystem } from "../engine/model/raw-sheet";

const DAY_MS = 86_400_000;
/** Day 0 of the 1900 system as Excel counts after its 29 February 1900. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

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
