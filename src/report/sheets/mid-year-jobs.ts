import type { CurrencySign } from "../currency-sign";
import type { PlanHandover } from "../../engine/model/handover";
import { BY_DAYS, WHOLE_YEAR } from "../../engine/model/pro-rata";
import { column, formula } from "../formula";
import { COUNT, DATE, GENERAL, moneyFormat } from "../number-format";
import { PALETTE } from "../palette";
import type { ReportFacts } from "../report-facts";
import { NAMES, nameOf, type ReportName } from "../report-names";
import type { ReportOptions } from "../report-options";
import { columnArea, FRAME_ROWS, heading, printOf } from "../sheet-frame";
import { workbookDay } from "../workbook-day";
import type {
  CellBlock,
  NameDescription,
  SheetDescription,
  TableColumnDescription,
} from "../workbook-description";
import { handoverReaders, handoverTable } from "./jobs/handover-table";
import { jobTable } from "./jobs/job-table";
import { YEAR_QUOTA_READERS, yearQuotaTable } from "./jobs/year-quota-table";

/** Row of the plan year, below the two lines of the rule. */
const YEAR_ROW = 5;
/** Column of what bounds left of the target before the jobs, right of its words. */
const NOT_CARRIED_COLUMN = 7;
const FIRST_HEADING = YEAR_ROW + 2;
/** Of the first columns: what three tables have in them below one another. */
const FIRST_WIDTHS = [14, 30, 12, 14, 17, 14, 17, 14] as const;
const WIDTH = 13;
/** 31 December 9999 as a serial day. */
const LAST_DAY = 2_958_465;

export interface MidYearJobs {
  readonly sheet: SheetDescription;
  readonly names: readonly NameDescription[];
}

/**
 * The mid-year jobs of a plan: when each begins, what each rep is held to in the year after them,
 * and what is handed over, account by account. The days are inputs; the quotas follow by formula.
 */
export function midYearJobs(facts: ReportFacts, handover: PlanHandover): MidYearJobs {
  const { currencySymbol } = facts.options;
  const { hasQuotas } = handover;
  const jobs = jobTable(handover, facts.options, FIRST_HEADING + 1);
  const quotasHeading = jobs.row + jobs.rowCount + 2;
  const quotas = hasQuotas ? yearQuotaTable(handover, currencySymbol, quotasHeading + 1) : null;
  const totalRow = quotas === null ? jobs.row + jobs.rowCount : quotas.row + quotas.rowCount + 2;
  const listHeading = totalRow + 2;
  const list = handoverTable(facts, handover, listHeading + 1);
  const readers = Math.max(handoverReaders(list), quotas === null ? 0 : YEAR_QUOTA_READERS);
  const columnCount = Math.max(list.columns.length, readers + 2);
  const widths = Array.from({ length: columnCount }, (_, at) => FIRST_WIDTHS[at] ?? WIDTH);
  const lastRow = list.row + list.rowCount;
  // The two words that Pro Rata may be, right of all tables.
  const words = { row: jobs.row + 1, column: columnCount + 1, rowCount: 2, columnCount: 1 };
  const sheet: SheetDescription = {
    role: "midYearJobs",
    name: "Mid-Year Jobs",
    tabColor: PALETTE.tabOther,
    columnWidths: widths,
    rowHeights: [
      ...FRAME_ROWS,
      ...[jobs, ...(quotas === null ? [] : [quotas]), list].map(({ row }) => ({ row, height: 30 })),
    ],
    blocks: [
      ...heading("Mid-Year Jobs", leadOf(hasQuotas)),
      { row: 2, column: 0, cells: notesOf(hasQuotas).map((note) => [note]), style: "note" },
      ...yearBlocks(handover, facts.options),
      { row: FIRST_HEADING, column: 0, cells: [["Jobs"]], style: "heading" },
      ...(quotas === null
        ? []
        : [
            titled(quotasHeading, "Quotas of the year"),
            workingsNote(quotasHeading, YEAR_QUOTA_READERS),
            ...totals(quotas.columns, totalRow, currencySymbol),
          ]),
      titled(listHeading, "Handover list"),
      workingsNote(listHeading, handoverReaders(list)),
      ...(hasQuotas
        ? [
            {
              row: words.row,
              column: words.column,
              cells: [[BY_DAYS], [WHOLE_YEAR]],
              style: "note" as const,
            },
          ]
        : []),
    ],
    rules: [],
    tables: [jobs, ...(quotas === null ? [] : [quotas]), list],
    conditionalFormats: [],
    listValidations: hasQuotas
      ? [
          {
            area: columnArea(jobs, "Pro Rata"),
            source: { role: "midYearJobs", area: words },
            promptTitle: "Pro Rata",
            prompt:
              "By days: the quota of the days from the first day on goes over. Whole year: that of the year.",
            errorTitle: "Pro Rata",
            error: `Choose ${BY_DAYS} or ${WHOLE_YEAR}.`,
            alert: "stop",
          },
        ]
      : [],
    numberValidations: [
      {
        area: columnArea(jobs, "First Day"),
        minimum: 1,
        maximum: workbookDay(LAST_DAY, facts.options),
        errorTitle: "First Day",
        error: "A date: the first day on which the accounts are with who takes them.",
      },
    ],
    charts: [],
    images: [],
    freezeRows: 2,
    freezeColumns: 2,
    print: printOf(facts, { row: 0, column: 0, rowCount: lastRow + 1, columnCount: readers }, list.row, {
      widths: widths.slice(0, readers),
      titleColumns: 2,
      parts: [...(quotas === null ? [] : [quotasHeading]), listHeading],
    }),
  };
  const named = (name: ReportName, columnIndex: number): NameDescription => ({
    name: NAMES[name],
    role: "midYearJobs",
    row: YEAR_ROW,
    column: columnIndex,
  });
  return {
    sheet,
    names: [
      named("jobYearStart", 2),
      named("jobYearEnd", 3),
      named("jobYearDays", 4),
      ...(handover.notCarried === 0 ? [] : [named("jobNotCarried", NOT_CARRIED_COLUMN)]),
    ],
  };
}

