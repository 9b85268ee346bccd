import { cellColumns } from "../../src/engine/model/cell-column";
import type { RawCell, RawSheet, SheetSample } from "../../src/engine/model/raw-sheet";
import { SAMPLE_ROWS } from "../../src/engine/model/raw-sheet";

/** A whole block that is its own sample. */
export type DrawnBlock = RawSheet & SheetSample;

/** A block drawn in a test: rows of cells, the first at A1 unless placed elsewhere; short rows are filled with blanks. */
export function rawBlock(
  sheet: string,
  rows: readonly (readonly RawCell[])[],
  place: Partial<
    Pick<RawSheet, "firstRow" | "firstColumn" | "table" | "hidden" | "errorCells" | "numberFormats">
  > = {},
): DrawnBlock {
  const columnCount = Math.max(0, ...rows.map((row) => row.length));
  const filled = rows.map((row) => [...row, ...new Array<RawCell>(columnCount - row.length).fill("")]);
  return {
    key: place.table ?? sheet,
    sheet,
    table: place.table ?? null,
    firstRow: place.firstRow ?? 1,
    firstColumn: place.firstColumn ?? 1,
    rowCount: filled.length,
    columnCount,
    hidden: place.hidden ?? false,
    rows: filled,
    columns: cellColumns(filled, columnCount),
    numberFormats: place.numberFormats ?? filled.slice(0, SAMPLE_ROWS).map((row) => row.map(() => "General")),
    errorCells: place.errorCells ?? [],
    hiddenRowCount: 0,
  };
}
