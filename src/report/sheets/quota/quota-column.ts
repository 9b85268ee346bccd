import type { FormulaText, TableColumnDescription } from "../../workbook-description";

/** A column of Quota Allocation and its figure for all territories. */
export interface QuotaColumn extends TableColumnDescription {
  total?: { readonly content: FormulaText; readonly format?: string };
}
