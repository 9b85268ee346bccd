import { columnPoints } from "./column-points";
import type { PrintDescription } from "./workbook-description";

/** Letter in landscape between our margins, in points; A4 is wider and, by 17 points, less high. */
const PAGE_WIDTH = 748;
const PAGE_HEIGHT = 508;
/** Figures are written in 10 points, and below 7 nobody reads them at arm's length. */
const LEAST_SCALE = 0.7;
const MOST_SCALE = 0.85;
/** On paper a column is up to 6 % wider than on the screen, by printer and program. */
const SAFE = 0.92;
const ROW_HEIGHT = 15;
/** Headers are higher than rows. */
const SAFE_HEIGHT = 0.96;
/** Height of a repeated header in rows. */
const HEADER_ROWS = 2;

/** What of a sheet goes on paper, and how wide its columns are. */
export interface PrintedColumns {
  /** In characters, all that are printed. */
  readonly widths: readonly number[];
  /** The first columns, which say what a row is and repeat on each page. */
  readonly titleColumns: number;
  /** Rows of the table that a page should not leave a few of to the next one; left out: all rows. */
  readonly wholeRows?: number;
  /** Columns at which a page may begin; left out: any. */
  readonly mayBegin?: readonly number[];
  /** Row after the table: its header repeats where that is on a later page; left out: wherever there are pages. */
  readonly tableEnd?: number;
  /** What a page should not tear: the rows at which a table, a text or a chart begins, below the first; ascending. */
  readonly parts?: readonly number[];
  /** Height of a row in points; left out: 15 for each. */
  readonly pointsOf?: (row: number) => number;
  /** All columns go on one page, however small their figures are then. */
  readonly isOnePageWide?: boolean;
}

/**
 * Pages side by side on which a wide table can be read: one page as long as its figures are then at least
 * 7 points high, else as many as that needs, each with the columns that name the rows.
 */
export function pagesOf(
  columns: PrintedColumns,
): Pick<PrintDescription, "pagesWide" | "titleColumns" | "columnBreaks" | "scale"> {
  const points = columns.widths.map(columnPoints);
  const width = (first: number, end: number): number =>
    points.slice(first, end).reduce((sum, one) => sum + one, 0);
  const room = (PAGE_WIDTH * SAFE) / LEAST_SCALE;
  if (columns.isOnePageWide === true || width(0, points.length) <= room) return { pagesWide: 1 };
  const titles = width(0, columns.titleColumns);
  const onPage = (first: number, end: number): number => (first === 0 ? 0 : titles) + width(first, end);
  const ends = endsOf(columns);
  const columnBreaks: number[] = [];
  let first = 0;
  while (onPage(first, points.length) > room) {
    const fits = (end: number): boolean => end > first && onPage(first, end) <= room;
    const every = points.map((_, at) => at + 1);
    const next = ends.filter(fits).at(-1) ?? every.filter(fits).at(-1) ?? first + 1;
    columnBreaks.push(next);
    first = next;
  }
  const bounds = [0, ...columnBreaks, points.length];
  const widest = Math.max(...columnBreaks.map((_, at) => onPage(bounds[at] ?? 0, bounds[at + 1] ?? 0)));
  const last = onPage(columnBreaks.at(-1) ?? 0, points.length);
  const scale = Math.min(MOST_SCALE, (PAGE_WIDTH * SAFE) / Math.max(widest, last));
  return {
    pagesWide: bounds.length - 1,
    titleColumns: { first: 0, last: columns.titleColumns - 1 },
    columnBreaks,
    scale: Math.floor(scale * 100),
  };
}

/** A last page with fewer rows than this is a widow: better all rows a little smaller. */
const LEAST_ROWS = 12;
/** As small as figures may get for that: 6.2 points. */
const WIDOW_SCALE = 0.62;

/**
 * Pages high for so many rows: 1 where they fit on one page and can be read there; one fewer than they would take
 * where the last would hold a few rows alone; else 0, as many as needed.
 *
 * @param widths of the columns, where they are fitted to one page wide; more narrow ones are not made larger
 */
export function pagesTallOf(rows: number, widths: readonly number[] = []): number {
  if (rows * ROW_HEIGHT <= PAGE_HEIGHT / LEAST_SCALE) return 1;
  const width = widths.map(columnPoints).reduce((sum, one) => sum + one, 0);
  const scale = Math.min(1, (PAGE_WIDTH * SAFE) / Math.max(1, width));
  const fewer = pagesAt(rows, scale) - 1;
  if (fewer < 1 || rows - rowsOn(fewer, scale) >= LEAST_ROWS) return 0;
  return rows <= rowsOn(fewer, WIDOW_SCALE) ? fewer : 0;
}

