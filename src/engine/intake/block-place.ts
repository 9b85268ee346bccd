import { areaAddress } from "../model/cell-address";
import type { EntityMapping } from "../model/workbook-mapping";
import type { SheetSample } from "../model/raw-sheet";

/** Where a list stands: its sheet or table, and its cells from the header row on. */
export function blockPlace(
  sample: SheetSample,
  headerRow: number,
): Pick<EntityMapping, "key" | "sheet" | "table" | "headerRow" | "address" | "rowCount" | "columnCount"> {
  return {
    key: sample.key,
    sheet: sample.sheet,
    table: sample.table,
    headerRow,
    address: areaAddress(
      sample.firstRow + headerRow,
      sample.firstColumn,
      sample.firstRow + sample.rowCount - 1,
      sample.firstColumn + sample.columnCount - 1,
    ),
    rowCount: sample.rowCount - headerRow - 1,
    columnCount: sample.columnCount,
  };
}
