import { columnIndex, MAX_ROWS } from "./area";
import type { Book } from "./book";
import { HostError } from "./host-error";

/**
 * Sheet names: 1 to 31 characters, none of / \ ? * : [ ], no apostrophe at either end, not
 * "History", unlike every other whatever the case (office-js.md 1.4 "Sheet name").
 */
export function checkSheetName(book: Book, name: string, own: string | null): void {
  const refuse = (rule: string): never => {
    throw new HostError("InvalidArgument", `sheet name "${name}": ${rule}`);
  };
  if (name.trim() === "") refuse("a name is needed");
  if (name.length > 31) refuse(`${String(name.length)} characters, at most 31 are allowed`);
  if (/[/\\?*:[\]]/.test(name)) refuse("none of / \\ ? * : [ ] is allowed");
  if (name.startsWith("'") || name.endsWith("'")) refuse("no apostrophe at the start or end");
  if (name.toLowerCase() === "history") refuse("Excel keeps this name for itself");
  const taken = book.sheetNamed(name);
  if (taken && taken.id !== own) {
    throw new HostError("ItemAlreadyExists", `there is a sheet "${taken.name}" already`);
  }
}

/**
 * Names of tables and defined names: at most 255 characters, first a letter, "_" or "\", then
 * letters, digits, "." and "_", no cell reference (Q1, R1C1), not C or R; unlike every other table
 * and workbook name whatever the case (office-js.md 1.4 "Table / defined name").
 */
export function checkDefinedName(name: string, what: "table" | "name"): void {
  const refuse = (rule: string): never => {
    throw new HostError("InvalidArgument", `${what} name "${name}": ${rule}`);
  };
  if (name.length === 0 || name.length > 255) refuse("1 to 255 characters are allowed");
  if (!/^[\p{L}_\\][\p{L}\p{N}._\\?]*$/u.test(name)) {
    refuse("a letter or _ first, then letters, digits, . and _");
  }
  if (/^[cr]$/i.test(name)) refuse("C and R mean the current column and row");
  if (looksLikeCell(name)) refuse("it is the address of a cell");
}

function looksLikeCell(name: string): boolean {
  if (/^r\d*c\d*$/i.test(name) || /^[rc]\d+$/i.test(name)) return true;
  const cell = /^([a-z]{1,3})(\d{1,7})$/i.exec(name);
  return (
    cell !== null && columnIndex(cell[1] ?? "") >= 0 && Number(cell[2]) >= 1 && Number(cell[2]) <= MAX_ROWS
  );
}

/** Refuses a name that a table or a workbook name has already (office-js.md 1.3 "Generic errors": InvalidArgument). */
export function checkNameIsFree(book: Book, name: string, own: { tableId?: string }): void {
  const folded = name.toLowerCase();
  const table = book.tableNamed(name);
  if (table && table.table.id !== own.tableId) {
    throw new HostError("InvalidArgument", `there is a table "${table.table.name}" already`);
  }
  if (book.names.some((one) => one.scope === null && one.name.toLowerCase() === folded)) {
    throw new HostError("InvalidArgument", `there is a name "${name}" already`);
  }
}
