import type { Calculator } from "../../../workbench/excel-host/model/calculator";
import { FormulaError } from "../../../workbench/excel-host/model/calculator";

/**
 * Takes every formula as it is and computes nothing: for tests of what the host does around
 * formulas. Unbalanced parentheses do not parse.
 */
export function plainCalculator(): Calculator {
  return {
    parse(formula) {
      const opened = formula.split("(").length;
      if (opened !== formula.split(")").length) throw new FormulaError("a parenthesis is missing");
      return formula.slice(1);
    },
    display: (text) => `=${text}`,
    invalidate: () => undefined,
    invalidateStructure: () => undefined,
    recalculate: () => 0,
    recalculateAll: () => 0,
    renameSheet: () => undefined,
    renameTable: () => undefined,
    renameTableColumn: () => undefined,
    removeSheet: () => undefined,
    removeTable: () => undefined,
    shift: () => undefined,
  };
}
