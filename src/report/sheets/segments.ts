import type { CallPlanSource, PotentialModel, SegmentProfile } from "../../engine/model/segmentation";
import { cell, column, formula, here } from "../formula";
import { COUNT, GENERAL, HOURS, measureFormat, SHARE, TEXT } from "../number-format";
import { PALETTE } from "../palette";
import type { ReportFacts } from "../report-facts";
import { MEASURE_HEADER, measureOf, SEGMENT_SUMS_LIMIT } from "../report-facts";
import { columnArea, FRAME_ROWS, HEADER_ROW, heading, printOf, widthsOf } from "../sheet-frame";
import type {
  CellBlock,
  CellContent,
  FormulaText,
  NumberValidation,
  SheetDescription,
  TableColumnDescription,
  TableDescription,
} from "../workbook-description";
import { sizingTable } from "./workload/sizing-table";

const TABLE = "EF_Segments";
const ACCOUNTS = "EF_Assignments";

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
};

const FROM_WORDS: Readonly<Record<CallPlanSource, string>> = {
  settings: "settings",
  accounts: "its accounts",
  standard: "standard",
};

/** A table column and what stands below it for all segments. */
interface SegmentColumn extends TableColumnDescription {
  total?: FormulaText;
}

/**
 * One row a segment: what it holds, by sums over the accounts, and how its accounts are called.
 * Names and the call plan are inputs where Territory Assignments follows them by formula. Below,
 * how potential was estimated when it was.
 */
export function segments(facts: ReportFacts): SheetDescription {
  const columns = columnsOf(facts);
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
  const notesRow = totalRow + 2;
  const notes = notesOf(facts);
  const modelRow = notesRow + notes.length + 1;
  const model = facts.plan.segmentation.potentialModel;
  const ownLast = model === null ? notesRow + notes.length : modelRow + 4 + model.coefficients.length;
  const { workload } = facts.plan;
  const sizing = workload === null ? null : sizingTable(facts, workload, ownLast + 1);
  const lastRow = sizing?.lastRow ?? ownLast;
  return {
    role: "segments",
    name: "Segments",
    tabColor: PALETTE.tabOther,
    columnWidths: widthsOf(table, { ...WIDTHS, ...(model === null ? {} : { Segment: 28 }) }, 11),
    rowHeights: [
      ...FRAME_ROWS,
      { row: HEADER_ROW, height: 30 },
      ...(sizing === null ? [] : [{ row: sizing.table.row, height: 30 }]),
    ],
    blocks: [
      ...heading("Segments", leadOf(facts)),
      ...totalBlocks(columns.slice(0, readers), totalRow),
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
        cells: [["For the formulas"]],
        style: "note",
      },
      ...(sizing?.blocks ?? []),
    ],
    tables: [table, ...(sizing === null ? [] : [sizing.table])],
    conditionalFormats: [
      { kind: "dataBar", area: columnArea(table, "Share"), color: PALETTE.bar, minimum: 0, maximum: 1 },
    ],
    listValidations: [],
    numberValidations:
      facts.callPlan === "live"
        ? [callValidation(table, "Calls per Year", 1000), callValidation(table, "Hours per Call", 100)]
        : [],
    charts: [],
    images: [],
    freezeRows: HEADER_ROW + 1,
    freezeColumns: 1,
    print: printOf(facts, { row: 0, column: 0, rowCount: lastRow + 1, columnCount: readers }, HEADER_ROW),
  };
}

function leadOf(facts: ReportFacts): string {
  const { basis, note } = facts.plan.segmentation;
  const how = `${basis}${note === "" ? "" : ` (${note})`}.`;
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

function hasPenetration(facts: ReportFacts): boolean {
  return measureOf(facts, "potential") !== undefined && measureOf(facts, "revenue") !== undefined;
}

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
          "An account's own calls or hours go before those of its segment. Standard calls are a start, not a measurement: 24 of 1.5 hours for the first segment, 12 of 1.25 between, 4 of 1 for the last.",
        ]
      : []),
  ];
}

function columnsOf(facts: ReportFacts): SegmentColumn[] {
  const { segments: list } = facts.plan.segmentation;
  const live = facts.callPlan === "live" ? "input" : "value";
  const sums = new SegmentSums(facts);
  const numbers = (pick: (segment: (typeof list)[number]) => number): Float64Array =>
    Float64Array.from(list, pick);
  const columns: SegmentColumn[] = [
    {
      header: "Segment",
      values: list.map(({ name }) => name),
      format: TEXT,
      style: facts.lean ? "label" : "input",
    },
  ];
  if (list.some(({ detail }) => detail !== "")) {
    columns.push({
      header: "What Belongs",
      values: list.map(({ detail }) => detail),
      format: TEXT,
      style: "value",
    });
  }
  columns.push(sums.accounts(), {
    header: "Share",
    formula: formula`=IF(SUM(${column(TABLE, "Accounts")})=0,"",${here(TABLE, "Accounts")}/SUM(${column(TABLE, "Accounts")}))`,
    format: SHARE,
    style: "formula",
    align: "right",
    total: formula`=SUM(${column(TABLE, "Share")})`,
  });
  for (const key of ["potential", "revenue"] as const) columns.push(...sums.of(key));
  if (hasPenetration(facts)) {
    const potential = MEASURE_HEADER.potential;
    const revenue = MEASURE_HEADER.revenue;
    columns.push({
      header: "Penetration",
      formula: formula`=IF(${here(TABLE, potential)}=0,"",${here(TABLE, revenue)}/${here(TABLE, potential)})`,
      format: SHARE,
      style: "formula",
      align: "right",
      total: formula`=IF(SUM(${column(TABLE, potential)})=0,"",SUM(${column(TABLE, revenue)})/SUM(${column(TABLE, potential)}))`,
    });
  }
  columns.push(
    ...sums.of("workload"),
    {
      header: "Calls per Year",
      values: numbers(({ callsPerYear }) => callsPerYear),
      format: "#,##0.##",
      style: live,
      align: "right",
    },
    {
      header: "Hours per Call",
      values: numbers(({ hoursPerCall }) => hoursPerCall),
      format: "0.00",
      style: live,
      align: "right",
    },
    {
      header: "Hours per Account",
      formula: formula`=N(${here(TABLE, "Calls per Year")})*N(${here(TABLE, "Hours per Call")})`,
      format: HOURS,
      style: "formula",
      align: "right",
    },
    {
      header: "Call Plan From",
      values: list.map(({ callPlan }) => FROM_WORDS[callPlan]),
      format: TEXT,
      style: "value",
      indent: 1,
    },
  );
  const industries = topIndustries(facts);
  if (industries.some((text) => text !== "")) {
    columns.push({ header: "Top Industries", values: industries, format: TEXT, style: "value" });
  }
  columns.push({
    header: "No",
    values: Int32Array.from(list, (_, at) => at + 1),
    format: "0",
    style: "value",
    align: "right",
  });
  return columns;
}

