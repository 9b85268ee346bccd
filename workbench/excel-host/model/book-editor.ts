import { contains, intersect, isWholeColumns, isWholeRows } from "./address";
import type { Area } from "./area";
import type { Book, BookChange } from "./book";
import type { Calculator } from "./calculator";
import { styleIndexAt } from "./cell-styles";
import { HostError } from "./host-error";
import type { Sheet } from "./sheet";
import { shownText } from "./shown-text";
import type { Table } from "./table";

/** Changes a book by Excel's rules and tells the calculation and the book's listeners. */
export class BookEditor {
  /** Formulas wait to be computed. */
  private stale = false;

  constructor(
    readonly book: Book,
    readonly calculator: Calculator,
  ) {}

  cellsChanged(sheet: Sheet, area: Area, source: "addIn" | "user"): void {
    sheet.changed = true;
    this.stale = true;
    this.calculator.invalidate(sheet, area);
    this.book.announce({ kind: "cells", sheet, area, source });
  }

  /** What the user sees in a cell. */
  shownText(sheet: Sheet, row: number, column: number): string {
    return shownText(this.book, sheet, row, column);
  }

  /** Tables, names or sheets changed so that references may lead elsewhere. */
  structureChanged(): void {
    this.stale = true;
    this.calculator.invalidateStructure();
  }

  changed(
    kind: Extract<BookChange, { sheet: Sheet }>["kind"] & ("layout" | "drawing" | "tables"),
    sheet: Sheet,
  ): void {
    sheet.changed = true;
    this.book.announce({ kind, sheet });
  }

  /** Brings results up to date unless calculation is manual; true when something was computed. */
  calculate(force = false): boolean {
    if (!this.stale && !force) return false;
    if (this.book.calculationMode === "Manual" && !force) return false;
    this.stale = false;
    const computed = this.calculator.recalculate();
    if (computed > 0) this.book.announce({ kind: "calculated" });
    return computed > 0;
  }

  calculateAll(): void {
    this.stale = false;
    this.calculator.recalculateAll();
    this.book.announce({ kind: "calculated" });
  }

  /** Refuses a change of a read-only book [U: as Excel on the web does]. */
  requireWritableBook(): void {
    if (this.book.readOnly) {
      throw new HostError(
        "AccessDenied",
        `${this.book.name} is open read-only, its contents cannot be changed`,
      );
    }
  }

  /** Refuses a change of locked cells of a protected sheet (office-js.md 1.6 "Protected sheet": writes fail). */
  requireEditable(sheet: Sheet, area: Area): void {
    this.requireWritableBook();
    if (!sheet.protection) return;
    const used = sheet.usedArea(false);
    const reach = isWholeColumns(area) || isWholeRows(area) ? used && intersect(area, used) : area;
    if (!reach || reach !== area || !this.isUnlocked(sheet, reach)) {
      throw new HostError("AccessDenied", `sheet "${sheet.name}" is protected and the cells are locked`);
    }
  }

  /** Refuses a change of anything but cells of a protected sheet, unless the protection allows it by option. */
  requireUnprotected(sheet: Sheet, option?: string): void {
    this.requireWritableBook();
    if (!sheet.protection) return;
    if (option !== undefined && sheet.protection.options[option] === true) return;
    throw new HostError("AccessDenied", `sheet "${sheet.name}" is protected`);
  }

  /** Refuses to add, delete, move, hide or rename sheets (office-js.md 1.6 "Protected workbook structure"). */
  requireOpenStructure(): void {
    this.requireWritableBook();
    if (this.book.structureProtected) {
      throw new HostError("AccessDenied", "the structure of the workbook is protected");
    }
  }

  tableAt(sheet: Sheet, row: number, column: number): Table | undefined {
    const cell = { top: row, bottom: row, left: column, right: column };
    return sheet.tables.find((table) => contains(table.area, cell));
  }

  private isUnlocked(sheet: Sheet, area: Area): boolean {
    for (let column = area.left; column <= area.right; column++) {
      for (let row = area.top; row <= area.bottom; row++) {
        if (this.book.styles.at(styleIndexAt(sheet, row, column)).locked) return false;
      }
    }
    return true;
  }
}
