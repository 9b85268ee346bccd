import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx/xlsx";
import { contains, intersect } from "./address";
import { areaAddress, type Area } from "./area";
import type { BookEditor } from "./book-editor";
import type { CellFormula } from "./cell-store";
import { styleIndexAt } from "./cell-styles";
import type { Sheet } from "./sheet";
import { tableBody, type Table, type TableColumn } from "./table";

/**
 * Table headers are always text, unique and not empty; Excel alters what is not
 * (office-js.md 1.4 "Table headers"). Returns the header cells that were altered.
 */
export function headersWritten(editor: BookEditor, sheet: Sheet, area: Area): Area[] {
  const altered: Area[] = [];
  for (const table of sheet.tables) {
    if (!table.showHeaders) continue;
    const header = { ...table.area, bottom: table.area.top };
    if (!intersect(header, area)) continue;
    const names = headerNames(editor, sheet, header);
    table.columns.forEach((column, index) => {
      const name = names[index] ?? column.name;
      if (name !== column.name) {
        editor.calculator.renameTableColumn(table.name, column.name, name);
        column.name = name;
      }
    });
    altered.push(...putHeaders(sheet, header, names));
    editor.structureChanged();
  }
  return altered;
}

/** The names that a header row gives to the columns of a table. */
export function headerNames(editor: BookEditor, sheet: Sheet, header: Area): string[] {
  const taken = new Set<string>();
  const names: string[] = [];
  for (let column = header.left; column <= header.right; column++) {
    const value = sheet.cells.value(header.top, column);
    const shown = value === null ? "" : editor.shownText(sheet, header.top, column);
    let name = shown === "" ? `Column${String(column - header.left + 1)}` : shown;
    for (let number = 2; taken.has(name.toLowerCase()); number++)
      name = `${shown === "" ? "Column" : shown}${String(number)}`;
    taken.add(name.toLowerCase());
    names.push(name);
  }
  return names;
}

/** Writes the header texts where the cells hold something else; returns those cells. */
export function putHeaders(sheet: Sheet, header: Area, names: readonly string[]): Area[] {
  const changed: Area[] = [];
  names.forEach((name, index) => {
    const column = header.left + index;
    const cells = sheet.cells.column(column);
    if (cells.values[header.top] === name && !cells.formulas.has(header.top)) return;
    cells.values[header.top] = name;
    cells.formulas.delete(header.top);
    changed.push({ top: header.top, bottom: header.top, left: column, right: column });
  });
  return changed;
}

/**
 * "Fill formulas in tables to create calculated columns": a formula put into a column that was
 * blank, or was calculated already, becomes the formula of every row, and where several were put
 * the last one wins (office-js.md 1.6 "Calculated columns", I#2093). Returns the areas filled.
 */
export function spreadFormulas(sheet: Sheet, area: Area, blankBefore: ReadonlySet<number>): Area[] {
  const filled: Area[] = [];
  for (const table of sheet.tables) {
    const written = intersect(tableBody(table), area);
    if (!written) continue;
    for (let column = written.left; column <= written.right; column++) {
      const description = table.columns[column - table.area.left];
      if (!description) continue;
      if (description.calculatedFormula === null && !blankBefore.has(column)) continue;
      const done = spreadColumn(sheet, table, description, column, written);
      if (done) filled.push(done);
    }
  }
  return filled;
}

function spreadColumn(
  sheet: Sheet,
  table: Table,
  description: TableColumn,
  column: number,
  written: Area,
): Area | null {
  const cells = sheet.cells.column(column);
  let last: { row: number; formula: CellFormula } | null = null;
  let same = true;
  for (let row = written.top; row <= written.bottom; row++) {
    const formula = cells.formulas.get(row);
    // A constant among them is left as an exception of the column.
    if (!formula) {
      if ((cells.values[row] ?? null) !== null) return null;
      continue;
    }
    if (last && formula !== last.formula) {
      same &&= relative(formula.text, row, column) === relative(last.formula.text, last.row, column);
    }
    last = { row, formula };
  }
  if (!last) return null;
  const form = relative(last.formula.text, last.row, column);
  const body = tableBody(table);
  const known =
    description.calculatedFormula !== null &&
    relative(description.calculatedFormula, body.top, column) === form;
  description.calculatedFormula = at(form, last.formula.text, body.top, column);
  if (known && same) return null;
  if (same && written.top === body.top && written.bottom === body.bottom) return null;
  for (let row = body.top; row <= body.bottom; row++) {
    cells.formulas.set(row, formulaAt(form, last.formula, row, column));
    cells.values[row] = 0;
  }
  return { ...body, left: column, right: column };
}

/** The formula as it would read in any cell: A1 references as offsets. */
export function relative(text: string, row: number, column: number): string {
  return hasRelativeReference(text) ? translateFormulaToR1C1(text, cellName(row, column)) : text;
}

/** A formula of relative form as it reads in a cell. */
export function formulaAt(form: string, sample: CellFormula, row: number, column: number): CellFormula {
  return form === sample.text ? sample : { text: at(form, sample.text, row, column) };
}

