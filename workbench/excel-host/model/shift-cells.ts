import { contains, intersect, isWholeColumns, isWholeRows } from "./address";
import { MAX_COLUMNS, MAX_ROWS, type Area } from "./area";
import type { BookEditor } from "./book-editor";
import type { CellColumn } from "./cell-store";
import { HostError } from "./host-error";
import type { Sheet } from "./sheet";
import { relative } from "./table-input";

type Axis = "rows" | "columns";

/** What must follow when cells move: kept ranges of the client. */
export interface ShiftContext {
  readonly editor: BookEditor;
  readonly references: { move(sheet: Sheet, move: (area: Area) => Area | null): void };
}

/** Makes room at an area by moving what stands there down or to the right. */
export function insertCells(
  context: ShiftContext,
  sheet: Sheet,
  area: Area,
  direction: "Down" | "Right",
): void {
  const axis: Axis = direction === "Down" ? "rows" : "columns";
  shift(
    context,
    sheet,
    area,
    axis,
    axis === "rows" ? area.bottom - area.top + 1 : area.right - area.left + 1,
  );
}

/** Removes an area; what stands below or to the right moves in. */
export function deleteCells(context: ShiftContext, sheet: Sheet, area: Area, direction: "Up" | "Left"): void {
  const axis: Axis = direction === "Up" ? "rows" : "columns";
  shift(
    context,
    sheet,
    area,
    axis,
    -(axis === "rows" ? area.bottom - area.top + 1 : area.right - area.left + 1),
  );
}

/** count > 0 inserts before the area's start, count < 0 deletes from there. */
function shift(context: ShiftContext, sheet: Sheet, area: Area, axis: Axis, count: number): void {
  const { editor } = context;
  const whole = axis === "rows" ? isWholeRows(area) : isWholeColumns(area);
  editor.requireUnprotected(sheet);
  const start = axis === "rows" ? area.top : area.left;
  const cross =
    axis === "rows" ? { first: area.left, last: area.right } : { first: area.top, last: area.bottom };
  if (!whole) requireFreeOfReferences(editor);
  refuseCuts(sheet, axis, start, count, cross);
  if (count > 0) refusePushingOff(sheet, axis, count, cross);
  if (whole) editor.calculator.shift(sheet, axis, start, count);
  if (axis === "rows") shiftRows(sheet, start, count, cross);
  else shiftColumns(sheet, start, count, cross, whole);
  const move = (one: Area): Area | null => moved(one, axis, start, count, cross);
  moveAreas(sheet.merges, move);
  moveItems(
    sheet.tables,
    (table) => table.area,
    (table, to) => (table.area = to),
    move,
  );
  moveReadonly(sheet.conditionalFormats, move);
  moveReadonly(sheet.validations, move);
  moveLinks(sheet, move);
  if (sheet.autoFilter) sheet.autoFilter = move(sheet.autoFilter);
  if (sheet.pageLayout.printArea) sheet.pageLayout.printArea = move(sheet.pageLayout.printArea);
  context.references.move(sheet, move);
  if (sheet.tables.length > 0) editor.structureChanged();
  const reach =
    axis === "rows"
      ? { ...area, top: start, bottom: MAX_ROWS - 1 }
      : { ...area, left: start, right: MAX_COLUMNS - 1 };
  editor.cellsChanged(sheet, reach, "addIn");
  editor.changed("layout", sheet);
}

/** References of formulas follow whole rows and columns only. */
function requireFreeOfReferences(editor: BookEditor): void {
  for (const sheet of editor.book.sheets) {
    for (const column of sheet.cells.columns) {
      for (const [row, formula] of column?.formulas ?? []) {
        if (relative(formula.text, row, 0) !== formula.text) {
          throw new HostError(
            "NotImplemented",
            "moving part of rows or columns of a workbook whose formulas have cell references is not implemented by this host",
          );
        }
      }
    }
  }
}

/** A table that would be torn apart (office-js.md 1.3, InsertDeleteConflict). */
function refuseCuts(sheet: Sheet, axis: Axis, start: number, count: number, cross: Cross): void {
  for (const { area, name } of sheet.tables) {
    const [first, last] = axis === "rows" ? [area.left, area.right] : [area.top, area.bottom];
    const [, end] = axis === "rows" ? [area.top, area.bottom] : [area.left, area.right];
    const touched = first <= cross.last && last >= cross.first && end >= start;
    if (touched && (first < cross.first || last > cross.last)) {
      throw new HostError("InsertDeleteConflict", `cells of table "${name}" would move and others not`);
    }
    if (
      touched &&
      axis === "columns" &&
      count !== 0 &&
      area.left < start + Math.abs(count) &&
      area.right >= start &&
      area.left < start
    ) {
      throw new HostError(
        "NotImplemented",
        "columns inside a table are inserted and deleted by its column collection",
      );
    }
  }
}

function refusePushingOff(sheet: Sheet, axis: Axis, count: number, cross: Cross): void {
  const used = sheet.usedArea(true);
  if (!used) return;
  const reach =
    axis === "rows"
      ? { ...used, left: cross.first, right: cross.last }
      : { ...used, top: cross.first, bottom: cross.last };
  if (!intersect(used, reach)) return;
  const end = axis === "rows" ? used.bottom : used.right;
  if (end + count >= (axis === "rows" ? MAX_ROWS : MAX_COLUMNS)) {
    throw new HostError("NonBlankCellOffSheet", "cells with content would be pushed off the sheet");
  }
}

