import type { BlockArea, RawCell, SheetGrid } from "../model/raw-sheet";
import { findHeaderRow } from "./header-row";
import { headerFamiliarity } from "./header-synonyms";
import { parseIdentifier } from "./parse-identifier";

/** A table that stands apart names at least this many columns, by names that are known this well together. */
const LEAST_HEADERS = 2;
const LEAST_FAMILIARITY = 1.4;
const LEAST_KNOWN_SHARE = 0.25;
/** Share of a header row that is text; the rest may be years. */
const LEAST_LABELS = 0.7;
/** A neighbour's list ends this many rows earlier or later, or it is the same list with a blank column in it. */
const OTHER_EXTENT = 3;
/** Share of the rows between header and end that a list fills; a column of occasional remarks does not. */
const DENSE = 0.8;
/** Rows above a header that may be its banner; more of them are something else. */
const LONGEST_BANNER = 12;
const DEEPEST = 6;

/**
 * Finds the lists that stand on one sheet: parts with a header row of their own, apart from each other by
 * blank rows or blank columns. Rows under a blank row without a header of their own (a group, a total, a
 * note) belong to the list above; a blank column inside a list of one extent belongs to it.
 *
 * @param grid what is known of the sheet; rows that are not known are taken as part of the list they are in
 * @returns at least one area, top to bottom and left to right; beside Excel tables there may be none
 */
export function findBlocks(grid: SheetGrid): BlockArea[] {
  const known = new KnownCells(grid);
  const whole = { top: 0, left: 0, rowCount: grid.rowCount, columnCount: grid.columnCount };
  const areas = divide(known, whole, 0);
  if (grid.hasTables) return areas.filter((area) => isList(known, area)).map((area) => trimmed(known, area));
  return areas.length < 2 ? [trimmedBelow(known, whole)] : areas.map((area) => trimmed(known, area));
}

/** True for an area with headers; one that has its own heading and remarks above a table has none. */
function isList(known: KnownCells, area: BlockArea): boolean {
  return extentOf(known, area) !== null;
}

function divide(known: KnownCells, area: BlockArea, depth: number): BlockArea[] {
  if (depth >= DEEPEST) return [area];
  const rows = divideRows(known, area);
  if (rows.length > 1) return rows.flatMap((part) => divide(known, part, depth + 1));
  const columns = divideColumns(known, area);
  if (columns.length > 1) return columns.flatMap((part) => divide(known, part, depth + 1));
  return [area];
}

/** Cuts above every run of rows that begins a list of its own, once there is a list above it. */
function divideRows(known: KnownCells, area: BlockArea): BlockArea[] {
  const runs = filledRuns(area.top, area.top + area.rowCount, (row) => known.isRowFilled(row, area));
  const parts: BlockArea[] = [];
  let top = area.top;
  let headers: string[] | null = null;
  /** First row of the headings that stand alone between the list above and this run. */
  let heading = -1;
  for (const run of runs) {
    const own = headersOfRun(known, area, run);
    if (own === null) {
      heading = known.isHeading(run, area) ? (heading < 0 ? run.from : heading) : -1;
      continue;
    }
    const isBelowOther = headers === null ? run.from - top > LONGEST_BANNER : own.join() !== headers.join();
    if (isBelowOther) {
      const begin = heading < 0 ? run.from : heading;
      parts.push({ ...area, top, rowCount: begin - top });
      top = begin;
    }
    headers = own;
    heading = -1;
  }
  parts.push({ ...area, top, rowCount: area.top + area.rowCount - top });
  return parts;
}

/** The headers of a run of rows that begins with known names above data, else null. */
function headersOfRun(known: KnownCells, area: BlockArea, run: Run): string[] | null {
  const rows = known.rowsFrom(run.from, run.to, area);
  const at = findHeaderRow({ table: null, rows, columnCount: area.columnCount });
  if (at === null || at >= rows.length - 1 || isBlank(rows[at + 1] ?? [])) return null;
  const filled = (rows[at] ?? []).filter((cell) => isFilled(cell));
  const headers = filled.filter((cell) => typeof cell === "string").map(parseIdentifier);
  const familiarity = headers.reduce((sum, text) => sum + headerFamiliarity(text), 0);
  const isHeader =
    headers.length >= LEAST_HEADERS &&
    headers.length >= filled.length * LEAST_LABELS &&
    familiarity >= Math.max(LEAST_FAMILIARITY, headers.length * LEAST_KNOWN_SHARE);
  return isHeader ? headers : null;
}

/** Cuts at blank columns where both sides are lists and end in different rows, or begin in different ones. */
function divideColumns(known: KnownCells, area: BlockArea): BlockArea[] {
  const runs = filledRuns(area.left, area.left + area.columnCount, (column) =>
    known.isColumnFilled(column, area),
  );
  const parts: { area: BlockArea; extent: Extent | null }[] = [];
  for (const run of runs) {
    const strip = { ...area, left: run.from, columnCount: run.to - run.from };
    const extent = extentOf(known, strip);
    const before = parts[parts.length - 1];
    if (before === undefined) {
      parts.push({ area: strip, extent });
    } else if (before.extent !== null && extent !== null && standApart(before.extent, extent)) {
      parts.push({ area: strip, extent });
    } else {
      const joined = { ...before.area, columnCount: run.to - before.area.left };
      parts[parts.length - 1] = { area: joined, extent: before.extent ?? extent };
    }
  }
  // Columns that are blank as far as is known stay with the list to their left.
  const end = area.left + area.columnCount;
  return parts.map((part, at) => {
    const left = at === 0 ? area.left : part.area.left;
    return { ...area, left, columnCount: (parts[at + 1]?.area.left ?? end) - left };
  });
}

