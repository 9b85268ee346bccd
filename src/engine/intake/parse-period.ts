import { fold } from "./header-words";

/** The first day of a stretch of time; month and day from 1. */
export interface PeriodStart {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

type Reading = (first: string, second: string) => PeriodStart | null;

/**
 * Month, quarter, half-year and week as people write them in five languages, each with the group that holds
 * the year. Words are folded: lower case, no accents.
 */
const FORMS: readonly (readonly [RegExp, Reading])[] = [
  // 2026-03, 2026/3, 202603
  [/^((?:19|20)\d\d)[-/.](\d{1,2})$/, (year, month) => monthStart(year, month)],
  [/^((?:19|20)\d\d)(0[1-9]|1[0-2])$/, (year, month) => monthStart(year, month)],
  // 03/2026, 3.2026
  [/^(\d{1,2})[-/.]((?:19|20)\d\d)$/, (month, year) => monthStart(year, month)],
  // Q1 2026, T1-26, 1Q26, 1T 2026
  [/^[qt] ?([1-4])[ '/-]*(\d{4}|\d{2})$/, (quarter, year) => quarterStart(year, quarter)],
  [/^([1-4]) ?[qt][ '/-]*(\d{4}|\d{2})$/, (quarter, year) => quarterStart(year, quarter)],
  // 2026 Q1, 2026-T1
  [/^((?:19|20)\d\d)[ /-]*[qt] ?([1-4])$/, (year, quarter) => quarterStart(year, quarter)],
  // 1. Quartal 2026, 1er trimestre 2026, quarter 1 2026
  [
    /^([1-4])(?:st|nd|rd|th|er|eme|e|o|a|º|ª|\.)? ?(?:quartal|quarter|qtr|trimestre|trim)\.?(?: de)?[ /-]*(\d{4})$/,
    (quarter, year) => quarterStart(year, quarter),
  ],
  [
    /^(?:quartal|quarter|qtr|trimestre|trim)\.? ?([1-4])[ /-]+(\d{4})$/,
    (quarter, year) => quarterStart(year, quarter),
  ],
  // H1 2026, S1 2026 (semestre), 1H26, HJ 1/2026, 2026-H1
  [/^(?:h|hj|s) ?([12])[ '/-]*(\d{4}|\d{2})$/, (half, year) => halfStart(year, half)],
  [
    /^([12])(?: ?h|\. ?hj|\. ?halbjahr|er semestre|º semestre|eme semestre|o semestre)[ '/-]*(\d{4}|\d{2})$/,
    (half, year) => halfStart(year, half),
  ],
  [/^((?:19|20)\d\d)[ /-]*(?:h|hj|s) ?([12])$/, (year, half) => halfStart(year, half)],
  // 2026-W07, 2026 KW 7
  [
    /^((?:19|20)\d\d)[ /-]*(?:w|wk|kw|cw|week|semaine|semana|sem) ?(\d{1,2})$/,
    (year, week) => weekStart(year, week),
  ],
  // W07 2026, KW 7/2026, week 7, 2026
  [
    /^(?:w|wk|kw|cw|week|semaine|semana|sem)\.? ?(\d{1,2})[ ,'/-]+(\d{4}|\d{2})$/,
    (week, year) => weekStart(year, week),
  ],
];

/**
 * Reads a month, quarter, half-year or ISO week with its year as its first day: "2026-03", "Q1 2026",
 * "T1 2026", "H1 2026", "2026-W07" (a Monday). Quarters are those of the calendar; of a fiscal year the
 * first month is not known, so "Q1 FY26" is none.
 *
 * @returns null for other text
 */
export function parsePeriod(text: string): PeriodStart | null {
  if (text.length > 24 || !/\d/.test(text)) return null;
  const folded = fold(text)
    .replace(/[\u00a0\s]+/g, " ")
    .trim();
  for (const [form, read] of FORMS) {
    const found = form.exec(folded);
    if (found !== null) return read(found[1] ?? "", found[2] ?? "");
  }
  return null;
}

/** Two digits are 1930 to 2029, as Excel reads them. */
export function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function monthStart(year: string, month: string): PeriodStart {
  return { year: fullYear(year), month: Number(month), day: 1 };
}

function quarterStart(year: string, quarter: string): PeriodStart {
  return { year: fullYear(year), month: 3 * Number(quarter) - 2, day: 1 };
}

function halfStart(year: string, half: string): PeriodStart {
  return { year: fullYear(year), month: 6 * Number(half) - 5, day: 1 };
}

const DAY = 86_400_000;

/** Monday of an ISO 8601 week: the week that has the year's first Thursday is the first. */
function weekStart(yearText: string, weekText: string): PeriodStart | null {
  const year = fullYear(yearText);
  const week = Number(weekText);
  const fourth = Date.UTC(year, 0, 4);
  const mondayOfFirst = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY;
  const monday = new Date(mondayOfFirst + (week - 1) * 7 * DAY);
  const thursday = new Date(monday.getTime() + 3 * DAY);
  if (week < 1 || thursday.getUTCFullYear() !== year) return null;
  return { year: monday.getUTCFullYear(), month: monday.getUTCMonth() + 1, day: monday.getUTCDate() };
}
