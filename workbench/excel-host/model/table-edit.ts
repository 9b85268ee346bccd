import { columnCount, intersect, isWholeColumns, isWholeRows, rowCount } from "./address";
import { MAX_ROWS, type Area } from "./area";
import type { BookEditor } from "./book-editor";
import { HostError } from "./host-error";
import { checkDefinedName, checkNameIsFree } from "./name-rules";
import type { Sheet } from "./sheet";
import type { ShiftContext } from "./shift-cells";
import { deleteCells, insertCells } from "./shift-cells";
import { growRows, headerNames, putHeaders, relative } from "./table-input";
import { tableBody, type Table } from "./table";

/** Turns an area into a table; without headers a header row is inserted above the data. */
export function addTable(context: ShiftContext, sheet: Sheet, given: Area, hasHeaders: boolean): Table {
  const { editor } = context;
  editor.requireUnprotected(sheet);
  if (isWholeColumns(given) || isWholeRows(given)) {
    throw new HostError("InvalidArgument", "a table cannot span whole rows or columns");
  }
  // office-js.md 1.3 "Generic errors", 3 "Table overlap": InvalidArgument.
  const overlap = sheet.tables.find((table) => intersect(table.area, given));
  if (overlap) throw new HostError("InvalidArgument", `the range overlaps table "${overlap.name}"`);
  // office-js.md 1.6 "Merged cells": a table over merged cells is MergedRangeConflict.
  if (sheet.merges.some((merge) => intersect(merge, given))) {
    throw new HostError("MergedRangeConflict", "a table cannot hold merged cells");
  }
  let area = given;
  if (!hasHeaders) {
    insertCells(context, sheet, { ...given, bottom: given.top }, "Down");
    area = { ...given, bottom: given.bottom + 1 };
  } else if (given.top === given.bottom) {
    // A header row alone gets one blank row, since Excel has no table without a data row.
    area = { ...given, bottom: given.bottom + 1 };
  }
  const header = { ...area, bottom: area.top };
  const names = hasHeaders
    ? headerNames(editor, sheet, header)
    : Array.from({ length: columnCount(area) }, (_, index) => `Column${String(index + 1)}`);
  const altered = putHeaders(sheet, header, names);
  const table: Table = {
    id: editor.book.makeId(),
    name: freeTableName(editor),
    area,
    columns: names.map((name, index) => ({
      id: index + 1,
      name,
      calculatedFormula: uniformFormula(sheet, { ...area, top: area.top + 1 }, area.left + index),
      totalsFunction: null,
      totalsLabel: null,
    })),
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    style: "TableStyleMedium2",
  };
  sheet.tables.push(table);
  editor.structureChanged();
  for (const cell of altered) editor.cellsChanged(sheet, cell, "addIn");
  editor.changed("tables", sheet);
  return table;
}

function freeTableName(editor: BookEditor): string {
  const taken = (name: string): boolean =>
    editor.book.tableNamed(name) !== undefined ||
    editor.book.names.some((one) => one.name.toLowerCase() === name.toLowerCase());
  let number = 1;
  while (taken(`Table${String(number)}`)) number++;
  return `Table${String(number)}`;
}

/** The formula that all rows of a column share; new rows of the table get it. */
function uniformFormula(sheet: Sheet, body: Area, column: number): string | null {
  const formulas = sheet.cells.columns[column]?.formulas;
  const first = formulas?.get(body.top);
  if (!formulas || !first) return null;
  const form = relative(first.text, body.top, column);
  for (let row = body.top + 1; row <= body.bottom; row++) {
    const formula = formulas.get(row);
    if (!formula) return null;
    if (formula !== first && relative(formula.text, row, column) !== form) return null;
  }
  return first.text;
}

export function renameTable(editor: BookEditor, sheet: Sheet, table: Table, name: string): void {
  editor.requireUnprotected(sheet);
  checkDefinedName(name, "table");
  checkNameIsFree(editor.book, name, { tableId: table.id });
  editor.calculator.renameTable(table.name, name);
  table.name = name;
  editor.structureChanged();
  editor.changed("tables", sheet);
}

/** Gives a table another area: the header row stays where it is and areas overlap (ExcelApi 1.13). */
export function resizeTable(editor: BookEditor, sheet: Sheet, table: Table, area: Area): void {
  editor.requireUnprotected(sheet);
  if (area.top !== table.area.top || !intersect(area, table.area)) {
    throw new HostError(
      "InvalidArgument",
      "the headers stay in their row and the new range overlaps the table",
    );
  }
  if (rowCount(area) < (table.showHeaders ? 2 : 1)) {
    throw new HostError("InvalidArgument", "a table keeps its header row and at least one row");
  }
  if (sheet.tables.some((other) => other !== table && intersect(other.area, area))) {
    throw new HostError("InvalidArgument", "the range overlaps another table");
  }
  if (sheet.merges.some((merge) => intersect(merge, area))) {
    throw new HostError("MergedRangeConflict", "a table cannot hold merged cells");
  }
  const before = table.area;
  const known = new Map(table.columns.map((column, index) => [before.left + index, column]));
  let id = Math.max(0, ...table.columns.map((column) => column.id));
  table.area = area;
  const names = headerNames(editor, sheet, { ...area, bottom: area.top });
  table.columns = names.map((name, index) => {
    const old = known.get(area.left + index);
    if (old) {
      old.name = name;
      return old;
    }
    return { id: ++id, name, calculatedFormula: null, totalsFunction: null, totalsLabel: null };
  });
  const altered = putHeaders(sheet, { ...area, bottom: area.top }, names);
  if (area.bottom > before.bottom) {
    table.area = { ...area, bottom: before.bottom };
    for (const filled of growRows(editor, sheet, table, area.bottom))
      editor.cellsChanged(sheet, filled, "addIn");
    table.area = area;
  }
  editor.structureChanged();
  for (const cell of altered) editor.cellsChanged(sheet, cell, "addIn");
  editor.changed("tables", sheet);
}

