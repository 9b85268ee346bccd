import { KPI_DEFINITIONS } from "../../engine/model/kpi-definitions";
import type { KpiKey, Performance, PerformanceGroup, StageReading } from "../../engine/model/performance";
import { COUNT, moneyFormat, TEXT } from "../number-format";
import { PALETTE } from "../palette";
import type { ReportFacts } from "../report-facts";
import { columnArea, FRAME_ROWS, HEADER_ROW, heading, printOf, widthsOf } from "../sheet-frame";
import type { CellBlock, RuleDescription, SheetDescription, TableDescription } from "../workbook-description";
import {
  groupRows,
  hasSegmentRows,
  noAccountRow,
  repRows,
  type PerformanceTable,
} from "./performance/group-rows";
import { BLANK_STAGE, stageColumns } from "./performance/deals-on-sheet";
import { outlierTable } from "./performance/outliers";
import type { PerformanceColumn } from "./performance/measure-columns";
import { performanceColumns } from "./performance/performance-columns";

const WIDTHS: Readonly<Record<string, number>> = {
  Level: 10,
  Group: 21,
  Rep: 19,
  "Won Amount": 12,
  Whitespace: 12,
  Outlier: 26,
};

/** Columns that say what a row is. */
const TITLE_COLUMNS = 2;
/** Lines between two tables: a blank one, a heading, a blank one for the note. */
const APART = 3;

/**
 * How all, regions, urban and rural territories, density classes, segments, teams, offices, territories and reps sell: sums over the accounts that
 * each has now, and the measures made of them by formula. Below, how each measure is worked out and how stages
 * were read.
 */
export function performanceSheet(facts: ReportFacts, performance: Performance): SheetDescription {
  const groups = groupRows(facts);
  const reps = repRows(facts);
  const unknown = noAccountRow(facts);
  const main = tableAt(facts, "EF_Performance", groups, HEADER_ROW);
  let nextRow = below(main.table);
  const others: { table: TableDescription; title: string }[] = [];
  const add = (name: PerformanceTable, title: string, rows: readonly PerformanceGroup[]): void => {
    if (rows.length === 0) return;
    const { table } = tableAt(facts, name, rows, nextRow + 1);
    others.push({ table, title });
    nextRow = below(table);
  };
  add("EF_Reps", "Reps, by the deals that name them", reps);
  add("EF_NoAccount", "Deals without an account", unknown === undefined ? [] : [unknown]);
  const shown = new Set(main.columns.flatMap(({ kpi }) => (kpi === undefined ? [] : [kpi])));
  const lines = explained(shown);
  const linesRow = nextRow;
  const stagesRow = linesRow + lines.length + 2;
  const stages =
    performance.stages.length === 0 ? null : stagesTable(facts, performance.stages, stagesRow + 1);
  const { readers } = main;
  const stagesEnd = stages === null ? stagesRow : stages.row + stages.rowCount;
  const outliers = outlierTable(facts, main.columns, stagesEnd + APART + 1);
  const lastRow = outliers === null ? stagesEnd : outliers.row + outliers.rowCount;
  const columnWidths = widthsOf(main.table, WIDTHS, 10.5);
  return {
    role: "performance",
    name: "Performance",
    tabColor: PALETTE.tabOther,
    columnWidths,
    rowHeights: [
      ...FRAME_ROWS,
      ...[main, ...others].map(({ table }) => ({ row: table.row, height: 30 })),
      ...(stages === null ? [] : [{ row: stages.row, height: 30 }]),
    ],
    blocks: [
      ...heading("Performance", leadOf(facts, performance)),
      {
        row: HEADER_ROW - 1,
        column: readers,
        cells: [["What they are made of: sums over the accounts and deals, not for editing"]],
        style: "note",
      },
      ...others.flatMap(({ table, title }): CellBlock[] => [
        { row: table.row - 1, column: 0, cells: [[title]], style: "heading" },
        ...(table.name === "EF_NoAccount"
          ? [beside(table.row - 1, "In All and with their rep, in no territory.")]
          : []),
      ]),
      { row: linesRow, column: TITLE_COLUMNS, cells: [["How each is worked out"]], style: "heading" },
      ...lines.flatMap((cells, at): CellBlock[] =>
        cells.map((cell, side) => ({
          row: linesRow + 1 + at,
          // The first two columns repeat on each page.
          column: TITLE_COLUMNS + side,
          cells: [[cell]],
          style: "note",
        })),
      ),
      ...(stages === null
        ? []
        : [
            {
              row: stagesRow,
              column: 0,
              cells: [["How stages were read"]],
              style: "heading" as const,
            },
          ]),
      ...(outliers === null
        ? []
        : [
            {
              row: outliers.row - 1,
              column: 0,
              cells: [["Outliers"]],
              style: "heading" as const,
            },
            beside(
              outliers.row - 1,
              "Further from the median of their peers than the limit, by their median absolute deviation.",
            ),
          ]),
    ],
    rules: rulesBetween(groups, readers),
    tables: [
      main.table,
      ...others.map(({ table }) => table),
      ...(stages === null ? [] : [stages]),
      ...(outliers === null ? [] : [outliers]),
    ],
    conditionalFormats: [main, ...others].flatMap(({ table }) =>
      table.columns.some(({ header }) => header === "Attainment") && table.name !== "EF_NoAccount"
        ? [
            {
              kind: "dataBar" as const,
              area: columnArea(table, "Attainment"),
              color: PALETTE.bar,
              minimum: 0,
              maximum: 1.5,
            },
          ]
        : [],
    ),
    listValidations: [],
    numberValidations: [],
    charts: [],
    images: [],
    freezeRows: HEADER_ROW + 1,
    freezeColumns: TITLE_COLUMNS,
    print: printOf(facts, { row: 0, column: 0, rowCount: lastRow + 1, columnCount: readers }, HEADER_ROW, {
      tableEnd: below(main.table),
      widths: columnWidths.slice(0, readers),
      titleColumns: TITLE_COLUMNS,
      parts: [
        ...others.map(({ table }) => table.row - 1),
        linesRow,
        ...(stages === null ? [] : [stagesRow]),
        ...(outliers === null ? [] : [outliers.row - 1]),
      ],
    }),
  };
}

