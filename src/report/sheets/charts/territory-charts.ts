import type { CurrencySign } from "../../currency-sign";
import { moneyFormat } from "../../number-format";
import { PALETTE } from "../../palette";
import { columnArea } from "../../sheet-frame";
import type { ChartSeriesDescription, FormulaText, TableDescription } from "../../workbook-description";
import { column, countText, formula, fragment, percentText } from "../../formula";
import type { DrawnChart } from "./drawn-chart";
import { farthestDrawn, TODAY_DRAWN } from "./chart-table";
import { DRAWN_WORDS, drawnBy } from "./drawn-by";
import { segmentMixChart } from "./segment-mix";
import { hasHours, hasQuotas, hasToday, type ChartGround } from "../../chart-ground";

const COLUMNS = { kind: "columnClustered", title: null, legend: "bottom" } as const;

/**
 * The charts with one column a territory, or a row of what stands for them where they are many, as far as the written
 * plan has their figures; balance only of territories one by one.
 *
 * @param table whose first column names what is drawn
 */
export function territoryCharts(
  ground: ChartGround,
  table: TableDescription,
  currencySymbol: CurrencySign,
): DrawnChart[] {
  const by = drawnBy(ground);
  const [named] = table.columns;
  if (named === undefined) throw new RangeError(`table ${table.name} has no column`);
  const one = named.header.toLowerCase();
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
    categories: { role: "charts", area: columnArea(table, named.header) },
    color,
    look,
  });
  const drawn: DrawnChart[] = [];
  if (by === "territories") {
    const today = hasToday(ground) ? [series(TODAY_DRAWN, PALETTE.bandEdge, "column", "Today")] : [];
    drawn.push({
      heading: today.length > 0 ? { formula: todayHeading() } : "Against target",
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
    });
  }
  if (hasHours(ground)) {
    drawn.push({
      heading: `Hours needed against capacity${DRAWN_WORDS[by]}`,
      chart: {
        ...COLUMNS,
        name: "Capacity against workload",
        altText: `Columns: hours a year that calls and travel of each ${one} need, beside the hours that there are. The same numbers stand in the table below.`,
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
      heading: `Last year and quota${DRAWN_WORDS[by]}`,
      chart: {
        ...COLUMNS,
        name: "Last year and quota",
        altText: `Columns: what each ${one} brought last year beside its quota. The same numbers stand in the table below.`,
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
      heading: `Quota to potential${DRAWN_WORDS[by]}`,
      chart: {
        ...COLUMNS,
        name: "Quota to potential",
        altText: `Columns: the quota of each ${one} over its potential. Dashed line: that of all territories together. The same numbers stand in the table below.`,
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

/** How many of today's columns are longer than they are drawn. */
function todayHeading(): FormulaText {
  const today = column("EF_Charts", "Deviation Today");
  const cut = fragment`SUMPRODUCT(ISNUMBER(${today})*(${today}<>${column("EF_Charts", TODAY_DRAWN)}))`;
  return formula`="Against target: today and planned"&IF(${cut}=0,"","; "&${countText(cut)}&IF(${cut}=1," column"," columns")&" of today cut at ±"&${percentText(farthestDrawn(), 0)})`;
}
