import type { QuotaPlan } from "../../engine/model/quota-plan";
import type { Reference } from "../formula";
import { cell, column, formula, fragment } from "../formula";
import { GENERAL, moneyFormat, SHARE } from "../number-format";
import { PALETTE } from "../palette";
import type { ReportFacts } from "../report-facts";
import type { ReportName } from "../report-names";
import { NAMES, nameOf } from "../report-names";
import { columnArea, FRAME_ROWS, heading, printOf } from "../sheet-frame";
import type {
  CellBlock,
  CellContent,
  ConditionalFormatDescription,
  FormulaText,
  NameDescription,
  RuleDescription,
  SheetDescription,
  TableDescription,
} from "../workbook-description";
import { readerColumns, workingColumns, type QuotaColumn } from "./quota/quota-columns";
import { REGION_CLAIM, regionColumns } from "./quota/region-columns";
import { breakOf, freeScore, oddOf, ratioOf, sumAt, unitsOf } from "./quota/share-formulas";

const TABLE = "EF_Quotas";
const REGIONS = "EF_Regions";
/** First line of the totals above the table. */
const TOP_ROW = 3;

const WIDTHS: Readonly<Record<string, number>> = {
  Territory: 15,
  Rep: 17,
  "Last Year": 13,
  Score: 8,
  Floor: 12,
  Cap: 12,
  Rounding: 11,
  "Calculated Quota": 13,
  Bound: 8,
  Override: 12,
  "Override Reason": 31,
  "Final Quota": 13,
  Growth: 9,
  "Quota to Potential": 10,
  Region: 14,
};

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
  // One row is left free: Excel takes a formula right below a table into it.
  const totalRow = headerRow + rowCount + 2;
  const at = (header: string): number => columns.findIndex((candidate) => candidate.header === header);
  const workings = workingCells(regionTable.column);
  const width = (header: string): number => WIDTHS[header] ?? 12;
  const sheet: SheetDescription = {
    role: "quotaAllocation",
    name: "Quota Allocation",
    tabColor: PALETTE.tabOther,
    columnWidths: [
      // The totals above stand in the third column, whatever it holds.
      ...columns.map(({ header }, index) => (index === 2 ? Math.max(14, width(header)) : width(header))),
      3,
      ...regionTable.columns.map(({ header }) => width(header)),
    ],
    rowHeights: [...FRAME_ROWS, { row: headerRow, height: 30 }],
    blocks: [
      ...heading(
        "Quota Allocation",
        "Yellow cells are inputs. Calculated is the ratio of the region times the score, held between floor and cap and rounded so that the parts add up. An override keeps the calculated value beside it; the difference is shared out over the others.",
      ),
      ...targetBlocks(facts, lines),
      ...gapBlocks(facts, quotas, at("Floor")),
      ...checkBlocks(at("Override Reason")),
      ...totalBlocks(readers, totalRow),
      {
        row: totalRow + 2,
        column: 0,
        cells: [
          [
            "Growth is on last year of the accounts the territory has now. Over-assignment is carried on top and is in no quota. A blank figure means that its divisor is zero or that there is no data.",
          ],
        ],
        style: "note",
      },
      {
        row: headerRow - 1,
        column: readers.length,
        cells: [["Workings of the formulas, not for editing"]],
        style: "note",
      },
      ...workings.blocks(facts),
    ],
    rules: regionRules(facts, quotas, headerRow, readers.length),
    tables: [table, regionTable],
    conditionalFormats: conditionalFormats(table, at("Override Reason") + 1),
    listValidations: [],
    numberValidations: [
      {
        area: columnArea(table, "Override"),
        minimum: 0,
        maximum: 1e13,
        errorTitle: "Override",
        error: "An override is an amount of 0 or more. Clear the cell to take the calculated quota.",
      },
    ],
    charts: [],
    images: [],
    freezeRows: headerRow + 1,
    freezeColumns: facts.hasReps ? 2 : 1,
    print: printOf(
      facts,
      { row: 0, column: 0, rowCount: totalRow + 3, columnCount: readers.length },
      headerRow,
      rowCount <= 60 ? 1 : 0,
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
      ...workings.cells.map(({ name }, index) =>
        named(name, TOP_ROW + (index % 4), workings.columnOf(index)),
      ),
    ],
  };
}

interface TargetLine {
  readonly label: string;
  readonly content: FormulaText;
  readonly name?: ReportName;
  readonly isTotal?: boolean;
}

