import { isDateNumberFormat } from "../model/date-number-format";
import type { DateSystem, RawCell } from "../model/raw-sheet";
import { parseIdentifier } from "./parse-identifier";

const DAY_MS = 86_400_000;
/** Day 0 of the serials: in the 1900 system as it counts after its 29 February 1900. */
const DAY_ZERO: Readonly<Record<DateSystem, number>> = {
  1900: Date.UTC(1899, 11, 30),
  1904: Date.UTC(1904, 0, 1),
};
/** 31 December 9999, the last day of Excel. */
const LAST_DAY = Date.UTC(9999, 11, 31);

/**
 * A cell as it is shown among the examples of its column: a date by its number format as 2026-03-31,
 * all else as it stands. A serial of 46112 tells the reader nothing.
 *
 * @param system date system of the workbook
 */
export function sampleText(cell: RawCell, format: string, system: DateSystem = 1900): string {
  if (typeof cell !== "number" || !isDateNumberFormat(format)) return parseIdentifier(cell);
  const time = DAY_ZERO[system] + Math.floor(cell) * DAY_MS;
  const isDay = cell >= 1 && time <= LAST_DAY;
  return isDay ? new Date(time).toISOString().slice(0, 10) : parseIdentifier(cell);
}
