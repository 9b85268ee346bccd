import { MAX_COLUMNS, MAX_ROWS, areaAddress, columnIndex, type Area } from "../../model/area";

const CORNER = /^\$?([A-Za-z]{1,3})\$?([0-9]{1,7})$/;
const COLUMN = /^\$?([A-Za-z]{1,3})$/;
const ROW = /^\$?([0-9]{1,7})$/;

/** The area of "B2", "$B$2:$C$9", "A:C" or "1:3"; undefined when the text is none of them. */
export function parseArea(address: string): Area | undefined {
  const [first = "", second = first] = address.split(":");
  const start = corner(first, 0, 0);
  const end = corner(second, MAX_ROWS - 1, MAX_COLUMNS - 1);
  if (!start || !end) return undefined;
  return {
    top: Math.min(start.row, end.row),
    left: Math.min(start.column, end.column),
    bottom: Math.max(start.row, end.row),
    right: Math.max(start.column, end.column),
  };
}

function corner(text: string, row: number, column: number): { row: number; column: number } | undefined {
  const both = CORNER.exec(text);
  if (both) return checked(Number(both[2]) - 1, columnIndex(both[1] ?? ""));
  const onlyColumn = COLUMN.exec(text);
  if (onlyColumn) return checked(row, columnIndex(onlyColumn[1] ?? ""));
  const onlyRow = ROW.exec(text);
  return onlyRow ? checked(Number(onlyRow[1]) - 1, column) : undefined;
}

function checked(row: number, column: number): { row: number; column: number } | undefined {
  return row >= 0 && row < MAX_ROWS && column >= 0 ? { row, column } : undefined;
}

/** The first area of a list separated by spaces. */
export function firstArea(list: string | undefined): Area | undefined {
  return parseArea((list ?? "").trim().split(/\s+/)[0] ?? "");
}

/** "$B$2:$C$9". */
export function absoluteAddress(area: Area): string {
  return areaAddress(area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}

/** A sheet name as formulas write it, in apostrophes always: right for every name. */
export function quotedSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
