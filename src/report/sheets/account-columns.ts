import { TEXT } from "../number-format";
import type { ReportFacts } from "../report-facts";
import type { TableColumnDescription } from "../workbook-description";

/** Accounts of the sheet, in its order, as values of one account. */
export function accountOrder<T>(facts: ReportFacts, value: (account: number) => T): T[] {
  return Array.from(facts.order, value);
}

/** A column of texts of the plan. */
export function text(header: string, values: readonly string[]): TableColumnDescription {
  return { header, values, format: TEXT, style: "value" };
}

/** Numbers of the accounts in the order of the sheet. */
export function ordered(facts: ReportFacts, values: Float64Array): Float64Array {
  return Float64Array.from(facts.order, (account) => values[account] ?? NaN);
}
