import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { cellColumns, rowsOf } from "../../src/engine/model/cell-column";
import type { RawCell, RawSheet, SheetSample } from "../../src/engine/model/raw-sheet";
import { SAMPLE_ROWS } from "../../src/engine/model/raw-sheet";
import { loadBook } from "../../workbench/excel-host/file/load";
import { CellError } from "../../workbench/excel-host/model/cell-value";
import type { Book } from "../../workbench/excel-host/model/book";
import type { Sheet } from "../../workbench/excel-host/model/sheet";
import type { Area } from "../../workbench/excel-host/model/area";

/** Folder of the real workbooks: EVENFIELD_SHARED_DATA, or ../shared/data beside the repository. */
const FOLDER = process.env.EVENFIELD_SHARED_DATA ?? join(process.cwd(), "..", "shared", "data");

export function hasRealWorkbook(name: string): boolean {
  return existsSync(join(FOLDER, name));
}

/** The blocks of a real workbook as the add-in reads them: each table, else the used range of the sheet. */
export function realBlocks(name: string): RawSheet[] {
  const book = loadBook(new Uint8Array(readFileSync(join(FOLDER, name))), name);
  return book.sheets.flatMap((sheet) =>
    sheet.tables.length > 0
      ? sheet.tables.map((table) => block(book, sheet, table.name, table.area))
      : [sheet.usedArea(true)].flatMap((area) => (area === null ? [] : [block(book, sheet, null, area)])),
  );
}

/** The top of a block, as the survey gets it. */
export function sampleOf(sheet: RawSheet): SheetSample {
  const { columns, ...outline } = sheet;
  return { ...outline, rows: rowsOf(columns).slice(0, SAMPLE_ROWS) };
}

function block(book: Book, sheet: Sheet, table: string | null, area: Area): RawSheet {
  const rows: RawCell[][] = [];
  const formats: string[][] = [];
  const errorCells: number[] = [];
  const columnCount = area.right - area.left + 1;
  for (let row = area.top; row <= area.bottom; row += 1) {
    const cells: RawCell[] = [];
    for (let column = area.left; column <= area.right; column += 1) {
      const value = sheet.cells.value(row, column);
      if (value instanceof CellError) errorCells.push((row - area.top) * columnCount + column - area.left);
      cells.push(value instanceof CellError ? value.code : (value ?? ""));
    }
    rows.push(cells);
    if (formats.length < SAMPLE_ROWS) {
      formats.push(
        cells.map((_, index) => {
          const style = sheet.cells.columns[area.left + index]?.styles[row] ?? 0;
          return book.styles.at(style).numberFormat;
        }),
      );
    }
  }
  return {
    key: table ?? sheet.name,
    sheet: sheet.name,
    table,
    firstRow: area.top + 1,
    firstColumn: area.left + 1,
    rowCount: rows.length,
    columnCount,
    hidden: sheet.visibility !== "Visible",
    columns: cellColumns(rows, columnCount),
    numberFormats: formats,
    errorCells,
    hiddenRowCount: 0,
  };
}
