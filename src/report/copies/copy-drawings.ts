import { columnLetters } from "../../engine/model/cell-address";
import { deviationClasses, MOST_BARS } from "../deviation-classes";
import { column, fragment } from "../formula";
import { COUNT, GENERAL, TEXT } from "../number-format";
import { PALETTE } from "../palette";
import type { CopyBlock, CopyChart, CopyPicture } from "./copy-description";
import { live, type CopyFacts } from "./copy-sheets";
import type { CopyColumn } from "./copy-table";

/** Rows that chart and map cover. */
const ROWS = 17;
/** Columns of the first page: the chart over the first ones, the map over the others. */
const CHART_COLUMNS = 3;
const COLUMNS = 6;
/** Grey that a bar in front of it stands out from. */
const BAND = "#E1DFDD";

/** What is drawn on the first page of a copy, and the last row that it takes. */
export interface CopyDrawings {
  readonly blocks: CopyBlock[];
  readonly charts: CopyChart[];
  readonly pictures: CopyPicture[];
  readonly lastRow: number;
}

/**
 * The balance of the copy's territories as a chart over its own cells, and the plan's map in the copy for
 * everyone.
 *
 * @param tableRow row of the header of EF_Territories on its sheet
 * @param row where the drawings begin
 */
export function copyDrawings(
  facts: CopyFacts,
  territories: readonly CopyColumn[],
  tableRow: number,
  row: number,
): CopyDrawings {
  const classes = classChart(facts, territories, row);
  const charts = classes?.charts ?? balanceChart(territories, tableRow, row + 1);
  const { map } = facts.request;
  const left = charts.length === 0 ? 0 : CHART_COLUMNS;
  const pictures: CopyPicture[] =
    map === null ? [] : [{ ...map, area: { top: row + 1, left, bottom: row + ROWS, right: COLUMNS - 1 } }];
  if (charts.length + pictures.length === 0) return { blocks: [], charts, pictures, lastRow: row - 2 };
  const heading = (column: number, value: string): CopyBlock => ({
    row,
    column,
    cells: [[{ value, style: "heading", format: TEXT }]],
  });
  return {
    blocks: [
      ...charts.map(() =>
        heading(
          0,
          classes === null ? "Against target, by territory" : "Territories by deviation from target",
        ),
      ),
      ...(classes?.blocks ?? []),
      ...pictures.map(() => heading(left, "Planned territories")),
    ],
    charts,
    pictures,
    lastRow: classes?.lastRow ?? row + ROWS,
  };
}

/**
 * How many territories are how far from target, with the counts below the chart; null where each has a column of its
 * own, or where nothing says how far they are.
 */
function classChart(
  facts: CopyFacts,
  territories: readonly CopyColumn[],
  row: number,
): Pick<CopyDrawings, "blocks" | "charts" | "lastRow"> | null {
  const valuesOf = (header: string) => territories.find((candidate) => candidate.header === header)?.values;
  const deviations = valuesOf("Deviation");
  const tolerance = valuesOf("Band High")?.[0];
  if (deviations === undefined || typeof tolerance !== "number" || deviations.length <= MOST_BARS)
    return null;
  const classes = deviationClasses(fragment`INDEX(${column("EF_Territories", "Band High")},1)`);
  const first = row + ROWS + 2;
  const cells = (letter: string): string =>
    `'About This Copy'!$${letter}$${String(first + 1)}:$${letter}$${String(first + classes.length)}`;
  return {
    blocks: [
      {
        row: first - 1,
        column: 0,
        cells: [
          [
            { value: "Deviation", style: "header", format: TEXT },
            { value: "Territories", style: "header", format: TEXT, align: "right" },
          ],
        ],
      },
      {
        row: first,
        column: 0,
        cells: classes.map(({ label, labelAt, count, holds }) => [
          { value: labelAt(tolerance), ...live(facts, label), style: "label", format: GENERAL },
          {
            value: deviations.filter((value) => typeof value === "number" && holds(value, tolerance)).length,
            ...live(facts, count(column("EF_Territories", "Deviation"))),
            style: "formula",
            format: COUNT,
            align: "right",
          },
        ]),
      },
    ],
    charts: [
      {
        altText:
          "Columns: how many territories are how far from their target; the two in the middle are inside the band. The same numbers stand below.",
        area: { top: row + 1, left: 0, bottom: row + ROWS, right: CHART_COLUMNS - 1 },
        series: [{ name: "Territories", values: cells("B"), categories: cells("A"), color: PALETTE.plan }],
        inFront: false,
        axisFormat: COUNT,
      },
    ],
    lastRow: first + classes.length - 1,
  };
}

/** Deviations in front of the band; nothing for one territory alone, or without deviations. */
function balanceChart(territories: readonly CopyColumn[], tableRow: number, top: number): CopyChart[] {
  const count = territories[0]?.values.length ?? 0;
  const cells = (header: string): string | null => {
    const at = territories.findIndex((candidate) => candidate.header === header);
    if (at < 0) return null;
    const letters = columnLetters(at + 1);
    return `'Territory KPIs'!$${letters}$${String(tableRow + 2)}:$${letters}$${String(tableRow + 1 + count)}`;
  };
  const names = cells("Territory");
  const deviations = cells("Deviation");
  const [low, high] = [cells("Band Low"), cells("Band High")];
  if (count < 2 || names === null || deviations === null || low === null || high === null) return [];
  const series = (name: string, values: string, color: string) => ({
    name,
    values,
    categories: names,
    color,
  });
  return [
    {
      altText:
        "Columns: deviation of each territory from its target, in front of its band in grey. The same numbers stand on Territory KPIs.",
      area: { top, left: 0, bottom: top + ROWS - 1, right: CHART_COLUMNS - 1 },
      series: [
        series("Band", high, BAND),
        series("Band, below", low, BAND),
        series("Deviation", deviations, PALETTE.plan),
      ],
      inFront: true,
      axisFormat: "+0%;−0%;0%",
    },
  ];
}