function at(form: string, sampleText: string, row: number, column: number): string {
  return form === sampleText ? form : translateFormulaToA1(form, cellName(row, column));
}

function cellName(row: number, column: number): string {
  return areaAddress({ top: row, bottom: row, left: column, right: column });
}

/** Cheap test for something like A1, A$1 or 1:2 outside of quotes; a false alarm only costs time. */
function hasRelativeReference(text: string): boolean {
  return /(?:^|[^A-Za-z0-9_.\\[])(?:\$?[A-Za-z]{1,3}\$?\d{1,7}|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d+:\$?\d+)(?![A-Za-z0-9_.(])/.test(
    text,
  );
}

/**
 * Tables grow over what is put directly below or to the right of them (office-js.md 1.6
 * "Growing") when the cells around it are free. New rows take the formulas of calculated columns
 * and the look of the last row. Returns the areas that were filled.
 */
export function expandTables(editor: BookEditor, sheet: Sheet, area: Area, wrote: boolean): Area[] {
  const filled: Area[] = [];
  if (!wrote) return filled;
  for (const table of sheet.tables) {
    if (isBelow(table, area) && isFreeBelow(sheet, table, area)) {
      filled.push(...growRows(editor, sheet, table, area.bottom));
    } else if (isBeside(table, area) && isFreeBeside(sheet, table, area)) {
      filled.push(...growColumns(editor, sheet, table, area.right));
    }
  }
  return filled;
}

function isBelow(table: Table, area: Area): boolean {
  return (
    !table.showTotals &&
    area.top === table.area.bottom + 1 &&
    area.left >= table.area.left &&
    area.right <= table.area.right
  );
}

function isFreeBelow(sheet: Sheet, table: Table, area: Area): boolean {
  const grown = { ...table.area, top: area.top, bottom: area.bottom };
  return isFree(sheet, table, grown, area);
}

function isBeside(table: Table, area: Area): boolean {
  return area.left === table.area.right + 1 && area.top >= table.area.top && area.bottom <= table.area.bottom;
}

function isFreeBeside(sheet: Sheet, table: Table, area: Area): boolean {
  const grown = { ...table.area, left: area.left, right: area.right };
  return isFree(sheet, table, grown, area);
}

/** Nothing but what was just written stands in the way. */
function isFree(sheet: Sheet, table: Table, grown: Area, written: Area): boolean {
  if (sheet.tables.some((other) => other !== table && intersect(other.area, grown))) return false;
  if (sheet.merges.some((merge) => intersect(merge, grown))) return false;
  for (let column = grown.left; column <= grown.right; column++) {
    for (let row = grown.top; row <= grown.bottom; row++) {
      if (contains(written, { top: row, bottom: row, left: column, right: column })) continue;
      if (sheet.cells.value(row, column) !== null) return false;
    }
  }
  return true;
}

/** Extends a table downwards: calculated columns and the look of the last row go on. */
export function growRows(editor: BookEditor, sheet: Sheet, table: Table, bottom: number): Area[] {
  const body = tableBody(table);
  const first = body.bottom + 1;
  table.area = { ...table.area, bottom: bottom + (table.showTotals ? 1 : 0) };
  const filled: Area[] = [];
  table.columns.forEach((description, index) => {
    const column = table.area.left + index;
    const cells = sheet.cells.column(column);
    const style = styleIndexAt(sheet, body.bottom, column);
    const form =
      description.calculatedFormula === null
        ? null
        : relative(description.calculatedFormula, body.top, column);
    for (let row = first; row <= bottom; row++) {
      if (style !== 0 && (cells.styles[row] ?? 0) === 0) cells.styles[row] = style;
      if (form === null || (cells.values[row] ?? null) !== null || cells.formulas.has(row)) continue;
      cells.formulas.set(row, formulaAt(form, { text: description.calculatedFormula ?? form }, row, column));
      cells.values[row] = 0;
    }
    if (form !== null) filled.push({ top: first, bottom, left: column, right: column });
  });
  editor.structureChanged();
  editor.changed("tables", sheet);
  return filled;
}

function growColumns(editor: BookEditor, sheet: Sheet, table: Table, right: number): Area[] {
  const header = { ...table.area, bottom: table.area.top, right };
  const added = right - table.area.right;
  let id = Math.max(0, ...table.columns.map((column) => column.id));
  table.area = { ...table.area, right };
  const names = table.showHeaders
    ? headerNames(editor, sheet, header)
    : Array.from({ length: table.columns.length + added }, (_, index) => `Column${String(index + 1)}`);
  for (let index = table.columns.length; index < names.length; index++) {
    table.columns.push({
      id: ++id,
      name: names[index] ?? "",
      calculatedFormula: null,
      totalsFunction: null,
      totalsLabel: null,
    });
  }
  const altered = table.showHeaders ? putHeaders(sheet, header, names) : [];
  editor.structureChanged();
  editor.changed("tables", sheet);
  return altered;
}
