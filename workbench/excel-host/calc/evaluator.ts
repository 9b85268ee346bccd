import { MAX_COLUMNS, MAX_ROWS, areaAddress } from "../model/area";
import type { Area } from "../model/area";
import type { Book } from "../model/book";
import { CellError } from "../model/cell-value";
import type { CellValue } from "../model/cell-value";
import type { Sheet } from "../model/sheet";
import { ColumnIndex } from "./column-index";
import { CLEAN, COMPUTING, DIRTY, Grid } from "./grid";
import type { FormulaColumn } from "./grid";
import { ErrorResult, Matrix, Reference } from "./operand";
import type { CellAddress, Operand } from "./operand";

/**
 * Cells that may wait for one another on the JavaScript stack; a longer chain is continued
 * from a stack of our own, so that a column of running sums of any length works.
 */
const DEEPEST = 80;

/** A cell that is being computed, or waits to be continued. */
interface Pending {
  readonly formulas: FormulaColumn;
  readonly row: number;
  circular: boolean;
}

class TooDeep extends Error {
  override readonly name = "TooDeep";
}

const TOO_DEEP = new TooDeep("chain of formulas is continued from the evaluator's own stack");

/**
 * Computes cells on demand: whoever reads a cell that is out of date has it computed first.
 * A cell that is read while it is being computed is part of a circle; every cell of the
 * circle becomes 0, as in Excel without iteration.
 */
export class Evaluator {
  /** Cells computed since the counter was last set. */
  computed = 0;
  private readonly grids = new Map<Sheet, Grid>();
  private readonly pending: Pending[] = [];
  private depth = 0;

  constructor(
    readonly book: Book,
    /** The clock of TODAY and NOW. */
    readonly now: () => Date,
  ) {}

  grid(sheet: Sheet): Grid {
    let grid = this.grids.get(sheet);
    if (!grid) this.grids.set(sheet, (grid = new Grid(sheet)));
    return grid;
  }

  allGrids(): IterableIterator<Grid> {
    return this.grids.values();
  }

  forgetGrid(sheet: Sheet): void {
    this.grids.delete(sheet);
  }

  clear(): void {
    this.grids.clear();
  }

  /** Addresses of the cells that refer to themselves, "Sheet1!A1". */
  circularCells(): string[] {
    const addresses: string[] = [];
    for (const { columns, sheet } of this.grids.values()) {
      for (const formulas of columns) {
        for (const row of formulas?.circular ?? []) {
          const column = formulas?.column ?? 0;
          addresses.push(
            `${sheet.name}!${areaAddress({ top: row, bottom: row, left: column, right: column })}`,
          );
        }
      }
    }
    return addresses;
  }

  /** The up-to-date value of a cell. */
  cell(grid: Grid, row: number, column: number): CellValue {
    const formulas = grid.columns[column];
    if (formulas !== undefined && formulas.dirtyCount > 0 && (formulas.state[row] ?? CLEAN) !== CLEAN) {
      this.demand(formulas, row);
    }
    return grid.sheet.cells.columns[column]?.values[row] ?? null;
  }

  /** Brings every cell of an area up to date. */
  ensure(grid: Grid, area: Area): void {
    const last = Math.min(area.right, grid.columns.length - 1);
    for (let column = area.left; column <= last; column++) {
      const formulas = grid.columns[column];
      if (formulas === undefined || formulas.dirtyCount === 0) continue;
      const to = Math.min(area.bottom, formulas.dirtyTo);
      for (let row = Math.max(area.top, formulas.dirtyFrom); row <= to; row++) {
        if (formulas.state[row] !== CLEAN) this.demand(formulas, row);
      }
    }
  }

  /** Computes every cell of a column that is out of date. */
  settleColumn(formulas: FormulaColumn): void {
    for (let row = formulas.dirtyFrom; row <= formulas.dirtyTo && formulas.dirtyCount > 0; row++) {
      if (formulas.state[row] === DIRTY) this.settle(formulas, row);
    }
  }

