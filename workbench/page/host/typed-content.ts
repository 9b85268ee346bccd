import type { Book } from "../../excel-host/model/book";
import type { Calculator } from "../../excel-host/model/calculator";
import { styleAt } from "../../excel-host/model/cell-styles";
import { CellError } from "../../excel-host/model/cell-value";
import type { Sheet } from "../../excel-host/model/sheet";
import { shownText } from "../../excel-host/model/shown-text";

/** A cell as one would type it again: its formula, a date by its format, a number with all its digits. */
export function typedContent(
  book: Book,
  calculator: Calculator,
  sheet: Sheet,
  row: number,
  column: number,
): string {
  const formula = sheet.cells.formula(row, column);
  if (formula) return calculator.display(formula.text, sheet, row, column);
  const value = sheet.cells.value(row, column);
  if (value === null) return "";
  if (value instanceof CellError) return value.code;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const style = styleAt(book, sheet, row, column);
  if (typeof value === "string") return style.quotePrefix ? `'${value}` : value;
  const isDate = /[ymdhs]/i.test(style.numberFormat.replace(/"[^"]*"|\[[^\]]*\]|\\.|General/g, ""));
  return isDate ? shownText(book, sheet, row, column) : String(value);
}
