/**
 * Gives every cell of a range the same value of a property: Excel takes one value in place
 * of an array, which the types do not say.
 */
export function fillFormat(range: Excel.Range, numberFormat: string): void {
  range.numberFormat = numberFormat as unknown as string[][];
}

/** The same formula in every cell; only for formulas that do not depend on the row by position. */
export function fillFormula(range: Excel.Range, formula: string): void {
  range.formulas = formula as unknown as string[][];
}
