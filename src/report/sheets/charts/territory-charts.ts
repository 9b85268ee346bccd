import type { CurrencySign } from "../../currency-sign";
import { moneyFormat } from "../../number-format";
import { PALETTE } from "../../palette";
import { columnArea } from "../../sheet-frame";
import type { ChartSeriesDescription, TableDescription } from "../../workbook-description";
import type { DrawnChart } from "./drawn-chart";
import { segmentMixChart } from "./segment-mix";
import { hasHours, hasQuotas, hasToday, type ChartGround } from "../../chart-ground";

const COLUMNS = { kind: "columnClustered", title: null, legend: "bottom" } as const;

/** The charts with one column a territory, as far as the written plan has their figures. */
export function territoryCharts(
  ground: ChartGround,
  table: TableDescription,
  currencySymbol: CurrencySign,
): DrawnChart[] {
  const series = (
    header: string,
    color: string,
    look: ChartSeriesDescription["look"],
    name: string = header,
  ): ChartSeriesDescription => ({
    nameCell: {
      role: "charts",
      row: table.row,
      column: table.columns.findIndex((candidate) => candidate.header === header),
    },
    name,
    values: { role: "charts", area: columnArea(table, header) },
    categories: { role: "charts", area: columnArea(table, "Territory") },
    color,
    look,
  });
  const today = hasToday(ground) ? [series("Deviation Today", PALETTE.bandEdge, "column", "Today")] : [];
  const drawn: DrawnChart[] = [
    {
      heading: today.length > 0 ? "Against target: today and planned" : "Against target",
      chart: {
        ...COLUMNS,
        name: "Balance",
        altText:
          "Columns: deviation of each territory from its target, today and planned. Two dashed lines: the band. The same numbers stand in the table below.",
        series: [
          ...today,
          series("Deviation", PALETTE.plan, "column", "Planned"),
          series("Band High", PALETTE.rule, "dashedLine", "Band, upper edge"),
          series("Band Low", PALETTE.rule, "dashedLine", "Band, lower edge"),
        ],
        axisFormat: "+0%;−0%;0%",
      },
    },
  ];
  if (hasHours(ground)) {
    drawn.push({
      heading: "Hours needed against capacity",
      chart: {
        ...COLUMNS,
        name: "Capacity against workload",
        altText:
          "Columns: hours a year that calls and travel of each territory need, beside the hours that there are. The same numbers stand in the table below.",
        series: [
          series("Hours Needed", PALETTE.plan, "column", "Hours needed"),
          series("Capacity", PALETTE.bandEdge, "column"),
        ],
        axisMinimum: 0,
        axisFormat: "#,##0",
      },
    });
  }
  if (hasQuotas(ground, "Last Year")) {
    drawn.push({
      heading: "Last year and quota",
      chart: {
        ...COLUMNS,
        name: "Last year and quota",
        altText:
          "Columns: what each territory brought last year beside its quota. The same numbers stand in the table below.",
        series: [
          series("Last Year", PALETTE.bandEdge, "column", "Last year"),
          series("Final Quota", PALETTE.plan, "column", "Quota"),
        ],
        axisMinimum: 0,
        axisFormat: moneyFormat(currencySymbol),
      },
    });
  }
  if (hasQuotas(ground, "Quota to Potential", "Potential")) {
    drawn.push({
      heading: "Quota to potential",
      chart: {
        ...COLUMNS,
        name: "Quota to potential",
        altText:
          "Columns: the quota of each territory over its potential. Dashed line: that of all territories together. The same numbers stand in the table below.",
        series: [
          series("Quota to Potential", PALETTE.plan, "column", "Quota to potential"),
          series("All Territories", PALETTE.bandEdge, "dashedLine", "All territories"),
        ],
        axisMinimum: 0,
        axisFormat: "0%",
      },
    });
  }
  return [...drawn, ...segmentMixChart(ground, table)];
}
