import { GENERAL } from "../number-format";
import { PALETTE } from "../palette";
import type { ReportFacts } from "../report-facts";
import { MEASURE_HEADER } from "../report-facts";
import { columnArea, FRAME_ROWS, HEADER_ROW, heading, printOf, widthsOf } from "../sheet-frame";
import type {
  CellBlock,
  CellContent,
  NumberValidation,
  SheetDescription,
  TableColumnDescription,
  TableDescription,
} from "../workbook-description";
import { coverageTable } from "./matching/coverage-table";
import { sizingTable } from "./workload/sizing-table";
import { MIX_ROWS, mixChart } from "./segments/mix-chart";
import { modelBlocks } from "./segments/potential-model";
import {
  hasPenetration,
  mixMeasure,
  segmentColumns,
  shareHeader,
  TABLE,
  type SegmentColumn,
} from "./segments/segment-table";

/** Columns that the chart spans. */
const CHART_COLUMNS = 8;

const WIDTHS: Readonly<Record<string, number>> = {
  Segment: 18,
  "What Belongs": 16,
  Accounts: 10,
  Share: 12,
  Potential: 14,
  Revenue: 14,
  "Top Industries": 48,
  "Call Plan From": 15,
  No: 6,
  "Written Segment": 16,
};

/**
 * One row a segment: what it holds, by sums over the accounts, and how its accounts are called.
 * Names and the call plan are inputs where Territory Assignments follows them by formula. Below,
 * how potential was estimated when it was, the reps needed, and who has what accounts ask for.
 */
export function segments(facts: ReportFacts): SheetDescription {
  const columns = segmentColumns(facts);
  const rowCount = facts.plan.segmentation.segments.length;
  const table: TableDescription = {
    name: TABLE,
    row: HEADER_ROW,
    column: 0,
    columns: columns.map(tableColumn),
    rowCount,
    filterButtons: false,
  };
  // A row apart: Excel takes formulas right below a table for rows of it.
  const totalRow = HEADER_ROW + rowCount + 2;
  const readers = columns.findIndex(({ header }) => header === "No");
  const measure = mixMeasure(facts);
  const hasChart = measure !== null && rowCount > 1;
  const chartRow = totalRow + 3;
  const notesRow = hasChart ? chartRow + MIX_ROWS + 1 : totalRow + 2;
  const notes = notesOf(facts);
  const modelRow = notesRow + notes.length + 1;
  const model = facts.plan.segmentation.potentialModel;
  const ownLast = model === null ? notesRow + notes.length : modelRow + 4 + model.coefficients.length;
  const { workload } = facts.plan;
  const sizing = workload === null ? null : sizingTable(facts, workload, ownLast + 1);
  const coverage = coverageTable(facts, (sizing?.lastRow ?? ownLast) + 2);
  const lastRow = coverage?.lastRow ?? sizing?.lastRow ?? ownLast;
  const below = [sizing?.table, coverage?.table].filter((one) => one !== undefined);
  const columnWidths = widthsOf(table, { ...WIDTHS, ...(model === null ? {} : { Segment: 28 }) }, 11);
  return {
    role: "segments",
    name: "Segments",
    tabColor: PALETTE.tabOther,
    columnWidths,
    rowHeights: [
      ...FRAME_ROWS,
      { row: HEADER_ROW, height: 30 },
      ...below.map(({ row }) => ({ row, height: 30 })),
    ],
    blocks: [
      ...heading("Segments", leadOf(facts)),
      ...totalBlocks(columns.slice(0, readers), totalRow),
      ...(hasChart
        ? [
            {
              row: chartRow - 1,
              column: 0,
              cells: [[`Share of accounts and of ${MEASURE_HEADER[measure].toLowerCase()}, by segment`]],
              style: "heading",
            } satisfies CellBlock,
          ]
        : []),
      ...notes.map((note, at): CellBlock => ({
        row: notesRow + at,
        column: 0,
        cells: [[note]],
        style: "note",
      })),
      ...(model === null ? [] : modelBlocks(model, modelRow)),
      {
        row: HEADER_ROW - 1,
        column: readers,
        cells: [["For the formulas and the next plan"]],
        style: "note",
      },
      ...(sizing?.blocks ?? []),
      ...(coverage?.blocks ?? []),
    ],
    tables: [table, ...below],
    conditionalFormats: [
      ...["Share", ...(measure === null ? [] : [shareHeader(measure)])].map(
        (header) =>
          ({
            kind: "dataBar",
            area: columnArea(table, header),
            color: PALETTE.bar,
            minimum: 0,
            maximum: 1,
          }) as const,
      ),
      ...(coverage?.conditionalFormats ?? []),
    ],
    listValidations: [],
    numberValidations:
      facts.callPlan === "live"
        ? [callValidation(table, "Calls per Year", 1000), callValidation(table, "Hours per Call", 100)]
        : [],
    charts: hasChart ? [mixChart(table, measure, chartRow, Math.min(readers, CHART_COLUMNS))] : [],
    images: [],
    freezeRows: HEADER_ROW + 1,
    freezeColumns: 1,
    print: printOf(facts, { row: 0, column: 0, rowCount: lastRow + 1, columnCount: readers }, HEADER_ROW, {
      tableEnd: totalRow + 1,
      widths: columnWidths.slice(0, readers),
      titleColumns: 1,
      isOnePageWide: true,
      parts: [
        ...(hasChart ? [chartRow - 1] : []),
        notesRow,
        ...(model === null ? [] : [modelRow]),
        ...(sizing === null ? [] : [ownLast + 1]),
        ...(coverage === null ? [] : [(sizing?.lastRow ?? ownLast) + 2]),
      ],
    }),
  };
}

