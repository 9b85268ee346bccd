import { rowAt } from "../model/cell-column";
import { daysLess } from "../model/date-system";
import type { CellColumn, DateSystem, RawCell } from "../model/raw-sheet";
import { parseIdentifier } from "./parse-identifier";

/** Longer texts are banners and notes. */
export const LONGEST_HEADER = 60;

/**
 * The headers of a block: the header row's texts; where a cell of it is blank, the text above it
 * (headers over two rows); a year below a group's name, and a name that stands more than once in the
 * row, gets the group's name before it: "Revenue 2025", "Potential Plan". Days side by side are months: "Jan 2025".
 *
 * @param dateSystem that of the workbook
 */
export function headersOf(
  rows: readonly (readonly RawCell[])[],
  headerRow: number,
  dateSystem: DateSystem = 1900,
): string[] {
  const row = rows[headerRow] ?? [];
  const days = runOfDays(row, dateSystem);
  const names = row.map((cell, column) =>
    typeof cell === "number" && days.has(column)
      ? monthAndYear(cell + daysLess(dateSystem))
      : headerText(cell),
  );
  const above = headerRow > 0 ? (rows[headerRow - 1] ?? []).map(headerText) : [];
  const groups = above.filter((text) => text !== "" && !isBanner(text)).length;
  const isOneGroup = groups === 1 && names.some((name) => isYear(name));
  if (groups < 2 && !isOneGroup) return names;
  let group = "";
  return names.map((name, column) => {
    const over = above[column] ?? "";
    if (over !== "") group = over;
    if (name === "") return groups < 2 ? "" : over;
    const isOfGroup = isYear(name) || isPartOfYear(name) || names.indexOf(name) !== names.lastIndexOf(name);
    return isOfGroup && group !== "" ? `${group} ${name}` : name;
  });
}

/** The headers of a whole block. */
export function headersOfBlock(
  columns: readonly CellColumn[],
  headerRow: number,
  dateSystem: DateSystem,
): string[] {
  const above = Math.max(0, headerRow - 1);
  const rows = [above, headerRow].map((row) => rowAt(columns, row));
  return headersOf(headerRow > 0 ? rows : rows.slice(1), headerRow - above, dateSystem);
}

/** 1 January 2000 and 31 December 2099, in the 1900 system. */
const FIRST_DAY = 36526;
const LAST_DAY = 73050;
const LEAST_DAYS = 3;
const DAY_ZERO = Date.UTC(1899, 11, 30);
const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

/**
 * The columns of a row that name months, quarters or weeks by their days: at least three whole numbers side
 * by side, days of 2000 to 2099, each as far from the one before as months, quarters or weeks are.
 */
export function runOfDays(row: readonly RawCell[], dateSystem: DateSystem = 1900): ReadonlySet<number> {
  const [first, last] = [FIRST_DAY - daysLess(dateSystem), LAST_DAY - daysLess(dateSystem)];
  const columns = new Set<number>();
  let run: number[] = [];
  const end = (): void => {
    if (run.length >= LEAST_DAYS) for (const column of run) columns.add(column);
  };
  row.forEach((cell, column) => {
    const before = row[column - 1];
    const isDay = typeof cell === "number" && Number.isInteger(cell) && cell >= first && cell <= last;
    const step = isDay && typeof before === "number" && run.length > 0 ? cell - before : 0;
    const follows = step === 7 || (step >= 28 && step <= 31) || (step >= 89 && step <= 92);
    if (!follows) {
      end();
      run = [];
    }
    if (isDay) run.push(column);
  });
  end();
  return columns;
}

/** A day of the 1900 system as "Jan 2025". */
function monthAndYear(day: number): string {
  const date = new Date(DAY_ZERO + day * 86_400_000);
  return `${MONTHS[date.getUTCMonth()] ?? ""} ${String(date.getUTCFullYear())}`;
}

/** The text of a header cell on one line: a header broken over lines is one name. */
function headerText(cell: RawCell): string {
  return parseIdentifier(cell).replace(/[\s\u00a0]+/g, " ");
}

/** True for "2025 YTD" and "H1 2025". */
function isPartOfYear(text: string): boolean {
  return /^(?:(?:19|20)\d\d (?:ytd|lfd|plan|ist|actual|fcst|forecast|budget|h[12]|q[1-4])|(?:h[12]|q[1-4]) (?:19|20)\d\d)$/i.test(
    text,
  );
}

/** True for "2025". */
export function isYear(text: string): boolean {
  return /^(?:19|20)\d\d$/.test(text);
}

function isBanner(text: string): boolean {
  return text.length > LONGEST_HEADER;
}
