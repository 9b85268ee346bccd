import type { Place } from "./address";
import { columnCount, intersect, rowCount } from "./address";
import type { BookEditor } from "./book-editor";
import type { CellFormula } from "./cell-store";
import { styleIndexAt } from "./cell-styles";
import type { CellValue } from "./cell-value";
import { formulaAt, relative } from "./table-input";

interface CopiedCell {
  readonly value: CellValue;
  readonly formula: { readonly form: string; readonly sample: CellFormula } | null;
  readonly style: number;
}

/**
 * Copies cells as Range.copyFrom does. A target larger than the source is filled with repetitions
 * when its size is a multiple, else the source keeps its own size from the target's first cell.
 */
export function copyCells(
  editor: BookEditor,
  source: Place,
  target: Place,
  what: "All" | "Formulas" | "Values" | "Formats",
  skipBlanks: boolean,
  transpose: boolean,
): void {
  const used = source.sheet.usedArea(false);
  const reach = used && intersect(source.area, { ...used, top: 0, left: 0 });
  const from = reach ?? { ...source.area, bottom: source.area.top, right: source.area.left };
  const cells: CopiedCell[][] = [];
  for (let row = from.top; row <= from.bottom; row++) {
    const line: CopiedCell[] = [];
    for (let column = from.left; column <= from.right; column++) line.push(copied(source, row, column));
    cells.push(line);
  }
  const height = transpose ? columnCount(from) : rowCount(from);
  const width = transpose ? rowCount(from) : columnCount(from);
  const repeats = (size: number, one: number): number => (size % one === 0 ? size : one);
  const area = {
    ...target.area,
    bottom: target.area.top + repeats(rowCount(target.area), height) - 1,
    right: target.area.left + repeats(columnCount(target.area), width) - 1,
  };
  editor.requireEditable(target.sheet, area);
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const down = (row - area.top) % height;
      const across = (column - area.left) % width;
      const cell = transpose ? cells[across]?.[down] : cells[down]?.[across];
      if (cell && !(skipBlanks && cell.value === null)) paste(target, row, column, cell, what);
    }
  }
  editor.cellsChanged(target.sheet, area, "addIn");
  editor.changed("layout", target.sheet);
}

function copied({ sheet }: Place, row: number, column: number): CopiedCell {
  const formula = sheet.cells.formula(row, column);
  return {
    value: sheet.cells.value(row, column),
    formula: formula ? { form: relative(formula.text, row, column), sample: formula } : null,
    style: styleIndexAt(sheet, row, column),
  };
}

function paste({ sheet }: Place, row: number, column: number, cell: CopiedCell, what: string): void {
  const cells = sheet.cells.column(column);
  if (what !== "Formats") {
    cells.formulas.delete(row);
    cells.values[row] = cell.value ?? undefined;
    if (cell.formula && what !== "Values") {
      cells.formulas.set(row, formulaAt(cell.formula.form, cell.formula.sample, row, column));
    }
  }
  if (what === "All" || what === "Formats") cells.styles[row] = cell.style;
}