function leadOf(facts: ReportFacts): string {
  const { basis, note } = facts.plan.segmentation;
  const how = `${basis.text}${note.length === 0 ? "" : ` (${note.map(({ text }) => text).join("; ")})`}.`;
  const names = facts.lean ? "" : " Names may be changed here and show everywhere.";
  switch (facts.callPlan) {
    case "live":
      return `${how}${names} Workload follows the yellow calls and hours.`;
    case "planned":
      return `${how}${names} Workload is as planned, because of the number of accounts: after a change of the call plan, plan again.`;
    case "own":
      return `${how}${names} Every account brings its own calls and hours, so the call plan here is for comparison.`;
  }
}

/** Each a line that the columns of the smallest plan hold on paper. */
function notesOf(facts: ReportFacts): string[] {
  return [
    "Accounts that can be planned are here, house accounts too; accounts set aside are in no segment. Top industries are as planned.",
    ...(hasPenetration(facts)
      ? [
          "Penetration is revenue over potential, blank without potential; the revenue of accounts without a potential counts in it.",
        ]
      : []),
    ...(facts.callPlan === "live"
      ? [
          "An account's own calls or hours go before those of its segment. Standard calls are a start, not a measurement:",
          "24 of 1.5 hours for the first segment, 12 of 1.25 between, 4 of 1 for the last.",
        ]
      : []),
  ];
}

function tableColumn(candidate: SegmentColumn): TableColumnDescription {
  const described = { ...candidate };
  delete described.total;
  return described;
}

function totalBlocks(columns: readonly SegmentColumn[], row: number): CellBlock[] {
  return columns.map((candidate, index): CellBlock => {
    const content: CellContent =
      index === 0 ? "All segments" : candidate.total === undefined ? null : { formula: candidate.total };
    return {
      row,
      column: index,
      cells: [[content]],
      style: "total",
      format: index === 0 ? GENERAL : candidate.format,
      align: candidate.align ?? "left",
      topRule: PALETTE.totalRule,
    };
  });
}

function callValidation(
  table: TableDescription,
  header: "Calls per Year" | "Hours per Call",
  maximum: number,
): NumberValidation {
  return {
    area: columnArea(table, header),
    minimum: 0,
    maximum,
    errorTitle: header,
    error: `${header} is a number from 0 to ${String(maximum)}.`,
  };
}
