import type { Reference } from "../formula";
import { cell, formula } from "../formula";
import { GENERAL } from "../number-format";
import { PALETTE } from "../palette";
import type { ReportFacts } from "../report-facts";
import { MEASURE_HEADER } from "../report-facts";
import { NAMES, nameOf } from "../report-names";
import { columnArea, FRAME_ROWS, HEADER_ROW, heading, printOf, widthsOf } from "../sheet-frame";
import type {
  Area,
  CellBlock,
  CellContent,
  ConditionalFormatDescription,
  NameDescription,
  RuleDescription,
  SheetDescription,
  TableColumnDescription,
  TableDescription,
} from "../workbook-description";
import type { KpiColumn } from "./kpi-column";
import { kpiColumns, loadHeader } from "./territory-kpi-columns";
import { shareHeader } from "./workload/workload-columns";

const TABLE = "EF_Territories";
/** Last column for readers; those right of it serve the formulas and the chart. */
const LAST_READER_COLUMN = "Band High";

const WIDTHS: Readonly<Record<string, number>> = {
  Territory: 13,
  Region: 12,
  Rep: 19,
  Accounts: 9,
  Potential: 13,
  Revenue: 13,
  Target: 13,
  Deviation: 17,
  Whitespace: 13,
  Utilisation: 13,
  "Mean Distance": 14,
  "Runner-Up": 22,
  "Why This Rep": 60,
};

const UTILISATION_NOTES = [
  "Capacity is hours a year for calls and travel. Utilisation is workload and travel over it; the healthy band is in Plan Settings.",
  "Travel is estimated from places and calls when planned, and follows the workload until the next plan; blank without places.",
];

export interface TerritoryKpis {
  readonly sheet: SheetDescription;
  readonly table: TableDescription;
  readonly names: readonly NameDescription[];
  /** Names to choose a territory from: the territories, House, Set aside. */
  readonly territoryList: Area;
}

/** One row a territory, all figures live over the accounts; totals below. */
export function territoryKpis(facts: ReportFacts): TerritoryKpis {
  const columns = kpiColumns(facts);
  const rowCount = facts.plan.territories.length;
  const table: TableDescription = {
    name: TABLE,
    row: HEADER_ROW,
    column: 0,
    columns: columns.map(tableColumn),
    rowCount,
    filterButtons: false,
  };
  const houseRow = HEADER_ROW + rowCount + 1;
  const totalRow = houseRow + 2;
  const readers = columns.findIndex((candidate) => candidate.header === LAST_READER_COLUMN) + 1;
  const columnWidths = widthsOf(table, WIDTHS, 11);
  const freezeColumns = 1 + (facts.hasRegions ? 1 : 0) + (facts.hasReps ? 1 : 0);
  const deltaNote =
    facts.sums === "delta"
      ? " Sums are those of the plan plus the hand edits listed on Tie-Out, because of the number of accounts."
      : " Sums are taken over all accounts.";
  const sheet: SheetDescription = {
    role: "territoryKpis",
    name: "Territory KPIs",
    tabColor: PALETTE.tabOther,
    columnWidths,
    rowHeights: [...FRAME_ROWS, { row: HEADER_ROW, height: 30 }],
    blocks: [
      ...heading(
        "Territory KPIs",
        `Live formulas over Territory Assignments. Deviation is ${MEASURE_HEADER[facts.balanced.key].toLowerCase()} against the target by capacity${facts.hasRegionTargets ? " inside the region" : ""}; the band is set in Plan Settings.${deltaNote}`,
      ),
      ...outsideBlocks(columns, houseRow),
      ...totalBlocks(columns, totalRow, readers),
      {
        row: totalRow + 2,
        column: 0,
        cells: [
          [
            "A blank KPI means that its divisor is zero or that there is no data. Capacity is an input to try out: targets follow it, and the next plan takes it from the rep list.",
          ],
          ...(facts.plan.workload === null ? [] : UTILISATION_NOTES.map((note) => [note])),
        ],
        style: "note",
      },
      {
        row: HEADER_ROW - 1,
        column: readers,
        cells: [["Workings of the formulas, not for editing"]],
        style: "note",
      },
    ],
    rules: regionRules(facts, readers),
    tables: [table],
    conditionalFormats: conditionalFormats(facts, table),
    listValidations: [],
    numberValidations: [
      {
        area: columnArea(table, "Capacity"),
        minimum: 0,
        maximum: 1e9,
        errorTitle: "Capacity",
        error: "Capacity is a number of 0 or more: selling hours a year, or a share.",
      },
    ],
    charts: [],
    images: [],
    freezeRows: HEADER_ROW + 1,
    freezeColumns,
    print: printOf(
      facts,
      {
        row: 0,
        column: 0,
        rowCount: totalRow + (facts.plan.workload === null ? 3 : 3 + UTILISATION_NOTES.length),
        columnCount: readers,
      },
      HEADER_ROW,
      { widths: columnWidths.slice(0, readers), titleColumns: freezeColumns },
    ),
  };
  const at = (name: keyof typeof NAMES, header: string): NameDescription => ({
    name: NAMES[name],
    role: "territoryKpis",
    row: totalRow,
    column: columns.findIndex((candidate) => candidate.header === header),
  });
  return {
    sheet,
    table,
    names: [at("totalLoad", loadHeader(facts)), at("totalCapacity", shareHeader(facts))],
    territoryList: { row: HEADER_ROW + 1, column: 0, rowCount: rowCount + 1, columnCount: 1 },
  };
}

