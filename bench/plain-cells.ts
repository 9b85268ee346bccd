import { startOffice } from "../workbench/excel-host/boundary/node";
import { createCalculator } from "../workbench/excel-host/calc/calculator";
import { newBook } from "../workbench/excel-host/file/load";
import type { Book } from "../workbench/excel-host/model/book";
import { ExcelHost } from "../workbench/excel-host/protocol/excel-host";

/** Rows of one request, about half of the payload limit at sample widths. */
const BLOCK_ROWS = 2000;

/** Cells of the sheets that the plan reads and writes, as the plain cost is measured on them. */
export interface Cells {
  readonly sheet: string;
  readonly rows: number;
  readonly columns: number;
}

/** Milliseconds to read these cells through Office.js in blocks and nothing else. */
export async function readPlain(book: Book, sheets: readonly Cells[]): Promise<number> {
  const office = await startOffice(new ExcelHost(book, createCalculator(book)));
  try {
    const start = performance.now();
    for (const { sheet, rows, columns } of sheets) {
      for (let first = 0; first < rows; first += BLOCK_ROWS) {
        await Excel.run(async (context) => {
          const count = Math.min(BLOCK_ROWS, rows - first);
          const range = context.workbook.worksheets
            .getItem(sheet)
            .getRangeByIndexes(first, 0, count, columns);
          range.load("values");
          await context.sync();
        });
      }
    }
    return performance.now() - start;
  } finally {
    office.dispose();
  }
}

/** Milliseconds to write as many cells, values only, into a new workbook through Office.js. */
export async function writePlain(
  sheets: readonly Cells[],
  values: (sheet: string, row: number, column: number) => unknown,
): Promise<{ milliseconds: number; book: Book }> {
  const book = newBook();
  const office = await startOffice(new ExcelHost(book, createCalculator(book)));
  try {
    const start = performance.now();
    for (const { sheet, rows, columns } of sheets) {
      await Excel.run(async (context) => {
        context.workbook.worksheets.add(sheet);
        await context.sync();
      });
      for (let first = 0; first < rows; first += BLOCK_ROWS) {
        await Excel.run(async (context) => {
          const count = Math.min(BLOCK_ROWS, rows - first);
          const range = context.workbook.worksheets
            .getItem(sheet)
            .getRangeByIndexes(first, 0, count, columns);
          range.values = Array.from({ length: count }, (_, row) =>
            Array.from({ length: columns }, (__, column) => values(sheet, first + row, column)),
          );
          await context.sync();
        });
      }
    }
    return { milliseconds: performance.now() - start, book };
  } finally {
    office.dispose();
  }
}
