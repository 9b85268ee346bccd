import { MAX_COLUMNS, MAX_ROWS, type Area } from "./area";
import { isWholeColumns, isWholeRows } from "./address";
import type { Sheet } from "./sheet";

/** Pixels of a digit of the default font (Calibri 11) and of the padding of a column. */
const DIGIT = 7;
const PADDING = 5;

/** Points are 3/4 of a pixel at 96 dots per inch. */
const POINTS_PER_PIXEL = 0.75;

/** Width of a column in points, as Range.format.columnWidth gives it: 64 pixels = 48 points by default. */
export function columnPoints(sheet: Sheet, column: number): number {
  const properties = sheet.columns.get(column);
  return properties?.hidden === true ? 0 : shownColumnPoints(sheet, column);
}

/** Width that a hidden column has when shown again. */
export function shownColumnPoints(sheet: Sheet, column: number): number {
  const width = sheet.columns.get(column)?.width;
  const pixels = width === undefined ? standardPixels(sheet) : Math.round(width * DIGIT);
  return pixels * POINTS_PER_PIXEL;
}

function standardPixels(sheet: Sheet): number {
  return Math.round(sheet.standardWidth * DIGIT) + PADDING;
}

/** The file's width (characters with padding) of a column of some points. */
function fileWidth(points: number): number {
  const pixels = Math.round(points / POINTS_PER_PIXEL);
  return Math.trunc((pixels / DIGIT) * 256) / 256;
}

/** The file's width of a column that shows some characters. */
export function fileWidthOfCharacters(characters: number): number {
  return Math.trunc(((characters * DIGIT + PADDING) / DIGIT) * 256) / 256;
}

/** Height of a row in points. */
export function rowPoints(sheet: Sheet, row: number): number {
  const properties = sheet.rows.get(row);
  return properties?.hidden === true ? 0 : (properties?.height ?? sheet.standardHeight);
}

/** Points from the top of the sheet to the top of a row. */
export function rowOffset(sheet: Sheet, row: number): number {
  let points = row * sheet.standardHeight;
  for (const index of sheet.rows.keys()) {
    if (index < row) points += rowPoints(sheet, index) - sheet.standardHeight;
  }
  return points;
}

/** Points from the left of the sheet to the left of a column. */
export function columnOffset(sheet: Sheet, column: number): number {
  const standard = standardPixels(sheet) * POINTS_PER_PIXEL;
  let points = column * standard;
  for (const index of sheet.columns.keys()) {
    if (index < column) points += columnPoints(sheet, index) - standard;
  }
  return points;
}

/** true or false when all rows (columns) of the area are alike, else null. */
export function hiddenState(sheet: Sheet, area: Area, axis: "rows" | "columns"): boolean | null {
  const [first, last] = axis === "rows" ? [area.top, area.bottom] : [area.left, area.right];
  let hidden = 0;
  for (const [index, properties] of sheet[axis]) {
    if (index >= first && index <= last && properties.hidden === true) hidden++;
  }
  if (hidden === 0) return false;
  return hidden === last - first + 1 ? true : null;
}

export function setHidden(sheet: Sheet, area: Area, axis: "rows" | "columns", hidden: boolean): void {
  if (axis === "rows") {
    for (let row = area.top; row <= area.bottom; row++) {
      sheet.rows.set(row, { ...sheet.rows.get(row), hidden });
    }
    return;
  }
  for (let column = area.left; column <= area.right; column++) {
    sheet.columns.set(column, { ...sheet.columns.get(column), hidden });
  }
}

/** Rows that a height is given to: for whole columns all rows, kept as the sheet's standard. */
export function setRowHeight(sheet: Sheet, area: Area, points: number): void {
  if (area.top === 0 && area.bottom === MAX_ROWS - 1) {
    sheet.standardHeight = points;
    for (const properties of sheet.rows.values()) {
      delete properties.height;
    }
    return;
  }
  for (let row = area.top; row <= area.bottom; row++) {
    sheet.rows.set(row, { ...sheet.rows.get(row), height: points });
  }
}

export function setColumnWidth(sheet: Sheet, area: Area, points: number): void {
  const width = fileWidth(points);
  const last = Math.min(area.right, MAX_COLUMNS - 1);
  for (let column = area.left; column <= last; column++) {
    sheet.columns.set(column, { ...sheet.columns.get(column), width });
  }
}

/**
 * Fits columns to their longest shown text and rows to their largest font. Widths are estimated
 * from the number of characters, since there is no screen to measure on.
 */
export function autofit(
  sheet: Sheet,
  area: Area,
  axis: "rows" | "columns",
  shown: (row: number, column: number) => string,
  fontSize: (row: number, column: number) => number,
): void {
  const used = sheet.usedArea(true);
  if (!used) return;
  const top = isWholeColumns(area) ? used.top : Math.max(area.top, used.top);
  const bottom = Math.min(area.bottom, used.bottom);
  const left = isWholeRows(area) ? used.left : Math.max(area.left, used.left);
  const right = Math.min(area.right, used.right);
  if (axis === "columns") {
    for (let column = left; column <= right; column++) {
      let widest = 0;
      for (let row = top; row <= bottom; row++) {
        const length = shown(row, column).length;
        if (length > 0) widest = Math.max(widest, length * (fontSize(row, column) / 11));
      }
      if (widest > 0) {
        const width = Math.min(255, fileWidthOfCharacters(widest));
        sheet.columns.set(column, { ...sheet.columns.get(column), width });
      }
    }
    return;
  }
  for (let row = top; row <= bottom; row++) {
    let largest = 11;
    for (let column = left; column <= right; column++) {
      if (sheet.cells.value(row, column) !== null) largest = Math.max(largest, fontSize(row, column));
    }
    const properties = { ...sheet.rows.get(row) };
    if (largest === 11) delete properties.height;
    else properties.height = Math.round(largest * 1.36 * 4) / 4;
    sheet.rows.set(row, properties);
  }
}
