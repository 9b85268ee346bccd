import type { CellContent, FormulaText } from "../workbook-description";

/** One identity on Tie-Out: two sides that must be equal. */
export interface CheckLine {
  readonly check: string;
  readonly left: CellContent;
  readonly right: CellContent;
  readonly format: string;
  readonly where: string;
}

export function live(content: FormulaText): CellContent {
  return { formula: content };
}
