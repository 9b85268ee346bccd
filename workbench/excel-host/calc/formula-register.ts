import type { Area } from "../model/area";
import type { Book } from "../model/book";
import type { Sheet } from "../model/sheet";
import type { CompiledFormula, StructuralReference } from "./compiled-formula";
import type { WatchedArea } from "./dependency-index";
import type { Evaluator } from "./evaluator";
import type { FormulaCompiler } from "./formula-compiler";
import type { FormulaColumn, Grid } from "./grid";
import { meaningOf, resolve } from "./resolution";

/** Rows of a column whose values changed or will change. */
interface Stretch {
  readonly grid: Grid;
  readonly column: number;
  readonly from: number;
  readonly to: number;
}

/** Which cell holds which compiled formula, who reads whom, and what is out of date. */
export class FormulaRegister {
  private readonly byText = new Map<Grid, Map<string, CompiledFormula>>();
  private readonly volatile = new Set<CompiledFormula>();
  private readonly fired: WatchedArea[] = [];

  constructor(
    private readonly book: Book,
    private readonly evaluator: Evaluator,
    private readonly compiler: FormulaCompiler,
  ) {}

  /** Takes in the formulas of a whole sheet; those without a value, or all when asked, are out of date. */
  readSheet(sheet: Sheet, dirty: boolean): void {
    const grid = this.evaluator.grid(sheet);
    sheet.cells.columns.forEach((store, column) => {
      if (!store || store.formulas.size === 0) return;
      const formulas = grid.formulaColumn(column);
      for (const [row, { text }] of store.formulas) {
        this.place(formulas, row, text);
        if (dirty || (store.values[row] ?? null) === null) formulas.markDirty(row);
      }
    });
  }

  /** Takes in what changed in an area and marks everything that depends on it. */
  readArea(sheet: Sheet, area: Area): void {
    const grid = this.evaluator.grid(sheet);
    grid.forgetArea(area);
    const right = Math.min(area.right, Math.max(sheet.cells.columns.length, grid.columns.length) - 1);
    for (let column = area.left; column <= right; column++) this.readColumn(grid, column, area);
    this.spread(stretchesOf(grid, area));
  }

  /** A formula of a sheet is written otherwise from now on and means the same; false when it must be read anew. */
  rename(sheet: Sheet, from: string, to: string): boolean {
    const texts = this.byText.get(this.evaluator.grid(sheet));
    const compiled = texts?.get(from);
    if (!texts || !compiled || texts.has(to)) return false;
    texts.delete(from);
    texts.set(to, compiled);
    compiled.text = to;
    return true;
  }

  /** Every formula is out of date. */
  markAll(): void {
    for (const grid of this.evaluator.allGrids()) {
      grid.forgetAll();
      for (const formulas of grid.columns) {
        formulas?.compiled.forEach((compiled, row) => {
          if (compiled) formulas.markDirty(row);
        });
      }
    }
  }

  /** Formulas that may change without any change of cells. */
  markVolatile(): void {
    const stretches: Stretch[] = [];
    for (const compiled of this.volatile) this.markReader(compiled, 0, Infinity, stretches);
    this.spread(stretches);
  }

  /** Resolves anew the references that depend on sheets, tables and names. */
  resolveAgain(): void {
    const stretches: Stretch[] = [];
    for (const [grid, texts] of this.byText) {
      const means = this.meanings(grid.sheet);
      for (const compiled of texts.values()) {
        const isSame = compiled.structural.every((reference) => means(reference) === reference.meaning);
        if (isSame && compiled.reason === null) continue;
        const fresh = this.compiler.compile(compiled.text, grid.sheet);
        if (fresh.signature === compiled.signature && fresh.reason === compiled.reason) {
          compiled.structural = fresh.structural;
          continue;
        }
        this.unwatch(compiled);
        Object.assign(compiled, { ...fresh, spans: compiled.spans });
        this.watch(compiled);
        this.markReader(compiled, 0, Infinity, stretches);
      }
    }
    this.spread(stretches);
  }

  /** Forgets sheets that left the book and takes in those that came. */
  matchSheets(): void {
    for (const grid of [...this.evaluator.allGrids()]) {
      if (this.book.sheets.includes(grid.sheet)) continue;
      for (const compiled of this.byText.get(grid)?.values() ?? []) this.unwatch(compiled);
      this.byText.delete(grid);
      this.evaluator.forgetGrid(grid.sheet);
    }
    const known = new Set([...this.evaluator.allGrids()].map((grid) => grid.sheet));
    for (const sheet of this.book.sheets) if (!known.has(sheet)) this.readSheet(sheet, true);
  }

  /** Computes all that is out of date. */
  settle(): void {
    for (const grid of [...this.evaluator.allGrids()]) {
      for (const formulas of grid.columns) {
        if (formulas && formulas.dirtyCount > 0) this.evaluator.settleColumn(formulas);
      }
    }
    for (const watched of this.fired) watched.fired = false;
    this.fired.length = 0;
  }

  /** Why the formula of a cell is not computed here, or null. */
  reasonOf(sheet: Sheet, row: number, column: number): string | null {
    return this.evaluator.grid(sheet).columns[column]?.compiled[row]?.reason ?? null;
  }

  /** Drops everything that was taken in. */
  clear(): void {
    this.byText.clear();
    this.volatile.clear();
    this.fired.length = 0;
    this.evaluator.clear();
  }

