import { MAX_COLUMNS, MAX_ROWS, areaAddress, columnIndex, type Area } from "./area";
import type { Book } from "./book";
import type { Sheet } from "./sheet";

/** An area of a sheet. */
export interface Place {
  readonly sheet: Sheet;
  readonly area: Area;
}

const CELLS = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/;
const COLUMNS = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

/** Reads "A1", "$A$1:B2", "A:C" or "1:5"; null when it is none or lies outside the sheet. */
function parseArea(text: string): Area | null {
  const cells = CELLS.exec(text);
  if (cells) {
    const left = columnIndex(cells[1] ?? "");
    const top = Number(cells[2]) - 1;
    const right = cells[3] === undefined ? left : columnIndex(cells[3]);
    const bottom = cells[4] === undefined ? top : Number(cells[4]) - 1;
    return inside({ top, left, bottom, right });
  }
  const columns = COLUMNS.exec(text);
  if (columns) {
    return inside({
      top: 0,
      bottom: MAX_ROWS - 1,
      left: columnIndex(columns[1] ?? ""),
      right: columnIndex(columns[2] ?? ""),
    });
  }
  const rows = ROWS.exec(text);
  if (rows) {
    return inside({ top: Number(rows[1]) - 1, bottom: Number(rows[2]) - 1, left: 0, right: MAX_COLUMNS - 1 });
  }
  return null;
}

function inside(area: Area): Area | null {
  const top = Math.min(area.top, area.bottom);
  const bottom = Math.max(area.top, area.bottom);
  const left = Math.min(area.left, area.right);
  const right = Math.max(area.left, area.right);
  if (top < 0 || left < 0 || bottom >= MAX_ROWS || right >= MAX_COLUMNS) return null;
  return { top, left, bottom, right };
}

/** Splits "'My sheet'!A1" into sheet name and rest; the sheet is null without "!". */
function splitSheet(text: string): { sheetName: string | null; rest: string } {
  const quoted = /^'((?:[^']|'')+)'!(.*)$/s.exec(text);
  if (quoted) return { sheetName: (quoted[1] ?? "").replaceAll("''", "'"), rest: quoted[2] ?? "" };
  const plain = /^([^'!]+)!(.*)$/s.exec(text);
  if (plain) return { sheetName: plain[1] ?? "", rest: plain[2] ?? "" };
  return { sheetName: null, rest: text };
}

/**
 * Reads an address with or without a sheet, the name of a cell range, or the name of a table
 * (its data rows); null when it leads nowhere.
 */
export function findPlace(text: string, book: Book, sheet: Sheet | null): Place | null {
  const { sheetName, rest } = splitSheet(text.trim().replace(/^=/, ""));
  const where = sheetName === null ? sheet : book.sheetNamed(sheetName);
  if (sheetName !== null && !where) return null;
  const area = parseArea(rest);
  if (area) return where ? { sheet: where, area } : null;
  const name =
    book.names.find(
      (one) => one.scope === (where ?? sheet) && one.name.toLowerCase() === rest.toLowerCase(),
    ) ?? book.names.find((one) => one.scope === null && one.name.toLowerCase() === rest.toLowerCase());
  if (name) return findPlace(name.formula, book, null);
  const found = book.tableNamed(rest);
  if (!found) return null;
  const { table } = found;
  return {
    sheet: found.sheet,
    area: {
      ...table.area,
      top: table.area.top + (table.showHeaders ? 1 : 0),
      bottom: table.area.bottom - (table.showTotals ? 1 : 0),
    },
  };
}

/** "Sheet1" or "'My sheet'", as formulas write it. */
export function quotedSheetName(name: string): string {
  const plain =
    /^[A-Za-z_][A-Za-z0-9_.]*$/.test(name) &&
    !/^[A-Za-z]{1,3}\d+$/.test(name) &&
    !/^[rRcC]\d*([rRcC]\d*)?$/.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** "Sheet1!A1:B2" as the API gives addresses; whole columns are "Sheet1!A:C", whole rows "Sheet1!1:5". */
export function fullAddress(sheet: Sheet, area: Area): string {
  return `${quotedSheetName(sheet.name)}!${localAddress(area)}`;
}

export function localAddress(area: Area): string {
  const text = areaAddress(area);
  const [start, end] = text.split(":");
  if (isWholeColumns(area)) return `${letters(start)}:${letters(end ?? start)}`;
  if (isWholeRows(area)) return `${String(area.top + 1)}:${String(area.bottom + 1)}`;
  return text;
}

function letters(cell: string | undefined): string {
  return (cell ?? "").replace(/\d+$/, "");
}

export function isWholeColumns(area: Area): boolean {
  return area.top === 0 && area.bottom === MAX_ROWS - 1;
}

export function isWholeRows(area: Area): boolean {
  return area.left === 0 && area.right === MAX_COLUMNS - 1;
}

export function intersect(one: Area, other: Area): Area | null {
  const area = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return area.top <= area.bottom && area.left <= area.right ? area : null;
}

export function contains(outer: Area, inner: Area): boolean {
  return (
    outer.top <= inner.top &&
    outer.left <= inner.left &&
    outer.bottom >= inner.bottom &&
    outer.right >= inner.right
  );
}

export function rowCount(area: Area): number {
  return area.bottom - area.top + 1;
}

export function columnCount(area: Area): number {
  return area.right - area.left + 1;
}
