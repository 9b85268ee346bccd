import { PALETTE } from "../../palette";
import type { ReportFacts } from "../../report-facts";
import { columnArea } from "../../sheet-frame";
import type {
  CellBlock,
  ChartDescription,
  ImageDescription,
  TableDescription,
} from "../../workbook-description";
import { loadHeader } from "../territory-kpi-columns";
import { MAP_NAME } from "../../map-name";
import { classChart } from "./class-chart";
import { CHART_ROWS, CHART_TOP, COLUMNS, RIGHT } from "./summary-frame";

/** How balanced the plan is: a chart, and the cells that it needs beside those of Territory KPIs. */
export interface BalanceDrawing {
  readonly chart: ChartDescription;
  readonly blocks: readonly CellBlock[];
}

/**
 * A bar for each territory, or how many are how far from their target where these are too many to be read.
 *
 * @param row first row of the workings, below the page
 */
export function balanceDrawing(facts: ReportFacts, kpis: TableDescription, row: number): BalanceDrawing {
  const columnCount = facts.options.mapPng === null ? COLUMNS : RIGHT - 1;
  const counted = classChart(facts, row, columnCount);
  if (counted !== null) {
    const { heading, furthest, workings, chart } = counted;
    return { chart, blocks: [heading, furthest, ...workings] };
  }
  return {
    chart: balanceChart(facts, kpis, columnCount),
    blocks: [
      {
        row: CHART_TOP - 1,
        column: 0,
        cells: [[`${loadHeader(facts)} against target, by territory`]],
        style: "heading",
      },
    ],
  };
}

/** The heading of the map, where one was drawn. */
export function mapHeading({ options }: ReportFacts): CellBlock[] {
  if (options.mapPng === null) return [];
  return [{ row: CHART_TOP - 1, column: RIGHT, cells: [["Planned territories"]], style: "heading" }];
}

/** Deviation of each territory as columns, the band as two dashed lines. */
function balanceChart(facts: ReportFacts, kpis: TableDescription, columnCount: number): ChartDescription {
  const categories = { role: "territoryKpis", area: columnArea(kpis, "Territory") } as const;
  const series = (header: string, color: string, look: "column" | "dashedLine") => ({
    nameCell: {
      role: "territoryKpis" as const,
      row: kpis.row,
      column: kpis.column + kpis.columns.findIndex((candidate) => candidate.header === header),
    },
    values: { role: "territoryKpis" as const, area: columnArea(kpis, header) },
    categories,
    color,
    look,
  });
  const measure = loadHeader(facts).toLowerCase();
  return {
    name: "Balance by territory",
    kind: "columnClustered",
    title: null,
    altText: `Columns: deviation of the ${measure} of each territory from its target. Two dashed lines: the band of plus and minus ${String(Math.round((facts.balances[0]?.tolerance ?? facts.plan.settings.tolerance) * 1000) / 10)} percent. The same numbers stand in Territory KPIs.`,
    area: { row: CHART_TOP, column: 0, rowCount: CHART_ROWS, columnCount },
    series: [
      series("Deviation", PALETTE.plan, "column"),
      series("Band High", PALETTE.bandEdge, "dashedLine"),
      series("Band Low", PALETTE.bandEdge, "dashedLine"),
    ],
    // The axis is Excel's own: a fixed one would cut the bar of a territory that a hand edit takes far off.
    axisFormat: "+0%;−0%;0%",
  };
}

/** The map, where one was drawn. */
export function mapImage(facts: ReportFacts): ImageDescription[] {
  const { mapPng } = facts.options;
  if (mapPng === null) return [];
  return [
    {
      name: MAP_NAME,
      png: mapPng,
      altText: `Map of the ${String(facts.plan.territories.length)} planned territories. The list of accounts in Territory Assignments carries the same facts.`,
      area: { row: CHART_TOP, column: RIGHT, rowCount: CHART_ROWS, columnCount: COLUMNS - RIGHT },
    },
  ];
}