  /** Values of a reference, row by row; whole columns and rows end where the book's data ends. */
  matrix(reference: Reference): Matrix | CellError {
    if (reference.rest) return CellError.of("#VALUE!");
    const { sheet } = reference;
    const area = this.bounded(reference.area);
    this.ensure(this.grid(sheet), area);
    const rows = area.bottom - area.top + 1;
    const columns = area.right - area.left + 1;
    const store = sheet.cells.columns;
    const values = new Array<CellValue>(rows * columns);
    for (let column = 0; column < columns; column++) {
      const source = store[area.left + column]?.values;
      for (let row = 0; row < rows; row++) {
        values[row * columns + column] = source?.[area.top + row] ?? null;
      }
    }
    return new Matrix(rows, columns, values);
  }

  /** Calls back with every filled cell of a reference, column by column, all up to date. */
  eachValue(reference: Reference, visit: (value: CellValue, row: number, column: number) => void): void {
    for (let part: Reference | null = reference; part; part = part.rest) {
      const { sheet, area } = part;
      this.ensure(this.grid(sheet), area);
      const store = sheet.cells.columns;
      const right = Math.min(area.right, store.length - 1);
      for (let column = area.left; column <= right; column++) {
        const values = store[column]?.values;
        if (!values) continue;
        const bottom = Math.min(area.bottom, values.length - 1);
        for (let row = area.top; row <= bottom; row++) {
          const value = values[row];
          if (value !== undefined && value !== null) visit(value, row, column);
        }
      }
    }
  }

  /** The one cell of a range that stands in the row or column of the formula (implicit intersection). */
  intersect(reference: Reference, at: CellAddress): CellValue {
    const { area, rest } = reference;
    const grid = this.grid(reference.sheet);
    if (rest) return CellError.of("#VALUE!");
    if (area.top === area.bottom) {
      if (area.left === area.right) return this.cell(grid, area.top, area.left);
      if (at.column >= area.left && at.column <= area.right) return this.cell(grid, area.top, at.column);
    } else if (area.left === area.right && at.row >= area.top && at.row <= area.bottom) {
      return this.cell(grid, at.row, area.left);
    }
    return CellError.of("#VALUE!");
  }

  /** One value out of an operand: ranges are intersected, arrays give their first item. */
  scalar(operand: Operand, at: CellAddress): CellValue {
    if (operand instanceof Reference) return this.intersect(operand, at);
    if (operand instanceof Matrix) return operand.values[0] ?? null;
    return operand ?? null;
  }

  /** Index of the values of a one-column reference, remembered until one of them changes. */
  columnIndex(reference: Reference): ColumnIndex {
    const grid = this.grid(reference.sheet);
    const memory = grid.memory(reference.area);
    const area = this.bounded(reference.area);
    this.ensure(grid, area);
    if (memory?.index) return memory.index;
    const index = new ColumnIndex(grid.sheet.cells.columns[area.left]?.values ?? [], area.top, area.bottom);
    if (memory) memory.index = index;
    return index;
  }

  /** The numbers of a reference in ascending order; raises the first error value found. */
  sortedNumbers(reference: Reference): Float64Array | CellError {
    const grid = this.grid(reference.sheet);
    const memory = reference.rest ? undefined : grid.memory(reference.area);
    this.ensure(grid, reference.area);
    if (memory?.sorted) return memory.sorted;
    const numbers: number[] = [];
    let error: CellError | undefined;
    this.eachValue(reference, (value) => {
      if (typeof value === "number") numbers.push(value);
      else if (value instanceof CellError) error ??= value;
    });
    if (error) return error;
    const sorted = Float64Array.from(numbers).sort();
    if (memory) memory.sorted = sorted;
    return sorted;
  }

