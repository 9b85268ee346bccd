import { SHARE, TEXT } from "../../number-format";
import { PALETTE } from "../../palette";
import { columnArea } from "../../sheet-frame";
import type { ChartSeriesDescription, TableDescription } from "../../workbook-description";
import type { ChartFindings } from "../../chart-ground";
import type { DrawnChart } from "./drawn-chart";

/** The curve on the sheet: a table of its points and the chart over it. */
export interface TradeOffSheet {
  readonly table: TableDescription;
  readonly drawn: DrawnChart;
}

/**
 * What narrower and wider bands would cost, as it was worked out in the pane: the share of the accounts that change
 * owner, or the mean km from home where nobody owns them. Values, since every point is a plan of its own.
 *
 * @param row of the heads
 * @param column that the table begins at
 */
export function tradeOffSheet(
  { curve, tolerance }: NonNullable<ChartFindings["tradeOff"]>,
  row: number,
  column: number,
): TradeOffSheet {
  const byMoves = curve.points.every(({ moved }) => moved !== null);
  const costs = curve.points.map(({ moved, km }) => (byMoves ? moved : km) ?? Number.NaN);
  const header = byMoves ? "Change Owner" : "Mean km";
  const format = byMoves ? SHARE : "#,##0.0";
  const isOwn = curve.points.map((point) => Math.abs(point.tolerance - tolerance) < 1e-9);
  const look = { format, style: "value", align: "right" } as const;
  const table: TableDescription = {
    name: "EF_TradeOff",
    row,
    column,
    columns: [
      {
        header: "Band",
        values: Float64Array.from(curve.points, (point) => point.tolerance),
        ...look,
        format: "±0.0%",
      },
      { header, values: Float64Array.from(costs), ...look },
      {
        header: "This Plan",
        values: Float64Array.from(costs, (cost, at) => (isOwn[at] === true ? cost : Number.NaN)),
        ...look,
      },
      {
        header: "All Inside",
        values: curve.points.map(({ isInside }) => (isInside ? "yes" : "no")),
        format: TEXT,
        style: "value",
      },
    ],
    rowCount: curve.points.length,
    filterButtons: false,
  };
  const series = (
    of: string,
    name: string,
    color: string,
    drawn: "points" | "line",
  ): ChartSeriesDescription => ({
    nameCell: { role: "charts", row, column: column + 1 },
    name,
    values: { role: "charts", area: columnArea(table, of) },
    categories: { role: "charts", area: columnArea(table, "Band") },
    color,
    look: drawn,
  });
  return {
    table,
    drawn: {
      heading: byMoves ? "Narrower bands, more changes of owner" : "Narrower bands, longer ways",
      chart: {
        name: "Trade-off",
        kind: "scatter",
        title: null,
        altText: `Line: ${byMoves ? "the share of the accounts that change owner" : "the mean km from home"} over the width of the band. Point: this plan. The same numbers stand in the table below.`,
        series: [
          series(header, "Other bands", PALETTE.bandEdge, "line"),
          series("This Plan", "This plan", PALETTE.plan, "points"),
        ],
        legend: "bottom",
        acrossFormat: "±0%",
        axisFormat: byMoves ? "0%" : "#,##0",
        axisTitles: { across: "Band", up: byMoves ? "Accounts that change owner" : "Mean km from home" },
      },
    },
  };
}
