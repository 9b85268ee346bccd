import { daysLess } from "../model/date-system";
import type { DateSystem } from "../model/raw-sheet";
import { fold } from "./header-words";
import { trimText } from "./parse-identifier";
import type { Told } from "../model/told";
import { tell } from "../told/tell";
import { withAgainst } from "./parse-number";
import { fullYear, parsePeriod } from "./parse-period";

/** Which part of 03/04/2025 is the day; decided once per column. */
export interface DateOrder {
  readonly order: "dayFirst" | "monthFirst";
  /** False when no date of the column has a part above 12. */
  readonly certain: boolean;
  /** True when the column has dates in digits, so that there was something to decide. */
  readonly isDecided: boolean;
  /** "day first, by 214 dates with a day above 12" */
  readonly evidence: Told;
}

const LAST_SERIAL = 2958465;

const MONTHS = new Map<string, number>();
for (const [index, names] of [
  "jan januar janner january janvier janv enero ene janeiro",
  "feb februar february fevrier fev fevr febrero fevereiro",
  "mar marz maerz march mars marzo marco mrz",
  "apr april avril avr abril abr",
  "may mai mayo maio",
  "jun juni june juin junio junho",
  "jul juli july juillet juil julio julho",
  "aug august aout agosto ago",
  "sep sept september septembre septiembre setembro set",
  "oct okt oktober october octobre octubre outubro out",
  "nov november novembre noviembre novembro",
  "dec dez dezember december decembre diciembre dic dezembro",
].entries()) {
  for (const name of names.split(" ")) MONTHS.set(name, index + 1);
}

/** The month of a name or its short form in five languages, 1 to 12; null for other words. */
export function monthOfName(word: string): number | null {
  return MONTHS.get(fold(word)) ?? null;
}

const NUMERIC = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?:[ T,].*)?$/;
const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[ T].*)?$/;
const COMPACT = /^((?:19|20)\d\d)(\d\d)(\d\d)(?:T\d{4,6}(?:Z|[+-]\d{2}:?\d{2})?)?$/;
/** 202603; as a serial it would be a day of the 25th century. */
const COMPACT_MONTH = /^((?:19|20)\d\d)(0[1-9]|1[0-2])$/;
/** Whole numbers between the last year and this one are serials. */
const LEAST_COMPACT = 190_001;
const YEAR = /^(?:19[5-9]\d|20\d\d)$/;

/**
 * Reads a date to a serial day of the 1900 system (time of day dropped for text, kept for serials).
 * Numbers are serials of the workbook's system; 1950 to 2100 alone is a year (its 1 January), 20250131
 * a date, 202501 a month. Text: year first, or by the column's order, or with a month's name in five
 * languages. A month, quarter, half-year or week is its first day (parse-period.ts); "Mar-26" is March 2026.
 *
 * @returns null when the value is no date, or none between 1900-03-01 and 9999-12-31
 */
export function parseDate(value: string | number, order: DateOrder, system: DateSystem): number | null {
  if (typeof value === "number") return fromNumber(value, system);
  const text = trimText(value.replace(/[\u00a0\s]+/g, " "));
  const iso = ISO.exec(text) ?? COMPACT.exec(text);
  if (iso) return serialOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numeric = NUMERIC.exec(text);
  if (numeric) {
    const first = Number(numeric[1]);
    const second = Number(numeric[3]);
    const year = fullYear(numeric[4] ?? "");
    const dayFirst = first > 12 ? true : second > 12 ? false : order.order === "dayFirst";
    return dayFirst ? serialOf(year, second, first) : serialOf(year, first, second);
  }
  const period = parsePeriod(text);
  if (period) return serialOf(period.year, period.month, period.day);
  if (/^\d+(?:\.\d+)?$/.test(text)) return fromNumber(Number(text), system);
  return fromWords(text);
}

/** Decides day or month first from all text dates of a column. */
export class DateOrderVotes {
  private dayFirst = 0;
  private monthFirst = 0;
  private dotted = 0;
  private either = 0;

