import { serialOf } from "../intake/parse-date";
import type { AccountTable } from "../model/account-table";
import { EngineError } from "../model/engine-error";
import type { OpportunityTable } from "../model/opportunity-table";

/** Twelve months as serial days of the 1900 system: from the first, up to but without the last. */
export interface PlanYear {
  readonly from: number;
  readonly to: number;
}

/**
 * The twelve months that begin on a day written 2027-01-01.
 *
 * @throws EngineError SETTINGS_NOT_UNDERSTOOD when there is no such day
 */
export function planYearFrom(start: string): PlanYear {
  const [year = NaN, month = NaN, day = NaN] = start.split("-").map(Number);
  const from = serialOf(year, month, day);
  // A year from 29 February ends on 1 March.
  const to = serialOf(year + 1, month, day) ?? serialOf(year + 1, month + 1, 1);
  if (from === null || to === null) {
    throw new EngineError(
      "SETTINGS_NOT_UNDERSTOOD",
      `The plan year starts on ${start}, which is no day of a calendar; write a day such as 2027-01-01`,
      { setting: "planYearStart" },
    );
  }
  return { from, to };
}

/**
 * The quarters or months of the year that begins on a day written 2027-01-01: each from its first day,
 * up to but without the next one's. A month that lacks the day begins with the one after it.
 *
 * @param count 4 or 12
 * @throws EngineError SETTINGS_NOT_UNDERSTOOD when there is no such day
 */
export function periodsOf(start: string, count: number): PlanYear[] {
  const year = planYearFrom(start);
  const [first = NaN, month = NaN, day = NaN] = start.split("-").map(Number);
  const begins = Array.from({ length: count }, (_, at) => {
    const months = month - 1 + (12 / count) * at;
    const of = (later: number): [number, number] => [
      first + Math.floor((months + later) / 12),
      ((months + later) % 12) + 1,
    ];
    return serialOf(...of(0), day) ?? serialOf(...of(1), 1) ?? year.to;
  });
  return begins.map((from, at) => ({ from, to: begins[at + 1] ?? year.to }));
}

/** Serial day of a day written 2027-07-01; NaN when there is none. */
export function serialOfDay(day: string): number {
  const [year = NaN, month = NaN, date = NaN] = day.split("-").map(Number);
  return serialOf(year, month, date) ?? NaN;
}

/** The day of a serial of the 1900 system as 2027-07-01, for days after February 1900. */
export function dayOfSerial(serial: number): string {
  return new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 10);
}

/**
 * First day of the plan year where the settings leave it open: the 1 January nearest to the last date of
 * what has happened (last activities, opportunities created). A list that ends in October is planned for
 * the next year, one that ends in May for its own. Null when nothing is dated: the start dates of reps
 * alone do not tell whether they are new or have long been there.
 */
export function likelyYearStart(
  accounts: AccountTable,
  opportunities: OpportunityTable | null,
): string | null {
  const last = latest([accounts.lastActivity, ...(opportunities === null ? [] : [opportunities.created])]);
  if (last === null) return null;
  const near = Math.floor(1900 + last / 365.2425);
  const years = [near - 1, near, near + 1];
  const [best = near] = years.sort((a, b) => Math.abs(firstOf(a) - last) - Math.abs(firstOf(b) - last));
  return `${String(best)}-01-01`;
}

function firstOf(year: number): number {
  return serialOf(year, 1, 1) ?? Number.POSITIVE_INFINITY;
}

function latest(columns: readonly Float64Array[]): number | null {
  let last: number | null = null;
  for (const column of columns) {
    for (const date of column) if (!Number.isNaN(date) && (last === null || date > last)) last = date;
  }
  return last;
}
