import { deviationClasses } from "../../deviation-classes";
import { column, formula, percentText, quoted } from "../../formula";
import { COUNT } from "../../number-format";
import { PALETTE } from "../../palette";
import { nameOf } from "../../report-names";
import type { CellBlock } from "../../workbook-description";
import { hasToday, type ChartGround } from "../../chart-ground";
import { drawnBy } from "./drawn-by";
import type { DrawnChart } from "./drawn-chart";

/** Cells with their chart. */
export interface BalanceClasses {
  readonly blocks: readonly CellBlock[];
  readonly drawn: DrawnChart;
  /** Rows from the heading to the last class. */
  readonly rowCount: number;
}

/**
 * How many territories are how far from target, today and planned, in classes one band wide; null where each has a
 * column of its own.
 *
 * @param row of the heading
 */
export function balanceClasses(ground: ChartGround, row: number): BalanceClasses | null {
  if (drawnBy(ground) === "territories") return null;
  const tolerance = nameOf("tolerance");
  const classes = deviationClasses(tolerance);
  const sides = [
    ...(hasToday(ground) ? [{ name: "Today", header: "Deviation Today", color: PALETTE.bandEdge }] : []),
    { name: "Planned", header: "Deviation", color: PALETTE.plan },
  ];
  const first = row + 2;
  const area = (at: number) => ({
    role: "charts" as const,
    area: { row: first, column: at, rowCount: classes.length, columnCount: 1 },
  });
  const words = quoted(
    `Territories by deviation from target${sides.length > 1 ? ": today and planned" : ""}; the two in the middle are inside ±`,
  );
  return {
    rowCount: 2 + classes.length,
    blocks: [
      { row, column: 0, cells: [["Territories by deviation from target"]], style: "heading" },
      { row: row + 1, column: 0, cells: [["Deviation"]], style: "header" },
      {
        row: row + 1,
        column: 1,
        cells: [sides.map(({ name }) => name)],
        style: "header",
        align: "right",
      },
      { row: first, column: 0, cells: classes.map(({ label }) => [{ formula: label }]), style: "label" },
      {
        row: first,
        column: 1,
        cells: classes.map(({ count }) =>
          sides.map(({ header }) => ({ formula: count(column("EF_Charts", header)) })),
        ),
        style: "formula",
        format: COUNT,
        align: "right",
      },
    ],
    drawn: {
      heading: { formula: formula`=${words}&${percentText(tolerance)}` },
      chart: {
        name: "Balance",
        kind: "columnClustered",
        title: null,
        altText:
          "Columns: how many territories are how far from their target, today and planned. The same numbers stand in the table below.",
        series: sides.map(({ name, color }, at) => ({
          nameCell: { role: "charts", row: row + 1, column: 1 + at },
          name,
          values: area(1 + at),
          categories: area(0),
          color,
          look: "column",
          labelled: true,
        })),
        legend: "bottom",
        axisMinimum: 0,
        axisFormat: COUNT,
      },
    },
  };
}