/** The scale of pages that do not fit to a width, lowered where the last page would hold a few rows alone. */
export function scaleOf(rows: number, scale: number): number {
  const fewer = pagesAt(rows, scale / 100) - 1;
  if (fewer < 1 || rows - rowsOn(fewer, scale / 100) >= LEAST_ROWS) return scale;
  for (let smaller = scale - 1; smaller >= WIDOW_SCALE * 100; smaller--) {
    if (rows <= rowsOn(fewer, smaller / 100)) return smaller;
  }
  return scale;
}

/** As small as figures may get so that a table stays on one page of A4 too, where Letter holds it: 5.9 points. */
const A4_SCALE = 0.59;
/** What the title and a header are higher than rows, in points. */
const HIGHER = 24;

/** The scale at which so many rows go on one page of A4 as well, where they do at this one on Letter; else this one. */
export function onEitherPaper(rows: number, scale: number): number {
  if (rows > rowsOn(1, scale / 100)) return scale;
  for (let smaller = scale; smaller >= A4_SCALE * 100; smaller--) {
    if (endsOnFirstPage(rows, smaller)) return smaller;
  }
  return scale;
}

/** Whether the first page holds what stands above this row, on Letter and A4. */
export function endsOnFirstPage(row: number, scale: number): boolean {
  return row * ROW_HEIGHT + HIGHER <= (PAGE_HEIGHT * SAFE_HEIGHT * 100) / scale;
}

/** Rows that so many pages hold; after the first each begins with the header again. */
function rowsOn(pages: number, scale: number): number {
  const each = Math.floor(PAGE_HEIGHT / (ROW_HEIGHT * scale));
  return pages * each - (pages - 1) * HEADER_ROWS;
}

function pagesAt(rows: number, scale: number): number {
  let pages = 1;
  while (rowsOn(pages, scale) < rows) pages++;
  return pages;
}

/**
 * Rows at which a page begins so that no part is torn that fits on a page: a part that does not fit on what is left
 * of a page begins the next one, with the part before it where it has a few rows alone.
 *
 * @param parts rows at which the parts below the first begin, ascending
 * @param end row after the last part
 * @param scale of the page, 0.7
 * @param pointsOf height of a row
 */
export function rowBreaksOf(
  parts: readonly number[],
  end: number,
  scale: number,
  pointsOf: (row: number) => number = () => ROW_HEIGHT,
): number[] {
  const page = (PAGE_HEIGHT * SAFE_HEIGHT) / scale;
  const above = new Float64Array(end + 1);
  for (let row = 0; row < end; row++) above[row + 1] = (above[row] ?? 0) + pointsOf(row);
  const at = (row: number): number => above[Math.min(row, end)] ?? 0;
  const breaks: number[] = [];
  let pageBegins = 0;
  for (const [index, part] of parts.entries()) {
    const [begins, ends] = [at(part), at(parts[index + 1] ?? end)];
    // What stands above has filled pages of its own.
    while (begins - pageBegins >= page) pageBegins += page - HEADER_ROWS * ROW_HEIGHT;
    if (ends - pageBegins <= page || begins === pageBegins) continue;
    breaks.push(part);
    pageBegins = begins;
  }
  return withoutWidow(breaks, parts, page, (from, to) => at(to) - at(from), end);
}

/** A few rows alone on the last page get the part before them as well, where both fit there. */
function withoutWidow(
  breaks: readonly number[],
  parts: readonly number[],
  page: number,
  heightOf: (from: number, to: number) => number,
  end: number,
): number[] {
  const [last = 0, before = 0] = [breaks.at(-1), breaks.at(-2)];
  const part = parts[parts.indexOf(last) - 1];
  const least = LEAST_ROWS * ROW_HEIGHT;
  const isWidow = breaks.length > 0 && heightOf(last, end) < least;
  if (!isWidow || part === undefined || heightOf(part, end) > page) return [...breaks];
  // The page before keeps enough of its own.
  if (part <= before || heightOf(before, part) < least) return [...breaks];
  return [...breaks.slice(0, -1), part];
}

/** The scale at which the columns are as wide as one page. */
export function onePageScale(widths: readonly number[]): number {
  const width = widths.map(columnPoints).reduce((sum, one) => sum + one, 0);
  return Math.min(100, Math.floor(((PAGE_WIDTH * SAFE) / Math.max(1, width)) * 100));
}

function endsOf({ widths, titleColumns, mayBegin }: PrintedColumns): number[] {
  return mayBegin === undefined
    ? widths.map((_, at) => at + 1).filter((end) => end > titleColumns)
    : mayBegin.filter((start) => start > titleColumns && start < widths.length).sort((a, b) => a - b);
}
