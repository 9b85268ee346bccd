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

/** What of a sheet goes on paper, and how wide its columns are. */
export interface PrintedColumns {
  /** In characters, all that are printed. */
  readonly widths: readonly number[];
  /** The first columns, which say what a row is and repeat on each page. */
  readonly titleColumns: number;
  /** Columns at which a page may begin; left out: any. */
  readonly mayBegin?: readonly number[];
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
  if (width(0, points.length) <= room) return { pagesWide: 1 };
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

/** 1 where so many rows fit on one page and can be read there, else 0: as many pages as needed. */
export function pagesTallOf(rows: number): 0 | 1 {
  return rows * ROW_HEIGHT <= PAGE_HEIGHT / LEAST_SCALE ? 1 : 0;
}

function endsOf({ widths, titleColumns, mayBegin }: PrintedColumns): number[] {
  return mayBegin === undefined
    ? widths.map((_, at) => at + 1).filter((end) => end > titleColumns)
    : mayBegin.filter((start) => start > titleColumns && start < widths.length).sort((a, b) => a - b);
}
