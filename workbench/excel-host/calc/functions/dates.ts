import { parseDate, parseTime } from "numfmt";
import type { Arguments } from "../arguments";
import { CellError } from "../../model/cell-value";
import type { CellValue } from "../../model/cell-value";
import { numberOfText } from "../coercion";
import { define } from "../function-definition";
import type { FunctionDefinition } from "../function-definition";
import { Matrix, Reference, fail, raise } from "../operand";

/** A day of the calendar; month counts from 1. */
interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MILLISECONDS_OF_DAY = 86_400_000;
/** Serial number of 31 December 9999. */
const LAST_SERIAL = 2_958_465;
/** Days between the two date systems. */
const OFFSET_1904 = 1462;

function is1904(args: Arguments): boolean {
  return args.evaluator.book.dateSystem === 1904;
}

/** Serial number of the 1900 system; Excel counts a 29 February 1900 that never was. */
function serialOf(year: number, month: number, day: number): number {
  const days = Math.round((Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 31)) / MILLISECONDS_OF_DAY);
  return days >= 60 ? days + 1 : days;
}

function dayOf(serial: number): Day {
  const whole = Math.floor(serial);
  if (whole === 60) return { year: 1900, month: 2, day: 29 };
  if (whole === 0) return { year: 1900, month: 1, day: 0 };
  const date = new Date(Date.UTC(1899, 11, 31) + (whole > 60 ? whole - 1 : whole) * MILLISECONDS_OF_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Serial number of an argument in the 1900 system. */
function serial(args: Arguments, index: number): number {
  const number = args.number(index) + (is1904(args) ? OFFSET_1904 : 0);
  return number < 0 || number >= LAST_SERIAL + 1 ? fail("#NUM!") : number;
}

/** A serial number of the 1900 system in that of the book. */
function result(args: Arguments, number: number): CellValue {
  const own = number - (is1904(args) ? OFFSET_1904 : 0);
  return own < 0 || number > LAST_SERIAL + 1 ? CellError.of("#NUM!") : own;
}

function part(name: string, read: (day: Day, serialNumber: number) => number): FunctionDefinition {
  return define(name, "v", 1, 1, (args) => {
    const number = serial(args, 0);
    return read(dayOf(number), number);
  });
}

function time(name: string, read: (seconds: number) => number): FunctionDefinition {
  return define(name, "v", 1, 1, (args) => {
    const number = args.number(0);
    if (number < 0) return CellError.of("#NUM!");
    return read(Math.round((number - Math.floor(number)) * 86_400) % 86_400);
  });
}

function date(args: Arguments): CellValue {
  let year = args.integer(0);
  if (year < 0 || year > 9999) return CellError.of("#NUM!");
  if (year < 1900) year += 1900;
  const month = args.integer(1);
  const first = firstOfMonth(year, month);
  return result(args, first + args.integer(2) - 1);
}

/** Serial number of the first day of a month; months run over into other years. */
function firstOfMonth(year: number, month: number): number {
  const months = year * 12 + month - 1;
  return serialOf(Math.floor(months / 12), (((months % 12) + 12) % 12) + 1, 1);
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function shiftedMonth(
  args: Arguments,
  place: (year: number, month: number, day: number) => number,
): CellValue {
  const { year, month, day } = dayOf(serial(args, 0));
  const months = year * 12 + month - 1 + args.integer(1);
  const targetYear = Math.floor(months / 12);
  const targetMonth = (((months % 12) + 12) % 12) + 1;
  if (targetYear < 1900) return CellError.of("#NUM!");
  return result(args, serialOf(targetYear, targetMonth, place(targetYear, targetMonth, day)));
}

/** 1 (Monday or Sunday, by the kind) to 7. */
function weekday(args: Arguments): CellValue {
  const kind = args.integerOr(1, 1);
  // In this count Saturday is 0: serial 7 was a Saturday.
  const day = Math.floor(serial(args, 0)) % 7;
  const sundayFirst = ((day + 6) % 7) + 1;
  if (kind === 1) return sundayFirst;
  if (kind === 2) return ((sundayFirst + 5) % 7) + 1;
  if (kind === 3) return (sundayFirst + 5) % 7;
  if (kind >= 11 && kind <= 17) return ((sundayFirst - 2 - (kind - 11) + 14) % 7) + 1;
  return CellError.of("#NUM!");
}

function weekNumber(args: Arguments): CellValue {
  const number = Math.floor(serial(args, 0));
  const kind = args.integerOr(1, 1);
  if (kind === 21) return isoWeek(number);
  const starts = kind === 1 || kind === 17 ? 0 : kind === 2 || kind === 11 ? 1 : kind - 10;
  if (starts < 0 || starts > 6) return CellError.of("#NUM!");
  const first = serialOf(dayOf(number).year, 1, 1);
  const offset = (((first - 1) % 7) - starts + 7) % 7;
  return Math.floor((number - first + offset) / 7) + 1;
}

function isoWeek(number: number): number {
  const thursday = number - ((number + 5) % 7) + 3;
  return Math.floor((thursday - serialOf(dayOf(thursday).year, 1, 1)) / 7) + 1;
}

function isWorkday(number: number): boolean {
  const day = number % 7;
  return day !== 0 && day !== 1;
}

function holidays(args: Arguments, index: number): Set<number> {
  const days = new Set<number>();
  const operand = args.values[index];
  if (operand === undefined) return days;
  if (!(operand instanceof Reference) && !(operand instanceof Matrix)) return days.add(serial(args, index));
  for (const value of args.matrix(index).values) {
    if (value instanceof CellError) raise(value);
    if (typeof value === "number") days.add(Math.floor(value) + (is1904(args) ? OFFSET_1904 : 0));
  }
  return days;
}

function networkDays(args: Arguments): CellValue {
  const a = Math.floor(serial(args, 0));
  const b = Math.floor(serial(args, 1));
  const off = holidays(args, 2);
  let count = 0;
  for (let day = Math.min(a, b); day <= Math.max(a, b); day++) if (isWorkday(day) && !off.has(day)) count++;
  return a <= b ? count : -count;
}

function workday(args: Arguments): CellValue {
  let day = Math.floor(serial(args, 0));
  const off = holidays(args, 2);
  const step = Math.sign(args.integer(1));
  for (let left = Math.abs(args.integer(1)); left > 0;) {
    day += step;
    if (day < 1 || day > LAST_SERIAL) return CellError.of("#NUM!");
    if (isWorkday(day) && !off.has(day)) left--;
  }
  return result(args, day);
}

/** DATEDIF: whole units between two days. */
function dateDifference(args: Arguments): CellValue {
  const from = Math.floor(serial(args, 0));
  const to = Math.floor(serial(args, 1));
  if (from > to) return CellError.of("#NUM!");
  const a = dayOf(from);
  const b = dayOf(to);
  const months = (b.year - a.year) * 12 + b.month - a.month - (b.day < a.day ? 1 : 0);
  switch (args.text(2).toUpperCase()) {
    case "D":
      return to - from;
    case "M":
      return months;
    case "Y":
      return Math.floor(months / 12);
    case "YM":
      return months % 12;
    case "YD": {
      const years = Math.floor(months / 12);
      return to - serialOf(a.year + years, a.month, Math.min(a.day, daysInMonth(a.year + years, a.month)));
    }
    case "MD":
      return b.day >= a.day ? b.day - a.day : to - serialOf(b.year, b.month - 1, a.day);
    default:
      return CellError.of("#NUM!");
  }
}

/** Part of a year between two days. */
function yearFraction(args: Arguments): CellValue {
  const first = Math.floor(serial(args, 0));
  const second = Math.floor(serial(args, 1));
  const from = Math.min(first, second);
  const to = Math.max(first, second);
  const a = dayOf(from);
  const b = dayOf(to);
  switch (args.integerOr(2, 0)) {
    case 0:
      return days360(a, b, false) / 360;
    case 1: {
      if (a.year === b.year || (b.year === a.year + 1 && isNotLater(b, a))) {
        const leap = hasLeapDay(a, b, from, to);
        return (to - from) / (leap ? 366 : 365);
      }
      const span = serialOf(b.year + 1, 1, 1) - serialOf(a.year, 1, 1);
      return (to - from) / (span / (b.year - a.year + 1));
    }
    case 2:
      return (to - from) / 360;
    case 3:
      return (to - from) / 365;
    case 4:
      return days360(a, b, true) / 360;
    default:
      return CellError.of("#NUM!");
  }
}

function isNotLater(b: Day, a: Day): boolean {
  return b.month < a.month || (b.month === a.month && b.day <= a.day);
}

function isLeap(year: number): boolean {
  return daysInMonth(year, 2) === 29;
}

function hasLeapDay(a: Day, b: Day, from: number, to: number): boolean {
  if (a.year === b.year) return isLeap(a.year);
  const leapYear = isLeap(a.year) ? a.year : isLeap(b.year) ? b.year : null;
  if (leapYear === null) return false;
  const day = serialOf(leapYear, 2, 29);
  return day >= from && day <= to;
}

function days360(a: Day, b: Day, european: boolean): number {
  let firstDay = a.day;
  let secondDay = b.day;
  if (european) {
    firstDay = Math.min(firstDay, 30);
    secondDay = Math.min(secondDay, 30);
  } else {
    const isLastOfFebruary = (day: Day): boolean => day.month === 2 && day.day === daysInMonth(day.year, 2);
    if (isLastOfFebruary(a) && isLastOfFebruary(b)) secondDay = 30;
    if (isLastOfFebruary(a)) firstDay = 30;
    if (secondDay === 31 && firstDay >= 30) secondDay = 30;
    if (firstDay === 31) firstDay = 30;
  }
  return (b.year - a.year) * 360 + (b.month - a.month) * 30 + secondDay - firstDay;
}

function dateValue(args: Arguments): CellValue {
  const parsed = parseDate(args.text(0).trim()) ?? parsedDateTime(args.text(0).trim());
  if (parsed === undefined || typeof parsed.value !== "number") return CellError.of("#VALUE!");
  return result(args, Math.floor(parsed.value));
}

function parsedDateTime(text: string): { value: number } | undefined {
  const number = /[-/ ]/.test(text) ? numberOfText(text) : undefined;
  return number === undefined ? undefined : { value: number };
}

/** The clock's local time as a serial number. */
function clock(args: Arguments): number {
  const now = args.evaluator.now();
  const day = serialOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
  const seconds =
    now.getHours() * 3600 + now.getMinutes() * 60 + now.getSeconds() + now.getMilliseconds() / 1000;
  return day + seconds / 86_400;
}

/** Days and times. */
export const DATES: readonly FunctionDefinition[] = [
  define("DATE", "vvv", 3, 3, date),
  define("TIME", "vvv", 3, 3, (args) => {
    const seconds = args.integer(0) * 3600 + args.integer(1) * 60 + args.integer(2);
    return seconds < 0 ? CellError.of("#NUM!") : (seconds % 86_400) / 86_400;
  }),
  part("YEAR", (day) => day.year),
  part("MONTH", (day) => day.month),
  part("DAY", (day) => day.day),
  { ...part("ISOWEEKNUM", (_, number) => isoWeek(Math.floor(number))), isFuture: true },
  time("HOUR", (seconds) => Math.floor(seconds / 3600)),
  time("MINUTE", (seconds) => Math.floor(seconds / 60) % 60),
  time("SECOND", (seconds) => seconds % 60),
  define("TODAY", "", 0, 0, (args) => result(args, Math.floor(clock(args))), { isVolatile: true }),
  define("NOW", "", 0, 0, (args) => result(args, clock(args)), { isVolatile: true }),
  define("DATEVALUE", "v", 1, 1, dateValue),
  define("TIMEVALUE", "v", 1, 1, (args) => {
    const parsed = parseTime(args.text(0).trim()) ?? parsedDateTime(args.text(0).trim());
    if (parsed === undefined || typeof parsed.value !== "number") return CellError.of("#VALUE!");
    return parsed.value - Math.floor(parsed.value);
  }),
  define("EDATE", "vv", 2, 2, (args) =>
    shiftedMonth(args, (year, month, day) => Math.min(day, daysInMonth(year, month))),
  ),
  define("EOMONTH", "vv", 2, 2, (args) => shiftedMonth(args, (year, month) => daysInMonth(year, month))),
  define("WEEKDAY", "vv", 1, 2, weekday),
  define("WEEKNUM", "vv", 1, 2, weekNumber),
  define("DAYS", "vv", 2, 2, (args) => dayNumber(args, 0) - dayNumber(args, 1), { isFuture: true }),
  define("DAYS360", "vvv", 2, 3, (args) =>
    days360(dayOf(serial(args, 0)), dayOf(serial(args, 1)), args.logicalOr(2, false)),
  ),
  define("NETWORKDAYS", "vvr", 2, 3, networkDays),
  define("WORKDAY", "vvr", 2, 3, workday),
  define("DATEDIF", "vvv", 3, 3, dateDifference),
  define("YEARFRAC", "vvv", 2, 3, yearFraction),
];

/** DAYS also takes dates written as text. */
function dayNumber(args: Arguments, index: number): number {
  return Math.floor(serial(args, index));
}
