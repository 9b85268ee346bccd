import { newBook } from "../excel-host/file/load";
import type { Book } from "../excel-host/model/book";
import { Sheet } from "../excel-host/model/sheet";
import type { SampleSheet, SampleWorkbook } from "./sample-workbook";

/** Rows that a column's width is judged by. */
const WIDTH_ROWS = 200;
const NARROWEST = 8;
const WIDEST = 42;
/** Room for the filter button beside a header. */
const HEADER_ROOM = 4;

/** The sample as a workbook: each sheet an Excel table with a frozen header row. */
export function sampleBook(sample: SampleWorkbook): Book {
  const book = newBook();
  book.sheets.length = 0;
  book.name = "Sample.xlsx";
  for (const content of sample.sheets) book.sheets.push(sampleSheet(book, content));
  book.active = book.sheets[0] ?? null;
  return book;
}

function sampleSheet(book: Book, content: SampleSheet): Sheet {
  const sheet = new Sheet(book.makeId(), content.name);
  content.headers.forEach((header, index) => {
    const format = content.formats[index] ?? "General";
    const style = book.styles.change(0, { numberFormat: format });
    const column = sheet.cells.column(index);
    column.values[0] = header;
    content.rows.forEach((row, rowIndex) => {
      const cell = row[index] ?? "";
      // "" is a blank cell, which keeps its column's format.
      column.values[rowIndex + 1] = cell === "" ? null : cell;
      column.styles[rowIndex + 1] = style;
    });
    sheet.columns.set(index, { width: columnWidth(content, index) });
  });
  sheet.tables.push({
    id: book.makeId(),
    name: content.table,
    area: { top: 0, left: 0, bottom: Math.max(1, content.rows.length), right: content.headers.length - 1 },
    columns: content.headers.map((name, index) => ({
      id: index + 1,
      name,
      calculatedFormula: null,
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
    style: "TableStyleMedium7",
  });
  sheet.frozen = { rows: 1, columns: 2 };
  return sheet;
}

function columnWidth(content: SampleSheet, index: number): number {
  const longest = content.rows
    .slice(0, WIDTH_ROWS)
    .reduce((most, row) => Math.max(most, String(row[index] ?? "").length), 0);
  const header = (content.headers[index]?.length ?? 0) + HEADER_ROOM;
  return Math.min(WIDEST, Math.max(NARROWEST, longest + 2, header));
}