/** Counts and sums over the accounts of each segment: by formula, above a size as planned. */
class SegmentSums {
  private readonly live: boolean;

  constructor(private readonly facts: ReportFacts) {
    const { accounts, segmentation } = facts.plan;
    this.live = accounts.count * segmentation.segments.length <= SEGMENT_SUMS_LIMIT;
  }

  accounts(): SegmentColumn {
    const look = { header: "Accounts", format: COUNT, align: "right" } as const;
    const total = formula`=SUM(${column(TABLE, "Accounts")})`;
    if (!this.live)
      return { ...look, values: this.planned(({ accounts }) => accounts), style: "value", total };
    return {
      ...look,
      formula: formula`=COUNTIFS(${column(ACCOUNTS, "Segment No")},${here(TABLE, "No")})`,
      style: "formula",
      total,
    };
  }

  /** The column of a measure, none when the plan has no such data. */
  of(key: "potential" | "revenue" | "workload"): SegmentColumn[] {
    const measure = measureOf(this.facts, key);
    if (measure === undefined) return [];
    const header = MEASURE_HEADER[key];
    const look = {
      header,
      format: measureFormat(measure, this.facts.options.currencySymbol),
      align: "right",
      total: formula`=SUM(${column(TABLE, header)})`,
    } as const;
    if (!this.live) return [{ ...look, values: this.planned((profile) => profile[key]), style: "value" }];
    return [
      {
        ...look,
        formula: formula`=SUMIFS(${column(ACCOUNTS, header)},${column(ACCOUNTS, "Segment No")},${here(TABLE, "No")})`,
        style: "formula",
      },
    ];
  }

  /** Sums as planned. */
  private planned(pick: (profile: SegmentProfile) => number): Float64Array {
    return Float64Array.from(this.facts.plan.segmentation.profiles, pick);
  }
}

/** "Retail 40%, Banking 22%, Health 10%" of each segment; "" where no account has an industry. */
function topIndustries({ plan }: ReportFacts): string[] {
  return plan.segmentation.profiles.map(({ industries }) =>
    industries.map(({ name, share }) => `${name} ${String(Math.round(100 * share))}%`).join(", "),
  );
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

/** How potential was estimated: the error to expect and what each attribute weighs. */
function modelBlocks(model: PotentialModel, row: number): CellBlock[] {
  const first = row + 4;
  const share = (value: number): string => `${String(Math.round(value * 100))}%`;
  const source = model.learnedFrom === "potential" ? "a known potential" : "revenue";
  return [
    { row, column: 0, cells: [["How potential was estimated"]], style: "heading" },
    {
      row: row + 1,
      column: 0,
      cells: [
        [
          `For ${String(model.accountsEstimated)} accounts, from ${String(model.accountsLearned)} with ${source}: ridge regression of its logarithm. For accounts the fit had not seen it explains ${share(model.outOfFoldR2)} of the differences (R² of logs), and half of the estimates miss by more than ${share(model.typicalError)}. Estimates are marked in Territory Assignments.`,
        ],
      ],
      style: "note",
    },
    {
      row: row + 3,
      column: 0,
      cells: [["Attribute"]],
      style: "header",
    },
    {
      row: row + 3,
      column: 1,
      cells: [["Accounts", "Coefficient", "Factor"]],
      style: "header",
      align: "right",
    },
    {
      row: first,
      column: 0,
      cells: model.coefficients.map(({ feature }) => [feature]),
      style: "formula",
      format: TEXT,
    },
    {
      row: first,
      column: 1,
      cells: model.coefficients.map(({ accounts }) => [accounts]),
      style: "value",
      format: COUNT,
      align: "right",
    },
    {
      row: first,
      column: 2,
      cells: model.coefficients.map(({ coefficient }) => [coefficient]),
      style: "value",
      format: "0.000",
      align: "right",
    },
    {
      row: first,
      column: 3,
      // A number as a log has no factor: its coefficient is percent a percent. Nor has the base.
      cells: model.coefficients.map(({ feature }, at): CellContent[] => [
        feature.includes(": ") ? { formula: formula`=EXP(${cell(first + at, 2)})` } : null,
      ]),
      style: "formula",
      format: '"×"0.00',
      align: "right",
    },
  ];
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