/** Where a list begins and ends, and how much of that it fills. */
interface Extent {
  readonly header: number;
  readonly end: number;
  readonly density: number;
}

/** The extent of a strip that has headers, else null. A list below a list counts with it. */
function extentOf(known: KnownCells, strip: BlockArea): Extent | null {
  const runs = filledRuns(strip.top, strip.top + strip.rowCount, (row) => known.isRowFilled(row, strip));
  for (const run of runs) {
    const rows = known.rowsFrom(run.from, run.to, strip);
    const at = findHeaderRow({ table: null, rows, columnCount: strip.columnCount });
    if (at === null || headersOfRun(known, strip, run) === null) continue;
    const header = run.from + at;
    const end = runs[runs.length - 1]?.to ?? run.to;
    const filled = runs.reduce((sum, { from, to }) => sum + Math.max(0, to - Math.max(from, header)), 0);
    return { header, end, density: filled / (end - header) };
  }
  return null;
}

function standApart(left: Extent, right: Extent): boolean {
  if (left.header !== right.header) return true;
  return Math.abs(left.end - right.end) >= OTHER_EXTENT && Math.min(left.density, right.density) >= DENSE;
}

/** Without the blank rows and columns around it, as far as they are known to be blank. */
function trimmed(known: KnownCells, area: BlockArea): BlockArea {
  let { top, left, rowCount, columnCount } = area;
  const isBlankColumn = (column: number): boolean => known.isComplete && !known.isColumnFilled(column, area);
  while (rowCount > 1 && known.isRowBlank(top, area)) [top, rowCount] = [top + 1, rowCount - 1];
  while (rowCount > 1 && known.isRowBlank(top + rowCount - 1, area)) rowCount -= 1;
  while (columnCount > 1 && isBlankColumn(left)) [left, columnCount] = [left + 1, columnCount - 1];
  while (columnCount > 1 && isBlankColumn(left + columnCount - 1)) columnCount -= 1;
  return { top, left, rowCount, columnCount };
}

/** Without the blank rows below it. */
function trimmedBelow(known: KnownCells, area: BlockArea): BlockArea {
  let { rowCount } = area;
  while (rowCount > 1 && known.isRowBlank(area.top + rowCount - 1, area)) rowCount -= 1;
  return { ...area, rowCount };
}

interface Run {
  readonly from: number;
  /** The row or column after the last one. */
  readonly to: number;
}

function filledRuns(from: number, to: number, isFilled: (at: number) => boolean): Run[] {
  const runs: Run[] = [];
  let start = -1;
  for (let at = from; at <= to; at += 1) {
    const filled = at < to && isFilled(at);
    if (filled && start < 0) start = at;
    if (!filled && start >= 0) {
      runs.push({ from: start, to: at });
      start = -1;
    }
  }
  return runs;
}

/** The cells of a grid as far as they were read. */
class KnownCells {
  private readonly rows: (readonly RawCell[] | undefined)[];

  /** Every row was read. */
  readonly isComplete: boolean;

  constructor(private readonly grid: SheetGrid) {
    this.rows = new Array<readonly RawCell[] | undefined>(grid.rowCount);
    for (const { at, rows } of grid.parts) rows.forEach((row, index) => (this.rows[at + index] = row));
    for (const { from, to } of grid.blankRows) this.rows.fill(NOTHING, from, to);
    this.isComplete = !this.rows.includes(undefined);
  }

  /** True when the row was read and holds nothing there. */
  isRowBlank(row: number, { left, columnCount }: BlockArea): boolean {
    const cells = this.rows[row];
    return cells !== undefined && !cells.slice(left, left + columnCount).some(isFilled);
  }

  /** A row that was not read is judged by the columns read in full; without any it counts as filled. */
  isRowFilled(row: number, area: BlockArea): boolean {
    const { left, columnCount } = area;
    if (this.rows[row] !== undefined) return !this.isRowBlank(row, area);
    const guides = this.grid.guides.filter(({ column }) => column >= left && column < left + columnCount);
    return guides.length === 0 || guides.some(({ filled }) => filled[row] === 1);
  }

  /** A row of one text alone, blank rows above and below it. */
  isHeading({ from, to }: Run, { left, columnCount }: BlockArea): boolean {
    const cells = (this.rows[from] ?? []).slice(left, left + columnCount).filter(isFilled);
    return to - from === 1 && cells.length === 1 && typeof cells[0] === "string";
  }

  isColumnFilled(column: number, { top, rowCount }: BlockArea): boolean {
    for (let row = top; row < top + rowCount; row += 1) {
      if (isFilled(this.rows[row]?.[column])) return true;
    }
    return false;
  }

  /** The known rows of a run, at most as many as a header is looked for in, cut to the area's columns. */
  rowsFrom(from: number, to: number, { left, columnCount }: BlockArea): RawCell[][] {
    const rows: RawCell[][] = [];
    for (let row = from; row < Math.min(to, from + ROWS_LOOKED_AT); row += 1) {
      const cells = this.rows[row];
      if (cells === undefined) break;
      rows.push(cells.slice(left, left + columnCount));
    }
    return rows;
  }
}

/** A header is looked for in the first rows of a run, and needs data below it. */
const ROWS_LOOKED_AT = 62;
const NOTHING: readonly RawCell[] = [];

function isFilled(cell: RawCell | undefined): boolean {
  return cell !== undefined && cell !== "" && (typeof cell !== "string" || cell.trim() !== "");
}

function isBlank(row: readonly RawCell[]): boolean {
  return !row.some(isFilled);
}
