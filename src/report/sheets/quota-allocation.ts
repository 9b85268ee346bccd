import type { QuotaPlan } from "../../engine/model/quota-plan";
import { cell, formula, quoted } from "../formula";
import { PALETTE } from "../palette";
import type { ReportFacts } from "../report-facts";
import type { ReportName } from "../report-names";
import { NAMES } from "../report-names";
import { columnArea, FRAME_ROWS, heading, printOf } from "../sheet-frame";
import { workbookDay } from "../workbook-day";
import type {
  ConditionalFormatDescription,
  NameDescription,
  NumberValidation,
  RuleDescription,
  SheetDescription,
  TableDescription,
} from "../workbook-description";
import { resultColors } from "./check-line";
import { totalBlocks, withoutTotal } from "./quota/column-totals";
import { companyCells } from "./quota/company-cells";
import { readerColumns, workingColumns } from "./quota/quota-columns";
import { regionColumns } from "./quota/region-columns";
import { rampTable } from "./quota/date-columns";
import { periodTable } from "./quota/period-columns";
import { CHART_ROWS, potentialChart } from "./quota/potential-chart";
import {
  checkBlocks,
  gapBlocks,
  NOT_PLACED_ROW,
  targetBlocks,
  targetLines,
  TOP_ROW,
} from "./quota/target-block";

const TABLE = "EF_Quotas";
const REGIONS = "EF_Regions";

const WIDTHS: Readonly<Record<string, number>> = {
  Territory: 15,
  Rep: 17,
  Accounts: 14,
  "Last Year": 13,
  Score: 8,
  Floor: 12,
  Cap: 12,
  Rounding: 11,
  "Calculated Quota": 13,
  Bound: 8,
  Override: 11,
  "Override Reason": 26,
  "Override By": 12,
  "Shared Out": 11,
  "Final Quota": 13,
  Growth: 9,
  "Quota to Potential": 10,
  Region: 14,
};

const MONTH = /^M[0-9]+$/;
/** Column of the totals above the table; on paper it repeats on each page with those before it. */
const TOTALS_COLUMN = 2;

/** Rows that one page holds at the least: there the chart stays with the table. */
const ONE_PAGE_ROWS = 54;

/** 31 December 9999 as a serial day. */
const LAST_DAY = 2_958_465;

export interface QuotaAllocation {
  readonly sheet: SheetDescription;
  readonly names: readonly NameDescription[];
}

/**
 * From the company's target to the quota of every territory and quarter, every step a
 * formula: shares, growth bounds, the ratio that makes all add up, rounding, override, final
 * quota. Right of it the workings and the regions.
 */
