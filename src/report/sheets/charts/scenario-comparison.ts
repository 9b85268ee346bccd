import { formula } from "../../formula";
import { PALETTE } from "../../palette";
import { nameOf } from "../../report-names";
import type { CellBlock, CellContent } from "../../workbook-description";
import { MOST_SCENARIOS_DRAWN, type ChartGround } from "../../chart-ground";
import { live } from "../check-line";
import { chartedLines } from "../scenarios/charted-lines";
import { SIDE_WORDS } from "../scenarios/territory-tables";
import type { DrawnChart } from "./drawn-chart";

/** Scenarios beside the plan on the sheet: the cells and the chart over them. */
export interface ScenarioComparisonSheet {
  readonly blocks: readonly CellBlock[];
  readonly drawn: DrawnChart;
  readonly headerRow: number;
  /** Rows from the heading to the last figure. */
  readonly rowCount: number;
}

/**
 * Largest deviation, spread and what moves: today and in the plan on the sheets, live, beside saved scenarios as they
 * were when the charts were placed. Null where no other scenario is saved.
 *
 * @param row of the heading
 */
export function scenarioComparison({ scenarios }: ChartGround, row: number): ScenarioComparisonSheet | null {
  if (scenarios === null || scenarios.saved.length === 0) return null;
  const others = scenarios.saved.slice(0, MOST_SCENARIOS_DRAWN);
  const lines = chartedLines(scenarios.has).filter(
    ({ header, live: now }) => now !== null || others.some(({ figures }) => figures[header] !== null),
  );
  const names: CellContent[] = [
    live(formula`=${nameOf("planName")}&" (live)"`),
    ...others.map(({ name }) => name),
  ];
  // Today's owners are not drawn where the plan does not know them.
  const withToday = scenarios.has.owners;
  const first = row + 2;
  const columnOf = (side: number): number => (withToday ? 2 : 1) + side;
  const series = (at: number, name: string, color: string) => ({
    nameCell: { role: "charts" as const, row: row + 1, column: at },
    name,
    values: {
      role: "charts" as const,
      area: { row: first, column: at, rowCount: lines.length, columnCount: 1 },
    },
    categories: {
      role: "charts" as const,
      area: { row: first, column: 0, rowCount: lines.length, columnCount: 1 },
    },
    color,
    look: "column" as const,
  });
  return {
    headerRow: row + 1,
    rowCount: 2 + lines.length,
    blocks: [
      {
        row,
        column: 0,
        cells: [["Scenarios side by side; saved ones as they were when the charts were placed"]],
        style: "heading",
      },
      {
        row: row + 1,
        column: 0,
        cells: [["Figure"]],
        style: "header",
      },
      {
        row: row + 1,
        column: 1,
        cells: [[...(withToday ? ["Today"] : []), ...names]],
        style: "header",
        align: "right",
        wrap: true,
      },
      { row: first, column: 0, cells: lines.map(({ label }) => [label]), style: "label" },
      ...lines.map(({ today, live: now, header, format }, at): CellBlock => ({
        row: first + at,
        column: 1,
        cells: [
          [
            ...(withToday ? [typeof today === "string" ? live(today) : today] : []),
            now === null ? null : live(now),
            ...others.map(({ figures }) => figures[header]),
          ],
        ],
        style: "formula",
        format,
        align: "right",
      })),
    ],
    drawn: {
      heading: "Scenarios side by side",
      chart: {
        name: "Scenarios side by side",
        kind: "columnClustered",
        title: null,
        altText: `Columns: largest deviation, spread and what moves, as shares, ${withToday ? "today and " : ""}in the plan on the sheets and in saved scenarios. The same numbers stand in the table below.`,
        series: [
          ...(withToday ? [series(1, "Today", PALETTE.series[0])] : []),
          series(columnOf(0), "The plan", PALETTE.series[1]),
          ...others.map(({ name }, at) =>
            series(
              columnOf(at + 1),
              // Never the bare name, which could read as a reference.
              `${SIDE_WORDS[at + 1] ?? ""}: ${name}`,
              PALETTE.series[at + 2] ?? PALETTE.rule,
            ),
          ),
        ],
        legend: "bottom",
        axisMinimum: 0,
        axisFormat: "0%",
      },
    },
  };
}