/** Deletes a table with its cells; what stands below moves up. */
export function deleteTable(context: ShiftContext, sheet: Sheet, table: Table): void {
  const { editor } = context;
  editor.requireUnprotected(sheet);
  const area = table.area;
  removeTable(editor, sheet, table);
  deleteCells(context, sheet, area, "Up");
}

/** Ends a table; its cells stay. */
export function removeTable(editor: BookEditor, sheet: Sheet, table: Table): void {
  editor.requireUnprotected(sheet);
  editor.calculator.removeTable(table.name);
  sheet.tables.splice(sheet.tables.indexOf(table), 1);
  editor.structureChanged();
  editor.changed("tables", sheet);
}

/** Adds rows at the end (index null) or before a row; returns the area of the new rows. */
export function addTableRows(
  context: ShiftContext,
  sheet: Sheet,
  table: Table,
  index: number | null,
  count: number,
): Area {
  const { editor } = context;
  editor.requireUnprotected(sheet);
  const body = tableBody(table);
  if (index !== null && (index < 0 || index > rowCount(body))) {
    throw new HostError("InvalidArgument", `row ${String(index)} of ${String(rowCount(body))}`);
  }
  const top = index === null ? body.bottom + 1 : body.top + index;
  if (top + count > MAX_ROWS) throw new HostError("RangeExceedsLimit", "the table would leave the sheet");
  const added = { ...body, top, bottom: top + count - 1 };
  const below = { ...table.area, top: table.area.bottom + 1, bottom: table.area.bottom + count };
  const inTheWay = hasContent(sheet, below);
  if (top > body.bottom && !table.showTotals && !inTheWay) {
    for (const filled of growRows(editor, sheet, table, added.bottom))
      editor.cellsChanged(sheet, filled, "addIn");
    return added;
  }
  const atEnd = top > body.bottom;
  insertCells(context, sheet, added, "Down");
  // Rows put before the first or inside move the table's end along; rows at its end do not.
  if (atEnd && !table.showTotals) table.area = { ...table.area, bottom: added.bottom };
  else if (top === body.top) table.area = { ...table.area, top: body.top - (table.showHeaders ? 1 : 0) };
  editor.structureChanged();
  editor.changed("tables", sheet);
  return added;
}

function hasContent(sheet: Sheet, area: Area): boolean {
  if (sheet.tables.some((table) => intersect(table.area, area))) return true;
  for (let column = area.left; column <= area.right; column++) {
    for (let row = area.top; row <= area.bottom; row++) {
      if (sheet.cells.value(row, column) !== null) return true;
    }
  }
  return false;
}

/** Deletes a row of a table; cells of the table below move up. */
export function deleteTableRow(context: ShiftContext, sheet: Sheet, table: Table, index: number): void {
  const body = tableBody(table);
  const row = body.top + index;
  if (rowCount(body) === 1) {
    throw new HostError("InvalidOperation", "a table keeps at least one row");
  }
  deleteCells(context, sheet, { ...body, top: row, bottom: row }, "Up");
}

/** Adds a column before an index or at the end; cells beside the table move right. */
export function addTableColumn(editor: BookEditor, sheet: Sheet, table: Table, name: string | null): number {
  editor.requireUnprotected(sheet);
  const right = table.area.right + 1;
  const beside = { ...table.area, left: right, right };
  if (hasContent(sheet, beside)) {
    throw new HostError(
      "NotImplemented",
      "adding a column beside filled cells is not implemented by this host",
    );
  }
  table.area = { ...table.area, right };
  table.columns.push({
    id: Math.max(0, ...table.columns.map((column) => column.id)) + 1,
    name: "",
    calculatedFormula: null,
    totalsFunction: null,
    totalsLabel: null,
  });
  const header = { ...table.area, bottom: table.area.top };
  if (name !== null) sheet.cells.column(right).values[table.area.top] = name;
  const names = headerNames(editor, sheet, header);
  table.columns.forEach((column, index) => (column.name = names[index] ?? column.name));
  putHeaders(sheet, header, names);
  editor.structureChanged();
  editor.cellsChanged(sheet, { ...header, left: right }, "addIn");
  editor.changed("tables", sheet);
  return table.columns.length - 1;
}
