import { PALETTE } from "../../palette";
import { MEASURE_HEADER } from "../../report-facts";
import { columnArea } from "../../sheet-frame";
import type { ChartDescription, TableDescription } from "../../workbook-description";
import { shareHeader } from "./segment-table";

/** Rows that the chart covers. */
export const MIX_ROWS = 13;

/** The mix of the segments: their share of the accounts beside their share of an amount. */
export function mixChart(
  table: TableDescription,
  key: "potential" | "revenue",
  row: number,
  columnCount: number,
): ChartDescription {
  const amount = MEASURE_HEADER[key].toLowerCase();
  const series = (header: string, name: string, color: string) => ({
    nameCell: {
      role: "segments" as const,
      row: table.row,
      column: table.column + table.columns.findIndex((candidate) => candidate.header === header),
    },
    name,
    values: { role: "segments" as const, area: columnArea(table, header) },
    categories: { role: "segments" as const, area: columnArea(table, "Segment") },
    color,
    look: "column" as const,
  });
  return {
    name: "Segment mix",
    kind: "columnClustered",
    title: null,
    altText: `Columns: the share of the accounts and of the ${amount} that each segment holds. The same numbers stand in the table above.`,
    area: { row, column: 0, rowCount: MIX_ROWS, columnCount },
    series: [
      series("Share", "Share of accounts", PALETTE.bandEdge),
      series(shareHeader(key), `Share of ${amount}`, PALETTE.plan),
    ],
    legend: "bottom",
    axisMinimum: 0,
    axisFormat: "0%",
  };
}
