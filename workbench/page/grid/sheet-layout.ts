import type { IWorksheetData } from "@univerjs/core";
import { BooleanNumber } from "@univerjs/core";
import type { SheetView } from "../view/book-view";

export const ROW_HEADER_WIDTH = 46;
export const COLUMN_HEADER_HEIGHT = 20;

/** What of the sheet lies where on the screen, for drawings laid over the grid. */
export interface GridView {
  /** Pixels of the row and column headings. */
  readonly headerLeft: number;
  readonly headerTop: number;
  /** Pixels of the frozen rows and columns. */
  readonly frozenWidth: number;
  readonly frozenHeight: number;
  readonly scrollX: number;
  readonly scrollY: number;
}

/** A cell on the screen: pixels from the top left corner of the grid. */
export interface CellPlace {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where a cell is, as the sheet is scrolled now. */
export function placeOfCell(sheet: SheetView, at: GridView, row: number, column: number): CellPlace {
  const edgeOf = (count: number): number =>
    sizeBefore(sheet.columnWidths, sheet.defaultColumnWidth, sheet.hiddenColumns, count);
  const lineOf = (count: number): number =>
    sizeBefore(sheet.rowHeights, sheet.defaultRowHeight, sheet.hiddenRows, count);
  return {
    left: at.headerLeft + edgeOf(column) - (column >= sheet.frozenColumns ? at.scrollX : 0),
    top: at.headerTop + lineOf(row) - (row >= sheet.frozenRows ? at.scrollY : 0),
    width: edgeOf(column + 1) - edgeOf(column),
    height: lineOf(row + 1) - lineOf(row),
  };
}

/** A sheet as the grid takes it, without its cells. */
export function worksheetData(id: string, sheet: SheetView): Partial<IWorksheetData> {
  const rowData: IWorksheetData["rowData"] = {};
  for (const [row, h] of sheet.rowHeights) rowData[row] = { h, ia: BooleanNumber.FALSE };
  for (const row of sheet.hiddenRows) rowData[row] = { ...rowData[row], hd: BooleanNumber.TRUE };
  const columnData: IWorksheetData["columnData"] = {};
  for (const [column, w] of sheet.columnWidths) columnData[column] = { w };
  for (const column of sheet.hiddenColumns)
    columnData[column] = { ...columnData[column], hd: BooleanNumber.TRUE };
  return {
    id,
    name: sheet.name,
    tabColor: sheet.tabColor ?? "",
    hidden: sheet.visible ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    rowCount: sheet.rowCount,
    columnCount: sheet.columnCount,
    defaultRowHeight: sheet.defaultRowHeight,
    defaultColumnWidth: sheet.defaultColumnWidth,
    rowData,
    columnData,
    mergeData: sheet.merges.map((area) => ({
      startRow: area.top,
      startColumn: area.left,
      endRow: area.bottom,
      endColumn: area.right,
    })),
    freeze: {
      xSplit: sheet.frozenColumns,
      ySplit: sheet.frozenRows,
      startRow: sheet.frozenRows > 0 ? sheet.frozenRows : -1,
      startColumn: sheet.frozenColumns > 0 ? sheet.frozenColumns : -1,
    },
    showGridlines: sheet.showGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    rowHeader: { width: ROW_HEADER_WIDTH },
    columnHeader: { height: COLUMN_HEADER_HEIGHT },
    cellData: {},
  };
}

/** Pixels that so many rows or columns from the first take; hidden ones take none. */
export function sizeBefore(
  sizes: readonly (readonly [index: number, size: number])[],
  standard: number,
  hidden: readonly number[],
  count: number,
): number {
  const given = new Map(sizes);
  const gone = new Set(hidden);
  let total = 0;
  for (let index = 0; index < count; index++) if (!gone.has(index)) total += given.get(index) ?? standard;
  return total;
}
