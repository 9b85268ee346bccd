import { isWholeColumns, isWholeRows } from "./address";
import type { Area } from "./area";
import type { Book } from "./book";
import type { CellColumn } from "./cell-store";
import type { Sheet } from "./sheet";
import type { CellStyle } from "./style";

/** The style index of a cell: its own, else its row's, else its column's, else the default. */
export function styleIndexAt(sheet: Sheet, row: number, column: number): number {
  return (
    sheet.cells.columns[column]?.styles[row] ??
    sheet.rows.get(row)?.style ??
    sheet.columns.get(column)?.style ??
    0
  );
}

export function styleAt(book: Book, sheet: Sheet, row: number, column: number): CellStyle {
  return book.styles.at(styleIndexAt(sheet, row, column));
}

/** Changes the look of an area; whole rows and columns keep it for cells that come later too. */
export function changeStyles(
  book: Book,
  sheet: Sheet,
  area: Area,
  change: (style: CellStyle) => CellStyle,
): void {
  const changed = new Map<number, number>();
  const next = (index: number): number => {
    let result = changed.get(index);
    if (result === undefined)
      changed.set(index, (result = book.styles.intern(change(book.styles.at(index)))));
    return result;
  };
  if (isWholeColumns(area)) {
    for (let column = area.left; column <= area.right; column++) changeColumn(sheet, column, next);
    return;
  }
  if (isWholeRows(area)) {
    for (let row = area.top; row <= area.bottom; row++) changeRow(sheet, row, next);
    return;
  }
  for (let column = area.left; column <= area.right; column++) {
    const { styles } = sheet.cells.column(column);
    for (let row = area.top; row <= area.bottom; row++) {
      styles[row] = next(styles[row] ?? styleIndexAt(sheet, row, column));
    }
  }
}

function changeColumn(sheet: Sheet, column: number, next: (index: number) => number): void {
  const properties = sheet.columns.get(column) ?? {};
  const cells = sheet.cells.columns[column];
  cells?.styles.forEach((style, row) => {
    if (style !== undefined) cells.styles[row] = next(style);
  });
  const own = properties.style ?? 0;
  // Rows with a style of their own win over the column, so their cells get one.
  for (const [row, rowProperties] of sheet.rows) {
    if (rowProperties.style === undefined) continue;
    const { styles } = sheet.cells.column(column);
    styles[row] ??= next(rowProperties.style);
  }
  sheet.columns.set(column, { ...properties, style: next(own) });
}

function changeRow(sheet: Sheet, row: number, next: (index: number) => number): void {
  const properties = sheet.rows.get(row) ?? {};
  const touched = new Set<number>();
  sheet.cells.columns.forEach((column: CellColumn | undefined, index) => {
    const style = column?.styles[row];
    if (column && style !== undefined) column.styles[row] = next(style);
    touched.add(index);
  });
  for (const [index, column] of sheet.columns) {
    if (column.style === undefined) continue;
    const { styles } = sheet.cells.column(index);
    styles[row] ??= next(column.style);
  }
  sheet.rows.set(row, { ...properties, style: next(properties.style ?? 0) });
}

/** What all cells of an area have in common; undefined when they differ. */
export function commonStyleValue<T>(
  book: Book,
  sheet: Sheet,
  area: Area,
  read: (style: CellStyle) => T,
): T | undefined {
  const seen = new Set<number>();
  let first: { value: T } | undefined;
  const same = (index: number): boolean => {
    if (seen.has(index)) return true;
    seen.add(index);
    const value = read(book.styles.at(index));
    first ??= { value };
    return first.value === value;
  };
  const bottom = isWholeColumns(area) ? Math.min(area.bottom, lastStyledRow(sheet) + 1) : area.bottom;
  const right = isWholeRows(area) ? Math.min(area.right, lastStyledColumn(sheet) + 1) : area.right;
  for (let column = area.left; column <= Math.max(right, area.left); column++) {
    for (let row = area.top; row <= Math.max(bottom, area.top); row++) {
      if (!same(styleIndexAt(sheet, row, column))) return undefined;
    }
  }
  return first?.value;
}

function lastStyledRow(sheet: Sheet): number {
  let last = 0;
  for (const column of sheet.cells.columns) last = Math.max(last, column?.styles.length ?? 0);
  for (const row of sheet.rows.keys()) last = Math.max(last, row);
  return last;
}

function lastStyledColumn(sheet: Sheet): number {
  let last = sheet.cells.columns.length;
  for (const column of sheet.columns.keys()) last = Math.max(last, column);
  return last;
}
