import { parseA1Ref, parseStructRef, stringifyStructRef } from "@borgar/fx/xlsx";
import type { AstExpression, Token } from "@borgar/fx/xlsx";
import type { Book } from "../model/book";
import { FormulaError } from "../model/calculator";
import type { Sheet } from "../model/sheet";
import type { Table } from "../model/table";
import { checkCall, plainFunctionName, storedFunctionName } from "./function-table";
import { textOf, tokensOf, treeOf } from "./formula-syntax";
import { findName, tableColumnIndex } from "./resolution";

/** Longest formula that Excel takes. */
const LONGEST_FORMULA = 8192;

/**
 * Turns a formula as the API gives it into the form of the file: this-row references written
 * out, table names in front, names of functions as stored, sheets and tables in their own
 * spelling. Throws FormulaError naming what is wrong.
 */
export function storedForm(formula: string, book: Book, sheet: Sheet, table: Table | null): string {
  const source = formula.startsWith("=") ? formula.slice(1) : formula;
  if (source.length > LONGEST_FORMULA) {
    throw new FormulaError(
      `formula has ${String(source.length)} characters, the most is ${String(LONGEST_FORMULA)}`,
    );
  }
  const tokens = tokensOf(source);
  const stored: Token[] = [];
  for (const token of tokens) {
    if (token.type === "operator" && token.value === "@") continue;
    stored.push({ ...token, value: storedToken(token, book, sheet, table) });
  }
  const text = textOf(trimmed(stored));
  checkCalls(treeOf(tokensOf(text)));
  return text;
}

function checkCalls(node: AstExpression | null): void {
  if (node?.type === "CallExpression") checkCall(node.callee.name, node.arguments.length);
  if (node && "arguments" in node) node.arguments.forEach(checkCalls);
}

function trimmed(tokens: Token[]): Token[] {
  const isSpace = (token: Token | undefined): boolean =>
    token?.type === "whitespace" || token?.type === "newline";
  let from = 0;
  let to = tokens.length;
  while (isSpace(tokens[from])) from++;
  while (to > from && isSpace(tokens[to - 1])) to--;
  return tokens.slice(from, to);
}

function storedToken(token: Token, book: Book, sheet: Sheet, table: Table | null): string {
  switch (token.type) {
    case "func": {
      const stored = storedFunctionName(token.value);
      if (stored === undefined)
        throw new FormulaError(`function ${plainFunctionName(token.value)} is unknown`);
      return stored;
    }
    case "bool":
    case "error":
      return token.value.toUpperCase();
    case "structured":
      return storedTableReference(token.value, book, table);
    case "range":
    case "range_beam":
      return storedRange(token.value, book);
    case "range_named":
      return storedName(token.value, book, sheet);
    default:
      return token.value;
  }
}

function storedTableReference(text: string, book: Book, own: Table | null): string {
  const parsed = parseStructRef(text);
  if (!parsed) throw new FormulaError(`table reference ${text} does not parse`);
  if (parsed.workbookName) return text;
  const table = parsed.table ? book.tableNamed(parsed.table)?.table : own;
  if (!table) {
    throw new FormulaError(
      parsed.table ? `table ${parsed.table} does not exist` : `${text} needs a table name outside of a table`,
    );
  }
  const columns = (parsed.columns ?? []).map((name) => {
    const column = table.columns[tableColumnIndex(table, name)];
    if (!column) throw new FormulaError(`table ${table.name} has no column "${name}"`);
    return column.name;
  });
  return stringifyStructRef(
    { table: table.name, columns, sections: parsed.sections ?? [] },
    { thisRow: true },
  );
}

function storedRange(text: string, book: Book): string {
  const mark = text.lastIndexOf("!");
  const cells = text.slice(mark + 1).toUpperCase();
  if (mark < 0) return cells;
  const parsed = parseA1Ref(text);
  if (!parsed || parsed.workbookName || parsed.sheetName?.includes(":") === true) return text;
  return `${storedSheet(parsed.sheetName ?? "", book)}!${cells}`;
}

function storedSheet(name: string, book: Book): string {
  const sheet = book.sheetNamed(name);
  if (!sheet) throw new FormulaError(`sheet "${name}" does not exist`);
  return quotedSheetName(sheet.name);
}

function storedName(text: string, book: Book, sheet: Sheet): string {
  const parsed = parseA1Ref(text);
  if (!parsed || !("name" in parsed) || parsed.workbookName) return text;
  if (parsed.sheetName) {
    const scope = book.sheetNamed(parsed.sheetName);
    if (!scope) throw new FormulaError(`sheet "${parsed.sheetName}" does not exist`);
    const name = findName(book, parsed.name, scope)?.name ?? parsed.name;
    return `${quotedSheetName(scope.name)}!${name}`;
  }
  const name = findName(book, text, sheet);
  if (name) return name.name;
  const table = book.tableNamed(text);
  return table ? `${table.table.name}[]` : text;
}

/** Sheet names that are more than a plain word, or look like a cell, stand in quotes. */
export function quotedSheetName(name: string): string {
  const isPlain = /^[A-Za-z_\u00c0-\uffff][A-Za-z0-9_.\u00c0-\uffff]*$/.test(name);
  const looksLikeCell = /^[A-Za-z]{1,3}\d+$/.test(name) || /^[Rr]\d*([Cc]\d*)?$|^[Cc]\d*$/.test(name);
  const isLogical = /^(true|false)$/i.test(name);
  return isPlain && !looksLikeCell && !isLogical ? name : `'${name.replace(/'/g, "''")}'`;
}

/** A stored formula as Excel shows it inside the given table (or none), without "=". */
export function displayForm(text: string, table: Table | null): string {
  return textOf(
    tokensOf(text).map((token) => {
      if (token.type === "func") return { ...token, value: token.value.replace(/^_xlfn\.(_xlws\.)?/i, "") };
      if (token.type !== "structured") return token;
      return { ...token, value: displayTableReference(token.value, table) };
    }),
  );
}

function displayTableReference(text: string, own: Table | null): string {
  const parsed = parseStructRef(text);
  if (!parsed) return text;
  const isOwn = own !== null && parsed.table?.toLowerCase() === own.name.toLowerCase();
  const sections = parsed.sections ?? [];
  const columns = parsed.columns ?? [];
  if (sections.length === 0 && columns.length === 0) return parsed.table ?? text;
  // Inside its own table a this-row reference stands without the table's name.
  const table = isOwn && sections.includes("this row") ? "" : (parsed.table ?? "");
  if (sections.length === 1 && sections[0] === "this row" && columns.length === 0) return `${table}[@]`;
  return stringifyStructRef({ table, columns, sections });
}

/** The table that holds a cell, or null. */
export function tableAt(sheet: Sheet, row: number, column: number): Table | null {
  for (const table of sheet.tables) {
    const { top, left, bottom, right } = table.area;
    if (row >= top && row <= bottom && column >= left && column <= right) return table;
  }
  return null;
}
