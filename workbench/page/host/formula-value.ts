import { Evaluator } from "../../excel-host/calc/evaluator";
import { FormulaCompiler } from "../../excel-host/calc/formula-compiler";
import { Matrix, Reference } from "../../excel-host/calc/operand";
import type { Book } from "../../excel-host/model/book";
import type { CellValue } from "../../excel-host/model/cell-value";
import type { Sheet } from "../../excel-host/model/sheet";
import { SharedFormula } from "../../excel-host/file/sheet/shared-formula";
import type { FormulaValue } from "./conditional-look";

/**
 * Computes formulas that stand in no cell, over the values that stand in the book: those of
 * conditional formats. References move from the cell they were written for to the cell asked about.
 */
export function makeFormulaValue(book: Book, sheet: Sheet): FormulaValue {
  const evaluator = new Evaluator(book, () => new Date());
  const compiler = new FormulaCompiler(book, evaluator);
  const compiled = new Map<string, ReturnType<FormulaCompiler["compile"]>>();
  return (formula, writtenFor, at) => {
    const shared = new SharedFormula(formula.replace(/^=/, ""), writtenFor.row, writtenFor.column);
    const text = shared.at(at.row, at.column);
    let ready = compiled.get(text);
    if (!ready) compiled.set(text, (ready = compiler.compile(text, sheet)));
    const result = ready.evaluate?.(at);
    if (result instanceof Reference) return firstOf(evaluator.matrix(result));
    return result instanceof Matrix ? firstOf(result) : (result ?? null);
  };
}

function firstOf(values: Matrix | CellValue): CellValue {
  return values instanceof Matrix ? values.at(0, 0) : values;
}
