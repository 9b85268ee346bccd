import type {
  CellBlock,
  CellStyle,
  ColumnGroup,
  SheetDescription,
  TableDescription,
} from "../report/workbook-description";
import { CELL_LOOK, HEADER_RULE } from "../report/cell-look";
import { columnPoints } from "../report/column-points";
import type { ExcelBatch } from "./run-excel";
import type { StagedWrite } from "./staged-write";
import { stagedSheet } from "./staged-write";

/** Heights of one request: Office.js makes all of them ready in one go, and 2,000 held the pane's thread for 80 ms. */
const HEIGHTS_AT_ONCE = 400;

/** Rows below each other that have one height, in points. */
interface RowsOfHeight {
  readonly row: number;
  rowCount: number;
  readonly height: number;
}

/** Queues fonts, fills, rules, widths and the first heights of one sheet; the caller syncs. */
export function stageLooks(context: ExcelBatch, write: StagedWrite, sheet: SheetDescription): void {
  const target = stagedSheet(context, write, sheet.role);
  queueHeights(target, rowsOfHeights(sheet).slice(0, HEIGHTS_AT_ONCE));
  sheet.columnWidths.forEach((width, index) => {
    target.getRangeByIndexes(0, index, 1, 1).format.columnWidth = columnPoints(width);
  });
  for (const table of sheet.tables) tableLooks(target, table);
  if (hasOutline()) for (const group of sheet.columnGroups ?? []) groupColumns(target, group);
  for (const block of sheet.blocks) blockLook(target, block);
  for (const rule of sheet.rules ?? []) {
    const { row, column, rowCount, columnCount } = rule.area;
    const range = target.getRangeByIndexes(row, column, rowCount, columnCount);
    drawRule(range, rule.edge === "top" ? "EdgeTop" : "EdgeBottom", rule.color, rule.weight ?? "thin");
  }
}

/** The heights that stageLooks leaves, as a list with many tall rows has them, each part for a request. */
export function laterHeights(sheet: SheetDescription): RowsOfHeight[][] {
  const heights = rowsOfHeights(sheet);
  const parts: RowsOfHeight[][] = [];
  for (let first = HEIGHTS_AT_ONCE; first < heights.length; first += HEIGHTS_AT_ONCE) {
    parts.push(heights.slice(first, first + HEIGHTS_AT_ONCE));
  }
  return parts;
}

/** Queues heights on the staged sheet; the caller syncs. */
export function queueHeights(target: Excel.Worksheet, heights: readonly RowsOfHeight[]): void {
  for (const { row, rowCount, height } of heights) {
    target.getRangeByIndexes(row, 0, rowCount, 1).format.rowHeight = height;
  }
}

function rowsOfHeights({ rowHeights }: SheetDescription): RowsOfHeight[] {
  const runs: RowsOfHeight[] = [];
  for (const { row, height } of rowHeights) {
    const last = runs.at(-1);
    if (last?.height === height && last.row + last.rowCount === row) last.rowCount++;
    else runs.push({ row, rowCount: 1, height });
  }
  return runs;
}

/** True where columns can be grouped. */
function hasOutline(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", "1.10");
}

function groupColumns(target: Excel.Worksheet, { first, last }: ColumnGroup): void {
  target
    .getRangeByIndexes(0, first, 1, last - first + 1)
    .getEntireColumn()
    .group("ByColumns");
}

function tableLooks(target: Excel.Worksheet, table: TableDescription): void {
  const body = target.getRangeByIndexes(table.row + 1, table.column, table.rowCount, table.columns.length);
  // A formula's text may get longer than its row has lines: then its beginning is what is seen, beside the row's other cells.
  const mayOverflow = table.columns.some(({ wrap, formula }) => wrap === true && formula !== undefined);
  body.format.verticalAlignment = mayOverflow ? "Top" : "Center";
  table.columns.forEach((column, index) => {
    const at = table.column + index;
    const cells = target.getRangeByIndexes(table.row + 1, at, table.rowCount, 1);
    applyStyle(cells, column.style);
    cells.format.horizontalAlignment = alignment(column.align);
    if (column.wrap) cells.format.wrapText = true;
    if (column.indent) cells.format.indentLevel = column.indent;
    for (const look of column.cells ?? []) {
      if (look.style === undefined && look.align === undefined) continue;
      const cell = target.getRangeByIndexes(table.row + 1 + look.row, at, 1, 1);
      if (look.style) applyStyle(cell, look.style);
      if (look.align) cell.format.horizontalAlignment = alignment(look.align);
    }
    const header = target.getRangeByIndexes(table.row, at, 1, 1);
    applyStyle(header, column.style === "input" ? "inputHeader" : "header");
    header.format.horizontalAlignment = alignment(column.align);
    header.format.verticalAlignment = "Center";
    if (column.indent) header.format.indentLevel = column.indent;
  });
  drawRule(
    target.getRangeByIndexes(table.row, table.column, 1, table.columns.length),
    "EdgeBottom",
    HEADER_RULE,
    "thin",
  );
}

function blockLook(target: Excel.Worksheet, block: CellBlock): void {
  const rowCount = block.cells.length;
  const columnCount = block.cells[0]?.length ?? 1;
  const range = target.getRangeByIndexes(block.row, block.column, rowCount, columnCount);
  if (block.merge) range.merge(false);
  if (block.style) applyStyle(range, block.style);
  range.format.verticalAlignment = "Center";
  if (block.align) range.format.horizontalAlignment = alignment(block.align);
  if (block.wrap) range.format.wrapText = true;
  if (block.topRule) drawRule(range, "EdgeTop", block.topRule, block.style === "note" ? "medium" : "thin");
  if (block.bottomRule) drawRule(range, "EdgeBottom", block.bottomRule, "thin");
}

function applyStyle(range: Excel.Range, style: CellStyle): void {
  const look = CELL_LOOK[style];
  const { format } = range;
  format.font.size = look.size;
  format.font.color = look.color;
  format.font.bold = look.bold ?? false;
  if (look.fill) format.fill.color = look.fill;
  if (look.wrap) format.wrapText = true;
  if (look.rowRule) {
    drawRule(range, "InsideHorizontal", look.rowRule, "thin");
    drawRule(range, "EdgeBottom", look.rowRule, "thin");
  }
}

function drawRule(
  range: Excel.Range,
  edge: "EdgeTop" | "EdgeBottom" | "InsideHorizontal",
  color: string,
  weight: "thin" | "medium",
): void {
  const border = range.format.borders.getItem(edge);
  border.style = "Continuous";
  border.weight = weight === "thin" ? "Thin" : "Medium";
  border.color = color;
}

function alignment(align: "left" | "center" | "right" | undefined): "Left" | "Center" | "Right" | "General" {
  switch (align) {
    case "left":
      return "Left";
    case "center":
      return "Center";
    case "right":
      return "Right";
    case undefined:
      return "Left";
  }
}