interface Cross {
  readonly first: number;
  readonly last: number;
}

function shiftRows(sheet: Sheet, start: number, count: number, cross: Cross): void {
  sheet.cells.columns.forEach((cells, column) => {
    if (cells && column >= cross.first && column <= cross.last) shiftDown(cells, start, count);
  });
  if (cross.first === 0 && cross.last === MAX_COLUMNS - 1) moveKeys(sheet.rows, start, count);
}

function shiftDown(cells: CellColumn, start: number, count: number): void {
  for (const list of [cells.values, cells.styles] as unknown[][]) {
    if (list.length <= start) continue;
    if (count > 0) {
      const tail = list.splice(start);
      list.length = start + count;
      for (const entry of tail) list.push(entry);
      list.fill(undefined, start, start + count);
    } else {
      list.splice(start, -count);
    }
  }
  moveKeys(cells.formulas, start, count);
}

function shiftColumns(sheet: Sheet, start: number, count: number, cross: Cross, whole: boolean): void {
  const { columns } = sheet.cells;
  if (whole) {
    if (count < 0) columns.splice(start, -count);
    else if (columns.length > start)
      columns.splice(start, 0, ...Array.from({ length: count }, () => undefined));
    moveKeys(sheet.columns, start, count);
    return;
  }
  const end = columns.length + Math.max(count, 0);
  const order = Array.from({ length: Math.max(0, end - start) }, (_, index) => start + index);
  for (const column of count > 0 ? order.reverse() : order) {
    const from = column - count;
    const source = from >= start ? columns[from] : undefined;
    const into = sheet.cells.column(column);
    for (let row = cross.first; row <= cross.last; row++) {
      into.values[row] = source?.values[row];
      into.styles[row] = source?.styles[row];
      const formula = source?.formulas.get(row);
      if (formula) into.formulas.set(row, formula);
      else into.formulas.delete(row);
    }
  }
}

function moveKeys<T>(map: Map<number, T>, start: number, count: number): void {
  const moved: [number, T][] = [];
  for (const [key, value] of map) {
    if (key < start) continue;
    map.delete(key);
    if (count > 0 || key >= start - count) moved.push([key + count, value]);
  }
  for (const [key, value] of moved) map.set(key, value);
}

/** Where an area is after the move; null when it is gone. */
function moved(area: Area, axis: Axis, start: number, count: number, cross: Cross): Area | null {
  const band =
    axis === "rows"
      ? { top: 0, bottom: MAX_ROWS - 1, left: cross.first, right: cross.last }
      : { top: cross.first, bottom: cross.last, left: 0, right: MAX_COLUMNS - 1 };
  if (!contains(band, area)) return area;
  const [first, last] = axis === "rows" ? [area.top, area.bottom] : [area.left, area.right];
  const limit = (axis === "rows" ? MAX_ROWS : MAX_COLUMNS) - 1;
  const span =
    count > 0 ? inserted(first, last, start, count, limit) : deleted(first, last, start, -count, limit);
  if (!span) return null;
  return axis === "rows"
    ? { ...area, top: span[0], bottom: span[1] }
    : { ...area, left: span[0], right: span[1] };
}

function inserted(
  first: number,
  last: number,
  start: number,
  count: number,
  limit: number,
): [number, number] {
  return [
    first >= start ? Math.min(first + count, limit) : first,
    last >= start ? Math.min(last + count, limit) : last,
  ];
}

function deleted(
  first: number,
  last: number,
  start: number,
  count: number,
  limit: number,
): [number, number] | null {
  // A whole row or column stays whole.
  if (first === 0 && last === limit && count <= limit) return [first, last];
  const end = start + count;
  const newFirst = first < start ? first : first < end ? start : first - count;
  const newLast = last < start ? last : last < end ? start - 1 : last - count;
  return newLast < newFirst ? null : [newFirst, newLast];
}

function moveAreas(areas: Area[], move: (area: Area) => Area | null): void {
  const next = areas.flatMap((area) => move(area) ?? []);
  areas.splice(0, areas.length, ...next);
}

function moveItems<T>(
  items: T[],
  read: (item: T) => Area,
  write: (item: T, area: Area) => void,
  move: (area: Area) => Area | null,
): void {
  const kept = items.filter((item) => {
    const to = move(read(item));
    if (to) write(item, to);
    return to !== null;
  });
  items.splice(0, items.length, ...kept);
}

function moveReadonly(items: { readonly area: Area }[], move: (area: Area) => Area | null): void {
  const next = items.flatMap((item) => {
    const area = move(item.area);
    return area ? [{ ...item, area }] : [];
  });
  items.splice(0, items.length, ...next);
}

function moveLinks(sheet: Sheet, move: (area: Area) => Area | null): void {
  const links = [...sheet.hyperlinks];
  sheet.hyperlinks.clear();
  for (const [key, link] of links) {
    const [row = 0, column = 0] = key.split(",").map(Number);
    const to = move({ top: row, bottom: row, left: column, right: column });
    if (to) sheet.hyperlinks.set(`${String(to.top)},${String(to.left)}`, link);
  }
}