/** From the company's target to what the reps carry. */
function targetLines(quotas: QuotaPlan): TargetLine[] {
  const toTerritories = nameOf("quotaToTerritories");
  const unit = nameOf("quotaUnit");
  return [
    { label: "Company target", content: formula`=${nameOf("quotaTarget")}` },
    { label: "Less house accounts", content: formula`=-${nameOf("quotaHouse")}` },
    ...(quotas.apart > 0
      ? [{ label: "Less a line of its own", content: formula`=-${nameOf("quotaApart")}` }]
      : []),
    {
      label: "To territories",
      content: formula`=ROUND(${nameOf("quotaTarget")}-${nameOf("quotaHouse")}-${nameOf("quotaApart")},6)`,
      name: "quotaToTerritories",
      isTotal: true,
    },
    {
      label: "Over-assignment",
      content: formula`=ROUND(ROUND(${toTerritories}*${nameOf("overAssignment")}/${unit},6),0)*${unit}`,
      name: "quotaOverAssigned",
    },
    {
      label: "Carried by reps",
      content: formula`=${toTerritories}+${nameOf("quotaOverAssigned")}`,
      name: "quotaCarried",
      isTotal: true,
    },
  ];
}

function targetBlocks(facts: ReportFacts, lines: readonly TargetLine[]): CellBlock[] {
  return lines.flatMap(({ label, content, isTotal }, index): CellBlock[] => {
    const look = isTotal
      ? { style: "total" as const, topRule: PALETTE.totalRule }
      : { style: "formula" as const };
    return [
      { row: TOP_ROW + index, column: 0, cells: [[label, null]], ...look },
      {
        row: TOP_ROW + index,
        column: 2,
        cells: [[{ formula: content }]],
        format: moneyFormat(facts.options.currencySymbol),
        align: "right",
        ...look,
      },
    ];
  });
}

/** Target against forecasts. */
function gapBlocks(facts: ReportFacts, quotas: QuotaPlan, left: number): CellBlock[] {
  if (quotas.bottomUp === null) {
    return [
      {
        row: TOP_ROW,
        column: left,
        cells: [["No forecasts in the account list: with them the bottom-up view stands here"]],
        style: "note",
      },
    ];
  }
  const topDown = fragment`SUM(${column(TABLE, "Final Quota")})`;
  const gap = fragment`SUM(${column(TABLE, "Gap")})`;
  const money = moneyFormat(facts.options.currencySymbol);
  const lines: readonly (readonly [string, FormulaText, string, "formula" | "total"])[] = [
    ["Top-down", formula`=${topDown}`, money, "formula"],
    ["Bottom-up", formula`=SUM(${column(TABLE, "Bottom-Up")})`, money, "formula"],
    ["Gap", formula`=${gap}`, money, "total"],
    ["Gap of top-down", formula`=IF(${topDown}=0,"",${gap}/${topDown})`, SHARE, "formula"],
  ];
  return lines.flatMap(([label, content, format, style], index): CellBlock[] => [
    { row: TOP_ROW + index, column: left, cells: [[label]], style },
    {
      row: TOP_ROW + index,
      column: left + 2,
      cells: [[{ formula: content }]],
      style,
      format,
      align: "right",
    },
  ]);
}

/** The identities that a reader of this sheet asks for; Tie-Out has both sides of each. */
function checkBlocks(left: number): CellBlock[] {
  const pass = (holds: Reference): CellContent => ({ formula: formula`=IF(${holds},"PASS","FAIL")` });
  const final = column(TABLE, "Final Quota");
  const short = nameOf("quotaShort");
  const checks: readonly (readonly [string, Reference])[] = [
    ["Final quotas equal the territory target", fragment`ABS(${short})<0.005`],
    [
      "Quarters equal the year",
      fragment`ABS(SUM(${column(TABLE, "Q1")})+SUM(${column(TABLE, "Q2")})+SUM(${column(TABLE, "Q3")})+SUM(${column(TABLE, "Q4")})-SUM(${final}))<0.005`,
    ],
    ["Every override has a reason", fragment`${withoutReason()}=0`],
  ];
  return [
    ...checks.flatMap(([label, holds], index): CellBlock[] => [
      { row: TOP_ROW + index, column: left, cells: [[label]], style: "formula" },
      { row: TOP_ROW + index, column: left + 1, cells: [[pass(holds)]], style: "check", align: "right" },
    ]),
    {
      row: TOP_ROW + checks.length,
      column: left,
      cells: [
        [
          {
            formula: formula`=IF(ABS(${short})<0.005,"",IF(${short}>0,"Growth caps or overrides leave "&FIXED(${short},0)&" without a territory","Growth floors or overrides ask "&FIXED(-${short},0)&" more than the target"))`,
          },
        ],
      ],
      style: "note",
    },
  ];
}