  private readColumn(grid: Grid, column: number, area: Area): void {
    const store = grid.sheet.cells.columns[column];
    const known = grid.columns[column];
    if ((store?.formulas.size ?? 0) === 0 && (known?.count ?? 0) === 0) return;
    const formulas = known ?? grid.formulaColumn(column);
    const visit = (row: number): void => {
      const text = store?.formulas.get(row)?.text;
      this.place(formulas, row, text);
      if (text !== undefined) formulas.markDirty(row);
    };
    const registered = Math.min(area.bottom, formulas.compiled.length - 1);
    if (area.bottom - area.top <= registered - area.top + 4 * (store?.formulas.size ?? 0)) {
      for (let row = area.top; row <= area.bottom; row++) visit(row);
      return;
    }
    for (let row = area.top; row <= registered; row++) visit(row);
    for (const row of store?.formulas.keys() ?? []) if (row > registered && row <= area.bottom) visit(row);
  }

  /** The formula of a cell is this text, or none. */
  private place(formulas: FormulaColumn, row: number, text: string | undefined): void {
    const before = formulas.compiled[row];
    if (before?.text === text) return;
    if (before) this.remove(formulas, row, before);
    if (text === undefined) return;
    const compiled = this.obtain(formulas.grid, text);
    while (formulas.compiled.length < row) formulas.compiled.push(undefined);
    formulas.compiled[row] = compiled;
    formulas.count++;
    const span = compiled.spans.find((candidate) => candidate.column === formulas.column);
    if (span) {
      span.from = Math.min(span.from, row);
      span.to = Math.max(span.to, row);
      span.count++;
    } else compiled.spans.push({ column: formulas.column, from: row, to: row, count: 1 });
  }

  private remove(formulas: FormulaColumn, row: number, compiled: CompiledFormula): void {
    formulas.compiled[row] = undefined;
    formulas.count--;
    formulas.circular.delete(row);
    formulas.markClean(row);
    const place = compiled.spans.findIndex((span) => span.column === formulas.column);
    const span = compiled.spans[place];
    if (!span || --span.count > 0) return;
    compiled.spans.splice(place, 1);
    if (compiled.spans.length > 0) return;
    this.unwatch(compiled);
    this.byText.get(formulas.grid)?.delete(compiled.text);
  }

  private obtain(grid: Grid, text: string): CompiledFormula {
    let texts = this.byText.get(grid);
    if (!texts) this.byText.set(grid, (texts = new Map<string, CompiledFormula>()));
    let compiled = texts.get(text);
    if (!compiled) {
      compiled = this.compiler.compile(text, grid.sheet);
      texts.set(text, compiled);
      this.watch(compiled);
    }
    return compiled;
  }

  /** What references mean now in formulas of a sheet; many formulas share theirs. */
  private meanings(home: Sheet): (reference: StructuralReference) => string {
    const known = new Map<string, string>();
    return ({ kind, text }) => {
      const key = `${kind} ${text}`;
      let meaning = known.get(key);
      if (meaning === undefined) {
        meaning = meaningOf(resolve(kind, text, home, this.book));
        known.set(key, meaning);
      }
      return meaning;
    };
  }

  private watch(compiled: CompiledFormula): void {
    for (const dependency of compiled.dependencies) {
      const index = this.evaluator.grid(dependency.sheet).dependencies;
      if (dependency.kind === "area") index.watchArea(dependency.area, compiled);
      else index.watchRow(dependency.left, dependency.right, compiled);
    }
    if (compiled.volatile) this.volatile.add(compiled);
  }

  private unwatch(compiled: CompiledFormula): void {
    for (const dependency of compiled.dependencies) {
      const index = this.evaluator.grid(dependency.sheet).dependencies;
      if (dependency.kind === "area") index.unwatchArea(dependency.area, compiled);
      else index.unwatchRow(dependency.left, dependency.right, compiled);
    }
    this.volatile.delete(compiled);
  }

  /** Marks the cells of a formula between two rows and notes what was clean before. */
  private markReader(compiled: CompiledFormula, from: number, to: number, found: Stretch[]): void {
    const grid = this.evaluator.grid(compiled.sheet);
    for (const span of compiled.spans) {
      const formulas = grid.formulaColumn(span.column);
      const last = Math.min(span.to, to);
      let start = -1;
      for (let row = Math.max(span.from, from); row <= last + 1; row++) {
        const isMarked = row <= last && formulas.compiled[row] === compiled && formulas.markDirty(row);
        if (isMarked && start < 0) start = row;
        if (!isMarked && start >= 0) {
          found.push({ grid, column: span.column, from: start, to: row - 1 });
          start = -1;
        }
      }
    }
  }

  /** Marks everything that depends on the stretches, step by step. */
  private spread(stretches: Stretch[]): void {
    for (let next = stretches.pop(); next; next = stretches.pop()) {
      const { grid, column, from, to } = next;
      for (const watched of grid.dependencies.watching(column, from, to)) {
        watched.fired = true;
        this.fired.push(watched);
        for (const reader of watched.readers) this.markReader(reader, 0, Infinity, stretches);
      }
      for (const reader of grid.dependencies.rowReaders(column)) {
        this.markReader(reader, from, to, stretches);
      }
    }
  }
}

function stretchesOf(grid: Grid, area: Area): Stretch[] {
  const stretches: Stretch[] = [];
  const right = Math.min(area.right, grid.dependencies.lastColumn);
  for (let column = area.left; column <= right; column++) {
    stretches.push({ grid, column, from: area.top, to: area.bottom });
  }
  return stretches;
}
