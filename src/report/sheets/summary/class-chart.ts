import { deviationClasses, MOST_BARS } from "../../deviation-classes";
import { column, formula, fragment, percentText, quoted, type Reference } from "../../formula";
import { COUNT } from "../../number-format";
import { PALETTE } from "../../palette";
import type { ReportFacts } from "../../report-facts";
import { nameOf } from "../../report-names";
import type { CellBlock, ChartDescription } from "../../workbook-description";
import { loadHeader } from "../territory-kpi-columns";
import { CHART_ROWS, CHART_TOP, live, TERRITORIES } from "./summary-frame";

/** Territories named under the chart. */
const NAMED = 4;

/** The chart with the cells it is drawn from. */
export interface ClassChart {
  readonly heading: CellBlock;
  /** Below the chart, in its last row. */
  readonly furthest: CellBlock;
  readonly workings: readonly CellBlock[];
  readonly chart: ChartDescription;
}

/**
 * How many territories are how far from their target, today and planned, in place of a bar for each where these are
 * too many to be told apart; below it the furthest by name, since one bar that stands far out would flatten all others
 * and a count of 1 shows nobody's name. Null where each territory has its bar.
 *
 * @param row first row of the workings
 * @param columnCount columns that the chart covers
 */
export function classChart(facts: ReportFacts, row: number, columnCount: number): ClassChart | null {
  if (facts.plan.territories.length <= MOST_BARS) return null;
  const tolerance = nameOf("tolerance");
  const classes = deviationClasses(tolerance);
  const hasToday = facts.plan.before?.some(({ measure }) => measure === facts.balanced.key) === true;
  const drawn = [
    ...(hasToday ? [{ name: "Today", header: "Deviation Today", color: PALETTE.bandEdge }] : []),
    { name: "Planned", header: "Deviation", color: PALETTE.plan },
  ];
  const top = row + 2;
  const area = (at: number) => ({
    role: "planSummary" as const,
    area: { row: top, column: at, rowCount: classes.length, columnCount: 1 },
  });
  const measure = loadHeader(facts);
  return {
    heading: {
      row: CHART_TOP - 1,
      column: 0,
      cells: [
        [
          live(
            formula`=${quoted(`Territories by deviation of their ${measure.toLowerCase()} from target; the two in the middle are inside ±`)}&${percentText(tolerance)}`,
          ),
        ],
      ],
      style: "heading",
    },
    furthest: {
      row: CHART_TOP + CHART_ROWS - 1,
      column: 0,
      cells: [[live(formula`=${furthestText()}`)]],
      style: "note",
    },
    workings: [
      { row, column: 0, cells: [["Workings of the chart, not for editing"]], style: "note" },
      {
        row: row + 1,
        column: 0,
        cells: [["Deviation", "", ...drawn.map(({ name }) => name)]],
        style: "note",
      },
      {
        row: top,
        column: 0,
        cells: classes.map(({ label, count }) => [
          live(label),
          null,
          ...drawn.map(({ header }) => live(count(column(TERRITORIES, header)))),
        ]),
        style: "note",
        format: COUNT,
      },
    ],
    chart: {
      name: "Balance by territory",
      kind: "columnClustered",
      title: null,
      altText: `Columns: how many of the ${String(facts.plan.territories.length)} territories are how far from their target in ${measure.toLowerCase()}, ${hasToday ? "today and " : ""}planned. The same numbers stand below the page, those of each territory in Territory KPIs.`,
      area: { row: CHART_TOP, column: 0, rowCount: CHART_ROWS - 1, columnCount },
      series: drawn.map(({ name, color }, at) => ({
        nameCell: { role: "planSummary", row: row + 1, column: 2 + at },
        name,
        values: area(2 + at),
        categories: area(0),
        color,
        look: "column",
        labelled: true,
      })),
      ...(hasToday ? { legend: "bottom" as const } : {}),
      axisMinimum: 0,
      axisFormat: COUNT,
    },
  };
}

/** "Furthest from target: NE-06 +366%, MW-18 +84%": live, by size whatever the sign. */
function furthestText(): Reference {
  const off = column(TERRITORIES, "Off Target");
  const named = Array.from({ length: NAMED }, (_, at): Reference => {
    const row = fragment`MATCH(LARGE(${off},${at + 1}),${off},0)`;
    const deviation = fragment`INDEX(${column(TERRITORIES, "Deviation")},${row})`;
    const name = fragment`INDEX(${column(TERRITORIES, "Territory")},${row})`;
    const between = quoted(at === 0 ? "" : ", ");
    return fragment`IFERROR(${between}&${name}&" "&IF(${deviation}<0,"−","+")&${percentText(fragment`ABS(${deviation})`, 0)},"")`;
  });
  return named.reduce((text, one) => fragment`${text}&${one}`, quoted("Furthest from target: "));
}