export function quotaAllocation(facts: ReportFacts, quotas: QuotaPlan): QuotaAllocation {
  const readers = readerColumns(facts, quotas);
  const columns = [...readers, ...workingColumns(facts, quotas)];
  const lines = targetLines(quotas);
  const headerRow = TOP_ROW + lines.length + 1;
  const rowCount = quotas.territories.length;
  const table: TableDescription = {
    name: TABLE,
    row: headerRow,
    column: 0,
    columns: columns.map(withoutTotal),
    rowCount,
    filterButtons: false,
  };
  const regionTable: TableDescription = {
    name: REGIONS,
    row: headerRow,
    column: columns.length + 1,
    columns: regionColumns(facts, quotas),
    rowCount: quotas.regions.length,
    filterButtons: false,
  };
  const periods = periodTable(facts, quotas, headerRow, regionTable.column + regionTable.columns.length + 1);
  const ramp = rampTable(quotas, headerRow, periods.column + periods.columns.length + 1);
  // One row is left free: Excel takes a formula right below a table into it.
  const totalRow = headerRow + rowCount + 2;
  const notes = [
    "A region carries the company's ratio times its score, a territory its region's ratio times its own (column Exact).",
    "An override keeps the calculated quota beside it; the difference is shared out over the others.",
    "Growth is on last year of the accounts the territory has now. Over-assignment is carried on top and is in no quota.",
    ...(quotas.year === null
      ? []
      : [
          "Share of Year is the share of the days from Starts to Ends, ramp counted; blank dates are before and after the year.",
        ]),
    ...(facts.plan.handover?.hasQuotas === true
      ? ["These are quotas of a whole year; what this year comes to after its jobs stands on Mid-Year Jobs."]
      : []),
    "A blank figure means that its divisor is zero or that there is no data.",
  ];
  const at = (header: string): number => columns.findIndex((candidate) => candidate.header === header);
  const workings = companyCells(regionTable.column);
  const chartRow = totalRow + 3 + notes.length;
  // Right of what repeats on each page, and on the first page alone.
  const scatter = potentialChart(facts, quotas, table, chartRow, {
    column: TOTALS_COLUMN + 1,
    columnCount: at("Override") - TOTALS_COLUMN - 1,
  });
  const lastRow = scatter.charts.length === 0 ? totalRow + 1 + notes.length : chartRow + CHART_ROWS - 1;
  const width = (header: string): number => WIDTHS[header] ?? (MONTH.test(header) ? 10.5 : 12);
  // The totals above stand in the third column, whatever it holds.
  const widths = columns.map(({ header }, index) =>
    index === TOTALS_COLUMN ? Math.max(14, width(header)) : width(header),
  );
  const sheet: SheetDescription = {
    role: "quotaAllocation",
    name: "Quota Allocation",
    tabColor: PALETTE.tabOther,
    columnWidths: [
      ...widths,
      3,
      ...regionTable.columns.map(({ header }) => width(header)),
      3,
      ...periods.columns.map(({ header }) => width(header)),
      ...(ramp === null ? [] : [3, ...ramp.columns.map(({ header }) => width(header))]),
    ],
    columnGroups: [{ first: readers.length, last: columns.length - 1 }],
    rowHeights: [...FRAME_ROWS, { row: headerRow, height: 30 }],
    blocks: [
      ...heading(
        "Quota Allocation",
        "Yellow cells are inputs; the target is a yellow cell of Plan Settings. Calculated is the region's ratio times the score, between floor and cap, rounded so that all add up.",
      ),
      ...targetBlocks(facts, lines),
      ...gapBlocks(facts, quotas, at("Floor")),
      ...checkBlocks(quotas, at("Override Reason")),
      {
        row: TOP_ROW + 4,
        column: at("Floor"),
        cells: [
          [
            {
              formula: formula`=HYPERLINK(${quoted(`#${NAMES.quotaRegions}`)},"From the target to the regions: right of the workings")`,
            },
          ],
        ],
        style: "link",
      },
      {
        row: headerRow - 1,
        column: regionTable.column,
        cells: [["Regions: the company's ratio times their score, between what their territories may carry"]],
        style: "note",
      },
      ...totalBlocks(readers, totalRow),
      {
        row: totalRow + 2,
        column: 0,
        cells: notes.map((note) => [note]),
        style: "note",
      },
      {
        row: headerRow - 1,
        column: readers.length,
        cells: [["Workings of the formulas, not for editing"]],
        style: "note",
      },
      ...scatter.blocks,
      ...workings.blocks(facts),
    ],
    rules: regionRules(facts, quotas, headerRow, readers.length),
    tables: [table, regionTable, periods, ...(ramp === null ? [] : [ramp])],
    conditionalFormats: conditionalFormats(table, at("Override Reason") + 1),
    listValidations: [],
    numberValidations: [
      ...(quotas.year === null ? [] : ["Starts", "Ends"]).map((header): NumberValidation => ({
        area: columnArea(table, header),
        minimum: 1,
        maximum: workbookDay(LAST_DAY, facts.options),
        errorTitle: header,
        error:
          "A date. Clear the cell for a territory that is there from the start or to the end of the year.",
      })),
      {
        area: columnArea(table, "Override"),
        minimum: 0,
        maximum: 1e13,
        errorTitle: "Override",
        error: "An override is an amount of 0 or more. Clear the cell to take the calculated quota.",
      },
    ],
    charts: scatter.charts,
    images: [],
    freezeRows: headerRow + 1,
    freezeColumns: facts.hasReps ? 2 : 1,
    print: printOf(
      facts,
      { row: 0, column: 0, rowCount: lastRow + 1, columnCount: readers.length },
      headerRow,
      {
        widths: widths.slice(0, readers.length),
        titleColumns: TOTALS_COLUMN + 1,
        wholeRows: lastRow + 1 <= ONE_PAGE_ROWS ? lastRow + 1 : totalRow + 1,
        tableEnd: totalRow + 1,
        parts: [totalRow + 2, ...(scatter.charts.length === 0 ? [] : [chartRow])],
        mayBegin: ["Override", "Bottom-Up", "Quota to Potential", "Capacity", "M1"].map(at),
      },
    ),
  };
  const named = (name: ReportName, row: number, columnIndex: number): NameDescription => ({
    name: NAMES[name],
    role: "quotaAllocation",
    row,
    column: columnIndex,
  });
  return {
    sheet,
    names: [
      ...lines.flatMap(({ name }, index) => (name === undefined ? [] : [named(name, TOP_ROW + index, 2)])),
      named("quotaRegions", headerRow + 1, regionTable.column),
      named("quotaNotPlacedText", NOT_PLACED_ROW, at("Override Reason")),
      ...workings.cells.map(({ name }, index) =>
        named(name, TOP_ROW + (index % 4), workings.columnOf(index)),
      ),
    ],
  };
}

/** A thin rule under the last territory of each region. */
function regionRules(
  facts: ReportFacts,
  quotas: QuotaPlan,
  headerRow: number,
  readers: number,
): RuleDescription[] {
  if (quotas.regions.length < 2) return [];
  const { territories } = facts.plan;
  return territories.flatMap((territory, index): RuleDescription[] =>
    territories[index + 1]?.region === territory.region
      ? []
      : [
          {
            area: { row: headerRow + 1 + index, column: 0, rowCount: 1, columnCount: readers },
            edge: "bottom",
            color: PALETTE.rule,
          },
        ],
  );
}

function conditionalFormats(table: TableDescription, resultColumn: number): ConditionalFormatDescription[] {
  const bound = columnArea(table, "Bound");
  const reason = columnArea(table, "Override Reason");
  const override = columnArea(table, "Override");
  const results = { row: TOP_ROW, column: resultColumn, rowCount: 3, columnCount: 1 };
  return [
    {
      kind: "formula",
      area: bound,
      formula: formula`=${cell(bound.row, bound.column, "column")}<>""`,
      fontColor: PALETTE.watchText,
      fill: PALETTE.watchFill,
    },
    {
      kind: "formula",
      area: reason,
      formula: formula`=AND(ISNUMBER(${cell(override.row, override.column, "column")}),${cell(reason.row, reason.column, "column")}="")`,
      fontColor: PALETTE.failText,
      fill: PALETTE.failFill,
    },
    ...resultColors(results),
  ];
}