/** The column without what stands below the table. */
function tableColumn(candidate: KpiColumn): TableColumnDescription {
  const column = { ...candidate };
  delete column.total;
  delete column.outside;
  return column;
}

/**
 * House and Set aside, directly below the territories, so that the list to choose from, which ends with House, is one
 * range. Set aside is none to choose: it is what becomes of a row that cannot be planned.
 */
function outsideBlocks(columns: readonly KpiColumn[], houseRow: number): CellBlock[] {
  const blocks: CellBlock[] = [];
  (["house", "setAside"] as const).forEach((name, offset) => {
    blocks.push({
      row: houseRow + offset,
      column: 0,
      cells: [[{ formula: formula`=${nameOf(name)}` }]],
      style: "note",
    });
    columns.forEach((candidate, index) => {
      if (!candidate.outside) return;
      blocks.push({
        row: houseRow + offset,
        column: index,
        cells: [[{ formula: candidate.outside(nameOf(name)) }]],
        style: "note",
        format: candidate.format,
        align: "right",
      });
    });
  });
  return blocks;
}

function totalBlocks(columns: readonly KpiColumn[], totalRow: number, readers: number): CellBlock[] {
  return columns.slice(0, readers).map((candidate, index): CellBlock => {
    const content: CellContent =
      index === 0 ? "All territories" : candidate.total ? { formula: candidate.total.content } : null;
    return {
      row: totalRow,
      column: index,
      cells: [[content]],
      style: "total",
      format: index === 0 ? GENERAL : (candidate.total?.format ?? candidate.format),
      align: candidate.align ?? "left",
      topRule: PALETTE.totalRule,
    };
  });
}

/** A thin rule under the last territory of each region. */
function regionRules(facts: ReportFacts, readers: number): RuleDescription[] {
  if (!facts.hasRegions) return [];
  const { territories } = facts.plan;
  return territories.flatMap((territory, index): RuleDescription[] => {
    const next = territories[index + 1];
    if (next?.region === territory.region) return [];
    return [
      {
        area: { row: HEADER_ROW + 1 + index, column: 0, rowCount: 1, columnCount: readers },
        edge: "bottom",
        color: PALETTE.rule,
      },
    ];
  });
}

function conditionalFormats(facts: ReportFacts, table: TableDescription): ConditionalFormatDescription[] {
  const tolerance = facts.balances[0]?.tolerance ?? facts.plan.settings.tolerance;
  const reach = Math.max(0.3, 3 * tolerance);
  const formats: ConditionalFormatDescription[] = [
    {
      kind: "dataBar",
      area: columnArea(table, "Deviation"),
      color: PALETTE.bar,
      negativeColor: PALETTE.barLow,
      minimum: -reach,
      maximum: reach,
      axisInMiddle: true,
    },
    ...facts.balances.map(({ inBand }): ConditionalFormatDescription => {
      const band = columnArea(table, inBand);
      return {
        kind: "formula",
        area: band,
        formula: formula`=${relative(band)}="WATCH"`,
        fontColor: PALETTE.watchText,
        fill: PALETTE.watchFill,
        bold: true,
      };
    }),
  ];
  if (facts.plan.workload !== null) {
    const area = columnArea(table, "Utilisation");
    formats.push(
      { kind: "dataBar", area, color: PALETTE.utilisationBar, minimum: 0, maximum: 1 },
      {
        kind: "formula",
        area,
        formula: formula`=AND(ISNUMBER(${relative(area)}),${relative(area)}>${nameOf("utilisationHigh")})`,
        fontColor: PALETTE.watchText,
        bold: true,
      },
    );
  }
  return formats;
}

/** The first cell of an area, as a conditional format refers to it. */
function relative(area: Area): Reference {
  return cell(area.row, area.column, "column");
}