  /** Result of an aggregate over one area, remembered until one of its cells changes. */
  aggregate(reference: Reference, name: string, compute: () => CellValue): CellValue {
    const grid = this.grid(reference.sheet);
    const memory = reference.rest ? undefined : grid.memory(reference.area);
    if (!memory) return compute();
    this.ensure(grid, reference.area);
    let result = memory.aggregates.get(name);
    if (result === undefined) memory.aggregates.set(name, (result = compute()));
    return result;
  }

  /** An area cut to where the data of the book ends, when it runs over whole columns or rows. */
  bounded(area: Area): Area {
    if (area.bottom < MAX_ROWS - 1 && area.right < MAX_COLUMNS - 1) return area;
    let rows = 1;
    let columns = 1;
    for (const sheet of this.book.sheets) {
      columns = Math.max(columns, sheet.cells.columns.length);
      for (const column of sheet.cells.columns) rows = Math.max(rows, column?.values.length ?? 0);
    }
    return {
      top: area.top,
      left: area.left,
      bottom: area.bottom < MAX_ROWS - 1 ? area.bottom : Math.max(area.top, rows - 1),
      right: area.right < MAX_COLUMNS - 1 ? area.right : Math.max(area.left, columns - 1),
    };
  }

  /** A cell that was read while out of date. */
  private demand(formulas: FormulaColumn, row: number): void {
    if (formulas.state[row] === COMPUTING) {
      this.noteCircle(formulas, row);
      return;
    }
    if (this.pending.length === 0) {
      this.settle(formulas, row);
      return;
    }
    const cell = { formulas, row, circular: false };
    if (this.depth >= DEEPEST) {
      this.pending.push(cell);
      throw TOO_DEEP;
    }
    this.pending.push(cell);
    this.compute(cell);
  }

  /** Computes one cell from outside of any formula, however long the chain behind it. */
  private settle(formulas: FormulaColumn, row: number): void {
    this.pending.push({ formulas, row, circular: false });
    try {
      for (let top = this.pending.at(-1); top; top = this.pending.at(-1)) {
        this.depth = 0;
        try {
          this.compute(top);
        } catch (error) {
          if (error !== TOO_DEEP) throw error;
        }
      }
    } finally {
      this.depth = 0;
      for (const left of this.pending) left.formulas.state[left.row] = DIRTY;
      this.pending.length = 0;
    }
  }

  /** Computes the topmost pending cell and takes it off. */
  private compute(cell: Pending): void {
    const { formulas, row } = cell;
    formulas.state[row] = COMPUTING;
    const compiled = formulas.compiled[row];
    let value: CellValue | undefined;
    if (compiled?.evaluate) {
      this.depth++;
      const at = { row, column: formulas.column };
      try {
        value = this.scalar(compiled.evaluate(at), at) ?? 0;
      } catch (error) {
        if (!(error instanceof ErrorResult)) throw error;
        value = error.value;
      }
      this.depth--;
    }
    this.pending.pop();
    formulas.markClean(row);
    if (value === undefined) return;
    this.computed++;
    if (cell.circular) {
      formulas.circular.add(row);
      value = 0;
    } else if (formulas.circular.size > 0) formulas.circular.delete(row);
    this.write(formulas, row, value);
  }

  private write(formulas: FormulaColumn, row: number, value: CellValue): void {
    const { grid, column } = formulas;
    const { values } = grid.sheet.cells.column(column);
    if (values[row] === value) return;
    if (row > values.length) fillTo(values, row);
    values[row] = value;
    grid.sheet.changed = true;
    grid.forgetCell(row, column);
  }

  private noteCircle(formulas: FormulaColumn, row: number): void {
    for (let index = this.pending.length - 1; index >= 0; index--) {
      const cell = this.pending[index];
      if (!cell) continue;
      cell.circular = true;
      if (cell.formulas === formulas && cell.row === row) return;
    }
  }
}

/** Keeps the column's array dense: a far index alone would turn it into a dictionary. */
function fillTo(values: (CellValue | undefined)[], row: number): void {
  while (values.length < row) values.push(undefined);
}
