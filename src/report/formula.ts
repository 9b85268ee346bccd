import { columnLetters } from "../engine/model/cell-address";
import type { FormulaText } from "./workbook-description";

declare const referenceBrand: unique symbol;

/** A piece of a formula that points at cells of ours, or a quoted text; never raw text of the user. */
export type Reference = string & { readonly [referenceBrand]: true };

export type TableName =
  | "EF_Assignments"
  | "EF_Areas"
  | "EF_Territories"
  | "EF_Quotas"
  | "EF_Regions"
  | "EF_Periods"
  | "EF_Ramp"
  | "EF_Resources"
  | "EF_ResourceRegions"
  | "EF_Segments"
  | "EF_Sizing"
  | "EF_Coverage"
  | "EF_Performance"
  | "EF_Reps"
  | "EF_NoAccount"
  | "EF_Stages"
  | "EF_Outliers"
  | "EF_Checks"
  | "EF_Findings"
  | "EF_HostChecks"
  | "EF_Settings"
  | "EF_HandEdits"
  | "EF_Inputs"
  | "EF_HandOff"
  | "EF_Jobs"
  | "EF_YearQuotas"
  | "EF_Handover"
  | "EF_Changes"
  | "EF_Scenarios"
  | "EF_ScenarioTerritories"
  | "EF_SideBySide"
  | "EF_Charts"
  | "EF_ChartRows"
  | "EF_TradeOff";

/** Excel's limits for a formula and for one quoted text inside it. */
const LONGEST_FORMULA = 8192;
const LONGEST_TEXT = 255;

/**
 * A formula in stored form. What is put into the template is a reference, a quoted text or a
 * finite number: the compiler keeps other strings out, so that text of the user never
 * becomes part of a formula.
 *
 * @throws RangeError when the text does not start with "=" or is longer than Excel takes
 * @example formula`=SUM(${column("EF_Territories", "Potential")})`
 */
export function formula(
  parts: TemplateStringsArray,
  ...values: readonly (Reference | number)[]
): FormulaText {
  const text = join(parts, values);
  if (!text.startsWith("=")) throw new RangeError(`formula "${text}" does not start with "="`);
  if (text.length > LONGEST_FORMULA) {
    throw new RangeError(
      `formula of ${String(text.length)} characters; Excel takes ${String(LONGEST_FORMULA)}`,
    );
  }
  return text as FormulaText;
}

/** A piece of a formula, to be put into another one. */
export function fragment(parts: TemplateStringsArray, ...values: readonly (Reference | number)[]): Reference {
  return join(parts, values) as Reference;
}

/** All data cells of a table's column: Table[Column]. */
export function column(table: TableName, header: string): Reference {
  return `${table}[${escapeHeader(header)}]` as Reference;
}

/**
 * A column of a table of the user.
 *
 * @throws RangeError when the name is none that Excel gives to tables
 */
export function userTableColumn(table: string, header: string): Reference {
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(table)) throw new RangeError(`"${table}" is no name of a table`);
  return `${table}[${escapeHeader(header)}]` as Reference;
}

/** Cells of one column of a sheet of the user; column and rows are 1-based. */
export function sheetCells(sheet: string, column: number, firstRow: number, lastRow: number): Reference {
  const letters = columnLetters(column);
  return `'${sheet.replaceAll("'", "''")}'!$${letters}$${String(firstRow)}:$${letters}$${String(lastRow)}` as Reference;
}

/** The cell of a table's column in the row of the formula: Table[[#This Row],[Column]]. */
export function here(table: TableName, header: string): Reference {
  return `${table}[[#This Row],[${escapeHeader(header)}]]` as Reference;
}

/** The header cell of a table's column. */
export function headerCell(table: TableName, header: string): Reference {
  return `${table}[[#Headers],[${escapeHeader(header)}]]` as Reference;
}

/** A named cell of ours. */
export function named(name: `EF_${string}`): Reference {
  return name as Reference;
}

/** A cell or area of the formula's own sheet in A1 form; rows and columns are 0-based. */
export function cell(
  row: number,
  columnIndex: number,
  fixed: "none" | "row" | "column" | "both" = "none",
): Reference {
  const columnSign = fixed === "column" || fixed === "both" ? "$" : "";
  const rowSign = fixed === "row" || fixed === "both" ? "$" : "";
  return `${columnSign}${columnLetters(columnIndex + 1)}${rowSign}${String(row + 1)}` as Reference;
}

/** Text as a literal of a formula, its quotes doubled. */
export function quoted(text: string): Reference {
  if (text.length > LONGEST_TEXT) {
    throw new RangeError(`text of ${String(text.length)} characters in a formula; Excel takes 255`);
  }
  return `"${text.replaceAll('"', '""')}"` as Reference;
}

/** The arguments of a function, with a comma between each: 1,2,3. */
export function listOf(parts: readonly Reference[]): Reference {
  return parts.reduce((list, one) => fragment`${list},${one}`);
}

/** A share as text for a sentence, "17.6%", written in the reader's own decimal sign. */
export function percentText(value: Reference, decimals = 1): Reference {
  return fragment`ROUND(100*${value},${decimals})&"%"`;
}

/** A whole number as text for a sentence, grouped the reader's own way ("1,993"). */
export function countText(value: Reference): Reference {
  return fragment`FIXED(${value},0)`;
}

function join(parts: TemplateStringsArray, values: readonly (Reference | number)[]): string {
  let text = parts[0] ?? "";
  values.forEach((value, index) => {
    if (typeof value === "number" && !Number.isFinite(value)) {
      throw new RangeError(`${String(value)} in a formula; only finite numbers can be written`);
    }
    text += String(value) + (parts[index + 1] ?? "");
  });
  return text;
}

/** Characters with a meaning inside a structured reference are preceded by an apostrophe. */
function escapeHeader(header: string): string {
  return header.replace(/['[\]#@]/g, (sign) => `'${sign}`);
}