  /** @param times how many cells hold the text */
  add(text: string, times = 1): void {
    const numeric = NUMERIC.exec(text.trim());
    if (!numeric) return;
    const first = Number(numeric[1]);
    const second = Number(numeric[3]);
    if (first > 12 && second <= 12) this.dayFirst += times;
    else if (second > 12 && first <= 12) this.monthFirst += times;
    else if (isEither(first, second)) this.either += times;
    if (numeric[2] === ".") this.dotted += times;
  }

  decide(): DateOrder {
    const { dayFirst, monthFirst, dotted, either } = this;
    if (dayFirst !== monthFirst) {
      const order = dayFirst > monthFirst ? "dayFirst" : "monthFirst";
      const told = Math.max(dayFirst, monthFirst);
      return {
        order,
        certain: true,
        isDecided: true,
        evidence: withAgainst(tell(`${order}By`, told, { count: told }), Math.min(dayFirst, monthFirst)),
      };
    }
    if (dotted > 0)
      return {
        order: "dayFirst",
        certain: true,
        isDecided: true,
        evidence: tell("dayFirstDots"),
      };
    return {
      order: "monthFirst",
      certain: either === 0,
      isDecided: either > 0,
      evidence: tell(either === 0 ? "noOpenDate" : "monthFirstOpen"),
    };
  }
}

/** The order of a column with these texts. */
export function decideDateOrder(texts: Iterable<string>): DateOrder {
  const votes = new DateOrderVotes();
  for (const text of texts) votes.add(text);
  return votes.decide();
}

/** True for text that is one date with the day first and another with the month first: "03/04/2025". */
export function readsTwoWays(text: string): boolean {
  const numeric = NUMERIC.exec(text.trim());
  return numeric !== null && isEither(Number(numeric[1]), Number(numeric[3]));
}

function isEither(first: number, second: number): boolean {
  return first >= 1 && first <= 12 && second >= 1 && second <= 12 && first !== second;
}

/** Serial day of the 1900 system, or null when there is no such day (31 April) or it is before March 1900. */
export function serialOf(year: number, month: number, day: number): number | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  const serial = daysFromCivil(year, month, day) - daysFromCivil(1899, 12, 30);
  return serial >= 61 && serial <= LAST_SERIAL ? serial : null;
}

const MONTH_AND_YEAR = /[-'’]\s?\d\d$/;

function fromNumber(value: number, system: DateSystem): number | null {
  if (Number.isInteger(value) && (value <= 2100 || value >= LEAST_COMPACT)) {
    const digits = String(value);
    if (YEAR.test(digits) && value <= 2100) return serialOf(value, 1, 1);
    const compact = COMPACT.exec(digits);
    if (compact) return serialOf(Number(compact[1]), Number(compact[2]), Number(compact[3]));
    const month = COMPACT_MONTH.exec(digits);
    if (month) return serialOf(Number(month[1]), Number(month[2]), 1);
  }
  const serial = value + daysLess(system);
  return serial >= 1 && serial < LAST_SERIAL + 1 ? serial : null;
}

function fromWords(text: string): number | null {
  const words = fold(text)
    .replace(/(\d)(?:st|nd|rd|th|er)\b/g, "$1")
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "" && word !== "de" && word !== "del" && word !== "of");
  const monthAt = words.findIndex((word) => MONTHS.has(word));
  if (monthAt < 0) return null;
  const month = MONTHS.get(words[monthAt] ?? "") ?? 0;
  const numbers = words.slice(0, 4).filter((word) => /^\d{1,4}$/.test(word));
  if (monthAt > 2 || numbers.length === 0) return null;
  const [first = "", second] = numbers;
  if (second === undefined) {
    // "Mar-26" is how Excel shows a month; "Mar 26" may be a day without its year.
    const isYear = first.length === 4 || (monthAt === 0 && MONTH_AND_YEAR.test(text));
    return isYear ? serialOf(fullYear(first), month, 1) : null;
  }
  if (first.length === 4) return serialOf(Number(first), month, Number(second));
  return serialOf(fullYear(second), month, Number(first));
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Days since 1970-01-01 in the Gregorian calendar (H. Hinnant, chrono-compatible date algorithms). */
function daysFromCivil(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}
