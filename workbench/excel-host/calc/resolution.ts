import { MAX_COLUMNS, MAX_ROWS } from "../model/area";
import type { Area } from "../model/area";
import type { Book, DefinedName } from "../model/book";
import type { ErrorCode } from "../model/cell-value";
import type { Sheet } from "../model/sheet";
import { tableBody } from "../model/table";
import type { Table } from "../model/table";
import { partsOfRange, partsOfTable } from "./parsed-references";

/** What a reference of a formula stands for. */
export type Target =
  | { readonly kind: "area"; readonly sheet: Sheet; readonly area: Area }
  /** The row of the formula, in these columns, where it lies in these rows. */
  | { readonly kind: "row"; readonly sheet: Sheet; readonly area: Area }
  | { readonly kind: "name"; readonly name: DefinedName }
  | { readonly kind: "error"; readonly code: ErrorCode }
  /** Another workbook or several sheets: not computed here. */
  | { readonly kind: "foreign" };

/** How a formula writes a reference: "A1", "A:A", "T[Col]" or "Rate". */
export type ReferenceKind = "range" | "beam" | "table" | "name";

/** Resolves a reference as written in a formula of a sheet. */
export function resolve(kind: ReferenceKind, text: string, home: Sheet, book: Book): Target {
  switch (kind) {
    case "range":
    case "beam":
      return resolveRange(text, home, book);
    case "table":
      return resolveTable(text, book);
    case "name":
      return resolveName(text, home, book);
  }
}

/** The same for two targets exactly when a formula that refers to either computes the same. */
export function meaningOf(target: Target): string {
  switch (target.kind) {
    case "area":
    case "row": {
      const { top, left, bottom, right } = target.area;
      return `${target.kind} ${target.sheet.id}!${String(top)},${String(left)},${String(bottom)},${String(right)}`;
    }
    case "name":
      return `name ${target.name.formula}`;
    case "error":
      return target.code;
    case "foreign":
      return "foreign";
  }
}

/** Resolves "A1:B2", "Sheet1!$A:$A" as written in a formula of a sheet. */
function resolveRange(text: string, home: Sheet, book: Book): Target {
  const parsed = partsOfRange(text);
  if (!parsed || !("range" in parsed)) return { kind: "error", code: "#NAME?" };
  if (parsed.workbookName) return { kind: "foreign" };
  const sheet = parsed.sheetName ? book.sheetNamed(parsed.sheetName) : home;
  if (!sheet) {
    return parsed.sheetName?.includes(":") === true ? { kind: "foreign" } : { kind: "error", code: "#REF!" };
  }
  const { top, left, bottom, right } = parsed.range;
  return {
    kind: "area",
    sheet,
    area: {
      top: top ?? 0,
      left: left ?? 0,
      bottom: bottom ?? MAX_ROWS - 1,
      right: right ?? MAX_COLUMNS - 1,
    },
  };
}

/** Resolves "T[Col]", "T[[#This Row],[Col]]" and their kin. */
function resolveTable(text: string, book: Book): Target {
  const parsed = partsOfTable(text);
  if (!parsed) return { kind: "error", code: "#NAME?" };
  if (parsed.workbookName) return { kind: "foreign" };
  const found = parsed.table ? book.tableNamed(parsed.table) : undefined;
  if (!found) return { kind: "error", code: "#REF!" };
  const { table, sheet } = found;
  const columns = tableColumns(table, parsed.columns ?? []);
  if (!columns) return { kind: "error", code: "#REF!" };
  const sections = parsed.sections ?? [];
  const body = tableBody(table);
  if (sections.includes("this row")) {
    return { kind: "row", sheet, area: { ...body, ...columns } };
  }
  const rows = sectionRows(table, body, sections);
  if (!rows) return { kind: "error", code: "#REF!" };
  return { kind: "area", sheet, area: { ...rows, ...columns } };
}

/** Position of a column among a table's columns by name, ignoring case; -1 when there is none. */
export function tableColumnIndex(table: Table, name: string): number {
  const folded = name.toLowerCase();
  return table.columns.findIndex((column) => column.name.toLowerCase() === folded);
}

function tableColumns(table: Table, names: readonly string[]): { left: number; right: number } | null {
  const [first, second = first] = names;
  if (first === undefined || second === undefined) return { left: table.area.left, right: table.area.right };
  const a = tableColumnIndex(table, first);
  const b = tableColumnIndex(table, second);
  if (a < 0 || b < 0) return null;
  return { left: table.area.left + Math.min(a, b), right: table.area.left + Math.max(a, b) };
}

function sectionRows(
  table: Table,
  body: Area,
  sections: readonly string[],
): { top: number; bottom: number } | null {
  if (sections.includes("all")) return { top: table.area.top, bottom: table.area.bottom };
  const wantsHeaders = sections.includes("headers");
  const wantsTotals = sections.includes("totals");
  const wantsData = sections.includes("data") || sections.length === 0;
  if (!wantsData && wantsHeaders) {
    return table.showHeaders ? { top: table.area.top, bottom: table.area.top } : null;
  }
  if (!wantsData && wantsTotals) {
    return table.showTotals ? { top: table.area.bottom, bottom: table.area.bottom } : null;
  }
  return {
    top: wantsHeaders ? table.area.top : body.top,
    bottom: wantsTotals ? table.area.bottom : body.bottom,
  };
}

/** Resolves a name; the sheet's own names go before the workbook's; a bare table name is its data. */
function resolveName(text: string, home: Sheet, book: Book): Target {
  const parsed = partsOfRange(text);
  const name = parsed && "name" in parsed ? parsed.name : text;
  if (parsed?.workbookName) return { kind: "foreign" };
  const scope = parsed?.sheetName ? book.sheetNamed(parsed.sheetName) : home;
  if (!scope) return { kind: "error", code: "#REF!" };
  const found = findName(book, name, scope);
  if (found) return { kind: "name", name: found };
  const table = book.tableNamed(name);
  if (table) return { kind: "area", sheet: table.sheet, area: tableBody(table.table) };
  return { kind: "error", code: "#NAME?" };
}

export function findName(book: Book, name: string, scope: Sheet): DefinedName | undefined {
  const folded = name.toLowerCase();
  let global: DefinedName | undefined;
  for (const candidate of book.names) {
    if (candidate.name.toLowerCase() !== folded) continue;
    if (candidate.scope === scope) return candidate;
    if (candidate.scope === null) global = candidate;
  }
  return global;
}