/** Overrides without a reason beside them. */
export function withoutReason(): Reference {
  return fragment`SUMPRODUCT(ISNUMBER(${column(TABLE, "Override")})*(${column(TABLE, "Override Reason")}=""))`;
}

/** Single cells of the solve over the regions, four a column above their table. */
function workingCells(left: number): {
  readonly cells: readonly {
    readonly name: ReportName;
    readonly label: string;
    readonly content: FormulaText;
  }[];
  readonly columnOf: (index: number) => number;
  readonly blocks: (facts: ReportFacts) => CellBlock[];
} {
  const total = nameOf("quotaToTerritories");
  const at = nameOf("quotaBreak");
  const unit = nameOf("quotaUnit");
  const over = nameOf("quotaOver");
  const regions = (header: string): Reference => column(REGIONS, header);
  const cells = [
    { name: "quotaBreak", label: "Break", content: formula`=${breakOf(REGION_CLAIM, total, 1)}` },
    { name: "quotaSumAtBreak", label: "Sum at break", content: formula`=${sumAt(REGION_CLAIM, at, 1)}` },
    { name: "quotaFreeScore", label: "Free score", content: formula`=${freeScore(REGION_CLAIM, at, 1)}` },
    {
      name: "quotaRatio",
      label: "Ratio",
      content: formula`=${ratioOf(total, at, nameOf("quotaSumAtBreak"), nameOf("quotaFreeScore"))}`,
    },
    {
      name: "quotaSpare",
      label: "Spare units",
      content: formula`=${unitsOf(total)}-SUM(${regions("Units")})`,
    },
    { name: "quotaOdd", label: "Odd amount", content: formula`=${oddOf(total, unitsOf(total))}` },
    {
      name: "quotaOver",
      label: "To other regions",
      content: formula`=ROUND(${total}-SUM(${regions("Held")})-SUM(${regions("Inside")}),6)`,
    },
    {
      name: "quotaSpread",
      label: "Units to spread",
      content: formula`=MIN(INT(ROUND(ABS(${over})/${unit},6)),SUM(${regions("Room Units")}))`,
    },
    {
      name: "quotaShort",
      label: "Not placed",
      content: formula`=ROUND(${total}-SUM(${column(TABLE, "Final Quota")}),6)`,
    },
  ] as const;
  const columnOf = (index: number): number => left + 1 + 2 * Math.floor(index / 4);
  return {
    cells,
    columnOf,
    blocks: (facts) =>
      cells.flatMap(({ label, content }, index): CellBlock[] => [
        {
          row: TOP_ROW + (index % 4),
          column: columnOf(index) - 1,
          cells: [[label]],
          style: "note",
        },
        {
          row: TOP_ROW + (index % 4),
          column: columnOf(index),
          cells: [[{ formula: content }]],
          style: "note",
          format: label === "Free score" ? "0.000000" : moneyFormat(facts.options.currencySymbol),
          align: "right",
        },
      ]),
  };
}

function totalBlocks(readers: readonly QuotaColumn[], totalRow: number): CellBlock[] {
  return readers.map((candidate, index): CellBlock => ({
    row: totalRow,
    column: index,
    cells: [
      [index === 0 ? "All territories" : candidate.total ? { formula: candidate.total.content } : null],
    ],
    style: "total",
    format: index === 0 ? GENERAL : (candidate.total?.format ?? candidate.format),
    align: candidate.align ?? "left",
    topRule: PALETTE.totalRule,
  }));
}

/** The column without what stands below the table. */
function withoutTotal(candidate: QuotaColumn): QuotaColumn {
  const kept = { ...candidate };
  delete kept.total;
  return kept;
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
    {
      kind: "formula",
      area: results,
      formula: formula`=${cell(results.row, results.column, "column")}="FAIL"`,
      fontColor: PALETTE.failText,
      fill: PALETTE.failFill,
      bold: true,
    },
  ];
}