function tableAt(
  facts: ReportFacts,
  name: PerformanceTable,
  rows: readonly PerformanceGroup[],
  row: number,
): { table: TableDescription; columns: readonly PerformanceColumn[]; readers: number } {
  const { columns, readers } = performanceColumns(facts, name, rows);
  return {
    columns,
    readers,
    table: {
      name,
      row,
      column: 0,
      columns: columns.map(plain),
      rowCount: rows.length,
      filterButtons: false,
    },
  };
}

/** The column without the measure that it shows. */
function plain(candidate: PerformanceColumn): TableDescription["columns"][number] {
  const column = { ...candidate };
  delete (column as { kpi?: KpiKey }).kpi;
  return column;
}

/** A note in the line of a heading. */
function beside(row: number, text: string): CellBlock {
  return { row, column: TITLE_COLUMNS, cells: [[text]], style: "note" };
}

function below({ row, rowCount }: TableDescription): number {
  return row + rowCount + APART;
}

/** Name, how it is worked out, and when it is blank; of the measures that have a column. */
function explained(shown: ReadonlySet<KpiKey>): string[][] {
  return KPI_DEFINITIONS.filter(({ key }) => shown.has(key)).map(({ label, formula, blank }) => [
    label,
    `${formula}. Blank ${blank}.`,
  ]);
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const DAY_MS = 86_400_000;
const DAY_ZERO = Date.UTC(1899, 11, 30);

function dayText(serial: number): string {
  const day = new Date(DAY_ZERO + serial * DAY_MS);
  return `${String(day.getUTCDate())} ${MONTHS[day.getUTCMonth()] ?? ""} ${String(day.getUTCFullYear())}`;
}

function leadOf(facts: ReportFacts, { data, period }: Performance): string {
  const attainment = {
    plan: " Attainment is against the part of the plan's quotas that is due.",
    reps: " Attainment is last year's actual of the reps against their quota of last year; a territory has that of its rep.",
    sales: " Attainment is what reps won against their quota of last year; a territory has that of its rep.",
    none: "",
  }[data.attainmentFrom];
  const deals =
    period === null
      ? ""
      : ` Deals closed ${dayText(period.from)} to ${dayText(period.to)}${data.hasBefore ? "; Before is the same length before that" : ""}.`;
  const segments =
    facts.hasSegments && !hasSegmentRows(facts)
      ? " Segments are left out because of the number of accounts."
      : "";
  return `Live formulas over the accounts that each territory has now.${deals}${attainment}${segments}`;
}

/** A thin rule under the last row of each level. */
function rulesBetween(groups: readonly PerformanceGroup[], readers: number): RuleDescription[] {
  return groups.flatMap(({ kind }, at): RuleDescription[] =>
    groups[at + 1]?.kind === kind
      ? []
      : [
          {
            area: { row: HEADER_ROW + 1 + at, column: 0, rowCount: 1, columnCount: readers },
            edge: "bottom",
            color: PALETTE.rule,
          },
        ],
  );
}

function stagesTable(facts: ReportFacts, stages: readonly StageReading[], row: number): TableDescription {
  const counts = {
    won: "won",
    lost: "lost",
    open: "open",
    unclear: "nothing",
  } as const;
  return {
    name: "EF_Stages",
    row,
    column: 0,
    columns: [
      {
        header: "Counts As",
        values: stages.map(({ result, isKnown }) => `${counts[result]}${isKnown ? "" : " (not known)"}`),
        format: TEXT,
        style: "value",
      },
      {
        header: "Stage",
        values: stages.map(({ stage }) => (stage === "" ? BLANK_STAGE : stage)),
        format: TEXT,
        style: "value",
      },
      {
        header: "Deals",
        values: Float64Array.from(stages, ({ deals }) => deals),
        format: COUNT,
        style: "value",
        align: "right",
      },
      {
        header: "Amount",
        values: Float64Array.from(stages, ({ amount }) => amount),
        format: moneyFormat(facts.options.currencySymbol),
        style: "value",
        align: "right",
      },
      ...stageColumns(facts),
    ],
    rowCount: stages.length,
    filterButtons: false,
  };
}
