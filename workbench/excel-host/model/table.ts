import type { Area } from "./area";

export interface TableColumn {
  readonly id: number;
  name: string;
  /** Formula (stored form, without "=") that new rows get; null when the column has none. */
  calculatedFormula: string | null;
  totalsFunction: string | null;
  totalsLabel: string | null;
}

/** An Excel table (ListObject). */
export interface Table {
  readonly id: string;
  name: string;
  /** Header row (when shown), body and totals row (when shown). */
  area: Area;
  columns: TableColumn[];
  showHeaders: boolean;
  showTotals: boolean;
  showFilterButton: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  /** "TableStyleMedium2", ... or "" for none. */
  style: string;
}

/** The data rows of a table. */
export function tableBody(table: Table): Area {
  return {
    top: table.area.top + (table.showHeaders ? 1 : 0),
    left: table.area.left,
    bottom: table.area.bottom - (table.showTotals ? 1 : 0),
    right: table.area.right,
  };
}
