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
import { CHART_ROWS, CHART_TOP, COLUMNS, RIGHT } from "./summary-frame";

/** Headings of chart and map. */
export function drawingHeadings(facts: ReportFacts): CellBlock[] {
  const blocks: CellBlock[] = [
    {
      row: CHART_TOP - 1,
      column: 0,
      cells: [[`${loadHeader(facts)} against target, by territory`]],
      style: "heading",
    },
  ];
  if (facts.options.mapPng !== null) {
    blocks.push({ row: CHART_TOP - 1, column: RIGHT, cells: [["Planned territories"]], style: "heading" });
  }
  return blocks;
}

/** Deviation of each territory as columns, the band as two dashed lines. */
export function balanceChart(facts: ReportFacts, kpis: TableDescription): ChartDescription {
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
    area: {
      row: CHART_TOP,
      column: 0,
      rowCount: CHART_ROWS,
      columnCount: facts.options.mapPng === null ? COLUMNS : RIGHT - 1,
    },
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
