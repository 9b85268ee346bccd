import { column, formula, fragment, here } from "../../formula";
import { COUNT } from "../../number-format";
import { PALETTE } from "../../palette";
import { columnArea } from "../../sheet-frame";
import type { CellBlock, TableColumnDescription, TableDescription } from "../../workbook-description";
import type { ChartGround } from "../../chart-ground";
import type { DrawnChart } from "./drawn-chart";
import { DRAWN_WORDS, drawnBy } from "./drawn-by";

const ACCOUNTS = "EF_Assignments";

/**
 * The accounts of each segment in a territory: counted by formula over Territory Assignments, so that they follow an
 * owner changed by hand; in large plans as they were counted when the charts were placed.
 */
export function segmentColumns({ segments }: ChartGround): TableColumnDescription[] {
  if (segments === null) return [];
  const look = { format: COUNT, align: "right" } as const;
  const { names, counted } = segments;
  return names.map((_, at): TableColumnDescription => {
    const header = headerOf(at);
    if (counted !== null) {
      return { header, values: counted.map((own) => own[at] ?? 0), style: "value", ...look };
    }
    const ofTerritory = fragment`${column(ACCOUNTS, "Territory")},${here("EF_Charts", "Territory")}`;
    return {
      header,
      formula: formula`=COUNTIFS(${ofTerritory},${column(ACCOUNTS, "Segment No")},${at + 1})`,
      style: "formula",
      ...look,
    };
  });
}

/** The names of the segments above the columns that count them, which stay when a name is changed on Segments. */
export function segmentNames({ segments }: ChartGround, table: TableDescription): CellBlock[] {
  if (segments === null) return [];
  const first = table.columns.findIndex(({ header }) => header === headerOf(0));
  const name = (at: number) => ({
    formula: formula`=IFERROR(INDEX(${column("EF_Segments", "Segment")},${at + 1})&"","")`,
  });
  return [
    {
      row: table.row - 1,
      column: table.column + first,
      cells: [segments.names.map((_, at) => name(at))],
      style: "note",
      align: "right",
    },
  ];
}

/** One column a row of the table, which its first column names; a part for each segment. */
export function segmentMixChart(ground: ChartGround, table: TableDescription): DrawnChart[] {
  const { segments } = ground;
  const [named] = table.columns;
  if (segments === null || named === undefined) return [];
  const live = segments.counted === null ? "" : ", as counted when the charts were placed";
  return [
    {
      heading: `Accounts by segment${DRAWN_WORDS[drawnBy(ground)]}${live}`,
      chart: {
        name: "Segment mix by territory",
        kind: "columnStacked",
        title: null,
        altText: `Columns: the accounts of each ${named.header.toLowerCase()}, a part for each segment. The same numbers stand in the table below.`,
        series: segments.names.map((name, at) => ({
          nameCell: {
            role: "charts" as const,
            row: table.row,
            column: columnArea(table, headerOf(at)).column,
          },
          // Never the bare name, which could read as a reference.
          name: `Segment ${name}`,
          values: { role: "charts" as const, area: columnArea(table, headerOf(at)) },
          categories: { role: "charts" as const, area: columnArea(table, named.header) },
          color: PALETTE.parts[at] ?? PALETTE.rule,
          look: "column" as const,
        })),
        legend: "bottom",
        axisMinimum: 0,
        axisFormat: COUNT,
      },
    },
  ];
}

function headerOf(at: number): string {
  return `Segment ${String(at + 1)} Accounts`;
}
