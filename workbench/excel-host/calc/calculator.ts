import type { Area } from "../model/area";
import type { Book } from "../model/book";
import { FormulaError } from "../model/calculator";
import type { Calculator } from "../model/calculator";
import type { Sheet } from "../model/sheet";
import { Evaluator } from "./evaluator";
import { FormulaCompiler } from "./formula-compiler";
import { displayForm, storedForm, tableAt } from "./formula-forms";
import { FormulaRegister } from "./formula-register";
import { BookRewriter } from "./book-rewriter";

interface CalculatorOptions {
  /** The clock of TODAY and NOW; the computer's by default. */
  readonly now?: () => Date;
}

/** The calculation of a book with what the host's contract does not ask for. */
export interface BookCalculator extends Calculator {
  /** Addresses of cells that refer to themselves ("Sheet1!A1"); their value is 0. */
  readonly circularReferences: readonly string[];
  /** Why a cell's formula is not computed (its value is the file's), or null when it is. */
  notComputed(sheet: Sheet, row: number, column: number): string | null;
}

/**
 * Calculates a book: synchronously and, after changes, only what depends on them.
 *
 * The results of a file count as up to date until something they depend on changes;
 * recalculateAll computes them anew.
 */
export function createCalculator(book: Book, options: CalculatorOptions = {}): BookCalculator {
  return new Calculation(book, options.now ?? (() => new Date()));
}

class Calculation implements BookCalculator {
  private readonly evaluator: Evaluator;
  private readonly register: FormulaRegister;
  private readonly rewriter: BookRewriter;
  private changes: { sheet: Sheet; area: Area }[] = [];
  private isRead = false;
  /** The next taking in finds everything out of date: cells moved. */
  private readsDirty = false;
  private structureChanged = false;
  private structure = "";
  private readonly stored = new Map<string, string | FormulaError>();
  private readonly displayed = new Map<string, string>();

  constructor(
    private readonly book: Book,
    now: () => Date,
  ) {
    this.evaluator = new Evaluator(book, now);
    this.register = new FormulaRegister(book, this.evaluator, new FormulaCompiler(book, this.evaluator));
    this.rewriter = new BookRewriter(book, {
      changed: (sheet, area) => {
        this.invalidate(sheet, area);
      },
      renamed: (sheet, from, to) => this.register.rename(sheet, from, to),
    });
  }

  get circularReferences(): readonly string[] {
    return this.evaluator.circularCells();
  }

  notComputed(sheet: Sheet, row: number, column: number): string | null {
    this.read();
    return this.register.reasonOf(sheet, row, column);
  }

  parse(formula: string, sheet: Sheet, row: number, column: number): string {
    const table = tableAt(sheet, row, column);
    const key = `${sheet.id}\n${table?.id ?? ""}\n${formula}`;
    let stored = this.stored.get(key);
    if (stored === undefined) {
      if (this.stored.size > 20_000) this.stored.clear();
      stored = this.readFormula(formula, sheet, table);
      this.stored.set(key, stored);
    }
    if (typeof stored !== "string") throw stored;
    return stored;
  }

  display(text: string, sheet: Sheet, row: number, column: number): string {
    const table = text.includes("[") ? tableAt(sheet, row, column) : null;
    const key = `${table?.id ?? ""}\n${text}`;
    let shown = this.displayed.get(key);
    if (shown === undefined) {
      if (this.displayed.size > 20_000) this.displayed.clear();
      shown = `=${displayForm(text, table)}`;
      this.displayed.set(key, shown);
    }
    return shown;
  }

  invalidate(sheet: Sheet, area: Area): void {
    const last = this.changes.at(-1);
    // Rows written one after another are one change.
    if (
      last?.sheet === sheet &&
      last.area.left === area.left &&
      last.area.right === area.right &&
      area.top >= last.area.top &&
      area.top <= last.area.bottom + 1
    ) {
      last.area = { ...last.area, bottom: Math.max(last.area.bottom, area.bottom) };
      return;
    }
    this.changes.push({ sheet, area });
  }

  invalidateStructure(): void {
    this.structureChanged = true;
    this.stored.clear();
    this.displayed.clear();
  }

  recalculate(): number {
    this.evaluator.computed = 0;
    this.read();
    this.takeChanges();
    this.register.markVolatile();
    this.register.settle();
    return this.evaluator.computed;
  }

  recalculateAll(): number {
    this.evaluator.computed = 0;
    this.read();
    this.takeChanges();
    this.register.markAll();
    this.register.settle();
    return this.evaluator.computed;
  }

  renameSheet(from: string, to: string): void {
    this.rewriter.renameSheet(from, to);
    this.invalidateStructure();
  }

  renameTable(from: string, to: string): void {
    this.rewriter.renameTable(from, to);
    this.invalidateStructure();
  }

  renameTableColumn(table: string, from: string, to: string): void {
    this.rewriter.renameTableColumn(table, from, to);
    this.invalidateStructure();
  }

  removeSheet(sheet: Sheet): void {
    this.rewriter.removeSheet(sheet);
    this.invalidateStructure();
  }

  removeTable(table: string): void {
    this.rewriter.removeTable(table);
    this.invalidateStructure();
  }

  shift(sheet: Sheet, axis: "rows" | "columns", index: number, count: number): void {
    this.rewriter.shift(sheet, axis, index, count);
    // Cells are about to stand elsewhere: everything is taken in and computed anew.
    this.register.clear();
    this.isRead = false;
    this.readsDirty = true;
    this.invalidateStructure();
  }

  private readFormula(
    formula: string,
    sheet: Sheet,
    table: ReturnType<typeof tableAt>,
  ): string | FormulaError {
    try {
      return storedForm(formula, this.book, sheet, table);
    } catch (error) {
      if (error instanceof FormulaError) return error;
      throw error;
    }
  }

  /** Takes in the formulas of the book at the first use. */
  private read(): void {
    if (this.isRead) return;
    this.isRead = true;
    this.structure = structureOf(this.book);
    for (const sheet of this.book.sheets) this.register.readSheet(sheet, this.readsDirty);
    this.readsDirty = false;
  }

  private takeChanges(): void {
    if (this.structureChanged) {
      this.structureChanged = false;
      const structure = structureOf(this.book);
      if (structure !== this.structure) {
        this.structure = structure;
        this.register.matchSheets();
        this.register.resolveAgain();
      }
    }
    const { changes } = this;
    this.changes = [];
    for (const { sheet, area } of changes) {
      if (this.book.sheets.includes(sheet)) this.register.readArea(sheet, area);
    }
  }
}

/** Everything that decides what a reference resolves to, in one text. */
function structureOf(book: Book): string {
  const parts: string[] = [];
  for (const sheet of book.sheets) {
    parts.push(sheet.id, sheet.name);
    for (const { name, area, columns, showHeaders, showTotals } of sheet.tables) {
      parts.push(name, JSON.stringify(area), String(showHeaders), String(showTotals));
      for (const column of columns) parts.push(column.name);
    }
  }
  for (const { name, formula, scope } of book.names) parts.push(name, formula, scope?.id ?? "");
  return parts.join("\n");
}
