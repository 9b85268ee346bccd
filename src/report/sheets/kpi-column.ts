import type { Reference } from "../formula";
import type { FormulaText, TableColumnDescription } from "../workbook-description";

/** A table column and what stands below it for the accounts outside the territories and for all. */
export interface KpiColumn extends TableColumnDescription {
  /** Total of the territories. */
  total?: { readonly content: FormulaText; readonly format?: string };
  /** The same figure for House and for Set aside, by the label of the row. */
  outside?: (label: Reference) => FormulaText;
}