function leadOf(hasQuotas: boolean): string {
  return hasQuotas
    ? "What changes hands in the year, and what each rep is held to. Yellow cells are inputs: change a first day and the quotas follow."
    : "What changes hands in the year. With a target on Quotas the quotas that go over stand here as well.";
}

function notesOf(hasQuotas: boolean): string[] {
  return hasQuotas
    ? [
        "A quota goes over with its account: giver’s quota a year × account ÷ territory × days from the first day on ÷ days of the year, rounded as running sums down the list.",
        "So what is handed on is what is taken over, to the unit. Quota Allocation has the quotas of a whole year on the territories as the jobs leave them; this year’s are here.",
      ]
    : ["Each account goes over on the first day of its job."];
}

/** The plan year, whose days the quotas are shared out by, and what of the target the quotas before the jobs leave out. */
function yearBlocks({ year, notCarried }: PlanHandover, options: ReportOptions): CellBlock[] {
  const days = formula`=${nameOf("jobYearEnd")}-${nameOf("jobYearStart")}+1`;
  return [
    { row: YEAR_ROW, column: 0, cells: [["Plan year"]], style: "heading" },
    {
      row: YEAR_ROW,
      column: 2,
      cells: [[workbookDay(year.from, options), workbookDay(year.to - 1, options)]],
      style: "value",
      format: DATE,
      align: "right",
    },
    {
      row: YEAR_ROW,
      column: 4,
      cells: [[{ formula: days }]],
      style: "formula",
      format: `${COUNT}" days"`,
      align: "right",
    },
    ...(notCarried === 0
      ? []
      : [
          {
            row: YEAR_ROW,
            column: NOT_CARRIED_COLUMN - 2,
            cells: [["Target not carried before the jobs"]],
            style: "note" as const,
          },
          {
            row: YEAR_ROW,
            column: NOT_CARRIED_COLUMN,
            cells: [[notCarried]],
            style: "value" as const,
            format: moneyFormat(options.currencySymbol),
            align: "right" as const,
          },
        ]),
  ];
}

function titled(row: number, title: string): CellBlock {
  return { row, column: 0, cells: [[title]], style: "heading" };
}

function workingsNote(row: number, column: number): CellBlock {
  return { row, column, cells: [["Workings of the formulas, not for editing"]], style: "note" };
}

/** Sums of the quotas of the year, a row below their table. */
function totals(
  columns: readonly TableColumnDescription[],
  row: number,
  currencySymbol: CurrencySign,
): CellBlock[] {
  return columns.slice(0, YEAR_QUOTA_READERS).map(({ header, format }, at): CellBlock => {
    const isSummed = format === moneyFormat(currencySymbol) || header === "Change";
    return {
      row,
      column: at,
      cells: [
        [at === 0 ? "All" : isSummed ? { formula: formula`=SUM(${column("EF_YearQuotas", header)})` } : null],
      ],
      style: "total",
      format: at === 0 ? GENERAL : format,
      align: at === 0 ? "left" : "right",
      topRule: PALETTE.totalRule,
    };
  });
}
