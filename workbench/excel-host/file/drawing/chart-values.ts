import type { Area } from "../../model/area";
import type { Book } from "../../model/book";
import type { CellValue } from "../../model/cell-value";
import type { Sheet } from "../../model/sheet";
import { parseArea } from "../sheet/addresses";

export interface ReferredCells {
  readonly values: readonly CellValue[];
  readonly numberFormat: string;
}

/** The cells a chart's reference means, "'Sheet'!$B$4:$B$9"; undefined when it means none. */
export function referredCells(book: Book, reference: string): ReferredCells | undefined {
  const bang = reference.lastIndexOf("!");
  const quoted = reference.slice(0, bang);
  const name = quoted.startsWith("'") ? quoted.slice(1, -1).replaceAll("''", "'") : quoted;
  const sheet = book.sheetNamed(name);
  const area = parseArea(reference.slice(bang + 1));
  if (bang < 0 || !sheet || !area) return undefined;
  const values: CellValue[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) values.push(sheet.cells.value(row, column));
  }
  return { values, numberFormat: formatOf(book, sheet, area) };
}

function formatOf(book: Book, sheet: Sheet, area: Area): string {
  const { top, left } = area;
  const style =
    sheet.cells.columns[left]?.styles[top] ??
    sheet.rows.get(top)?.style ??
    sheet.columns.get(left)?.style ??
    0;
  return book.styles.at(style).numberFormat;
}
