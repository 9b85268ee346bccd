import type { PotKind, ResourcePlan } from "../../engine/model/resource-plan";
import type { Reference } from "../formula";
import { column, countText, formula, fragment, here, quoted } from "../formula";
import { GENERAL, moneyFormat, TEXT } from "../number-format";
import { PALETTE } from "../palette";
import type { ReportFacts } from "../report-facts";
import type { ReportName } from "../report-names";
import { NAMES, nameOf } from "../report-names";
import { columnArea, FRAME_ROWS, heading, printOf } from "../sheet-frame";
import { countWhere, sumWhere } from "../sum-where";
import type {
  CellBlock,
  CellContent,
  FormulaText,
  NameDescription,
  SheetDescription,
  TableColumnDescription,
  TableDescription,
} from "../workbook-description";
import { resultBlocks, resultColors } from "./check-line";
import { totalBlocks, withoutTotal } from "./quota/column-totals";
import { potCells } from "./resources/pot-cells";
import { POT_NAMES } from "./resources/pot-names";
import { withoutReason } from "./resources/resource-checks";
import { formatOf, readerColumns, workingColumns } from "./resources/resource-columns";

const TABLE = "EF_Resources";
const REGIONS = "EF_ResourceRegions";
/** First line of what stands above the table, and how many lines that may be. */
const TOP_ROW = 3;
const TOP_LINES = 6;
/** Column of the totals above the table; on paper it repeats on each page with those before it. */
const TOTALS_COLUMN = 2;

const NOTES = [
  "An override keeps the calculated amount beside it; the difference is shared out over the territories without one.",
  "Need is the revenue that is missing to the penetration of all territories together. To Even is the multiple of an even share.",
  "Potential per Cost is potential for each unit of money the territory costs.",
  "A blank figure means that its divisor is zero or that there is no data.",
] as const;

const WIDTHS: Readonly<Record<string, number>> = {
  Territory: 15,
  Rep: 17,
  Region: 14,
  Potential: 14,
  Revenue: 14,
  Whitespace: 14,
  Need: 13,
  "Budget Reason": 26,
  "Support Reason": 26,
  "Territory Cost": 13,
  "Budget to Even": 9,
  "Support to Even": 9,
  "Potential per Cost": 10,
  "Cost to Revenue": 9,
};

export interface ResourceAllocation {
  readonly sheet: SheetDescription;
  readonly names: readonly NameDescription[];
}

/**
 * Budget and marketing support of every territory, every step a formula: shares, bounds, the
 * ratio that makes all add up, rounding; what the territory costs and returns. Right of it the
 * workings, below it the regions.
 */
export function resourceAllocation(facts: ReportFacts, resources: ResourcePlan): ResourceAllocation {
  const readers = readerColumns(facts, resources);
  const columns = [...readers, ...workingColumns(facts, resources)];
  const lines = topLines(facts, resources);
  const headerRow = TOP_ROW + TOP_LINES + 1;
  const rowCount = facts.plan.territories.length;
  const table: TableDescription = {
    name: TABLE,
    row: headerRow,
    column: 0,
    columns: columns.map(withoutTotal),
    rowCount,
    filterButtons: false,
  };
  // One row is left free: Excel takes a formula right below a table into it.
  const totalRow = headerRow + rowCount + 2;
  const regionTable = regionsTable(facts, resources, totalRow + 4 + NOTES.length);
  const endRow =
    regionTable === null ? totalRow + 2 + NOTES.length : regionTable.row + regionTable.rowCount + 1;
  const workings = potCells(facts, resources, TOP_ROW, readers.length);
  const width = (header: string): number => WIDTHS[header] ?? 12;
  const widths = columns.map(({ header }, index) =>
    index === TOTALS_COLUMN ? Math.max(14, width(header)) : width(header),
  );
  const at = (header: string): number => columns.findIndex((candidate) => candidate.header === header);
  const results = {
    row: TOP_ROW,
    column: CHECK_COLUMN + 2,
    rowCount: resources.pots.length + 1,
    columnCount: 1,
  };
  const sheet: SheetDescription = {
    role: "resourceAllocation",
    name: "Resource Allocation",
    tabColor: PALETTE.tabOther,
    columnWidths: widths,
    columnGroups: [{ first: readers.length, last: columns.length - 1 }],
    rowHeights: [
      ...FRAME_ROWS,
      { row: headerRow, height: 30 },
      ...(regionTable === null ? [] : [{ row: regionTable.row, height: 30 }]),
    ],
    blocks: [
      ...heading(
        "Resource Allocation",
        "A territory gets the ratio times its score, between floor and cap, rounded so that all add up. Plan Settings has totals and weights.",
      ),
      ...lineBlocks(lines),
      ...checkBlocks(resources),
      ...totalBlocks(readers, totalRow),
      {
        row: totalRow + 2,
        column: 0,
        cells: NOTES.map((note) => [note]),
        style: "note",
      },
      ...(regionTable === null
        ? []
        : [{ row: regionTable.row - 1, column: 0, cells: [["By region"]], style: "heading" as const }]),
      {
        row: headerRow - 1,
        column: readers.length,
        cells: [["Workings of the formulas, not for editing"]],
        style: "note",
      },
      ...workings.blocks,
    ],
    tables: regionTable === null ? [table] : [table, regionTable],
    conditionalFormats: resultColors(results),
    listValidations: [],
    numberValidations: resources.pots.map(({ kind }) => ({
      area: columnArea(table, POT_NAMES[kind].override.amount),
      minimum: 0,
      maximum: 1e13,
      errorTitle: POT_NAMES[kind].override.amount,
      error: "An override is an amount of 0 or more. Clear the cell to take the calculated one.",
    })),
    charts: [],
    images: [],
    freezeRows: headerRow + 1,
    freezeColumns: facts.hasReps ? 2 : 1,
    print: printOf(facts, { row: 0, column: 0, rowCount: endRow, columnCount: readers.length }, headerRow, {
      widths: widths.slice(0, readers.length),
      titleColumns: TOTALS_COLUMN + 1,
      wholeRows: totalRow + 1,
      tableEnd: totalRow + 1,
      mayBegin: [
        "Workload",
        "Budget Score",
        "Support Score",
        "Rep Cost",
        "Other Costs",
        "Territory Cost",
      ].map(at),
      parts: [totalRow + 2, ...(regionTable === null ? [] : [regionTable.row - 1])],
    }),
  };
  const named = (name: ReportName, row: number, columnIndex: number): NameDescription => ({
    name: NAMES[name],
    role: "resourceAllocation",
    row,
    column: columnIndex,
  });
  return {
    sheet,
    names: [
      ...lines.flatMap(({ name }, index) => (name === undefined ? [] : [named(name, TOP_ROW + index, 2)])),
      ...resources.pots.map(({ kind }, index) =>
        named(POT_NAMES[kind].notPlacedText, notPlacedRow(resources.pots.length, index), CHECK_COLUMN),
      ),
      ...workings.cells.map(({ name, row, column: at }) => named(name, row, at)),
    ],
  };
}

interface TopLine {
  readonly label: string;
  readonly content: CellContent;
  readonly format: string;
  readonly name?: ReportName;
  readonly isTotal?: boolean;
}

/** The totals, what the cap leaves of them, and the cost list. */
function topLines(facts: ReportFacts, { pots, costs }: ResourcePlan): TopLine[] {
  const money = moneyFormat(facts.options.currencySymbol);
  const live = (content: FormulaText): CellContent => ({ formula: content });
  return [
    ...pots.flatMap(({ kind }): TopLine[] => {
      const pot = POT_NAMES[kind];
      const format = formatOf(kind, money);
      return [
        {
          label: kind === "budget" ? "Budget" : "Marketing support",
          content: live(formula`=${nameOf(pot.total)}`),
          format,
          isTotal: true,
        },
        {
          label: "Not placed",
          content: live(formula`=ROUND(${nameOf(pot.total)}-SUM(${column(TABLE, pot.header)}),6)`),
          format,
          name: pot.short,
        },
      ];
    }),
    ...(costs === null || costs.listed === 0
      ? []
      : [
          { label: "Cost list", content: costs.listed, format: money, name: "costsListed" as const },
          {
            label: "Of it without a territory",
            content: costs.unassigned,
            format: money,
            name: "costsUnassigned" as const,
          },
        ]),
  ];
}

function lineBlocks(lines: readonly TopLine[]): CellBlock[] {
  return lines.flatMap(({ label, content, format, isTotal }, index): CellBlock[] => {
    const style = isTotal ? ("total" as const) : ("formula" as const);
    return [
      { row: TOP_ROW + index, column: 0, cells: [[label, null]], style },
      { row: TOP_ROW + index, column: 2, cells: [[content]], style, format, align: "right" },
    ];
  });
}

/** Column of the checks above the table. */
const CHECK_COLUMN = 4;

/** The identities that a reader of this sheet asks for; Tie-Out has both sides of each. Below them, what is not placed. */
function checkBlocks({ pots }: ResourcePlan): CellBlock[] {
  const reasons = pots.map(({ kind }) => withoutReason(kind)).reduce((sum, one) => fragment`${sum}+${one}`);
  const checks: readonly (readonly [string, Reference])[] = [
    ...pots.map(({ kind }) => {
      const short = nameOf(POT_NAMES[kind].short);
      return [
        kind === "budget" ? "Budgets equal the total" : "Support equals the total",
        fragment`IF(ABS(${short})<0.005,"PASS",IF(ABS(${short}-${nameOf(POT_NAMES[kind].beyond)})<0.005,"WATCH","FAIL"))`,
      ] as const;
    }),
    ["Every override has a reason", fragment`IF(${reasons}=0,"PASS","FAIL")`],
  ];
  return [
    ...resultBlocks(checks, TOP_ROW, { words: CHECK_COLUMN, result: CHECK_COLUMN + 2 }),
    ...pots.map(({ kind }, index): CellBlock => ({
      row: notPlacedRow(pots.length, index),
      column: CHECK_COLUMN,
      cells: [[{ formula: formula`=${notPlaced(kind)}` }]],
      style: "note",
    })),
  ];
}

/** Row of the sentence about what is not placed of a pot: below the checks, one row each. */
function notPlacedRow(pots: number, index: number): number {
  return TOP_ROW + pots + 1 + index;
}

/** How much of a pot no territory gets and what to do; blank where all of it is given out. */
function notPlaced(kind: PotKind): Reference {
  const short = nameOf(POT_NAMES[kind].short);
  const amount = countText(fragment`ABS(${short})`);
  const held = fragment`COUNT(${column(TABLE, POT_NAMES[kind].override.amount)})>0`;
  const word = quoted(kind === "budget" ? " of the budget" : " of the support");
  return fragment`IF(ABS(${short})<0.005,"",IF(${short}>0,"The cap lets no territory get "&${amount}&${word}&": raise the resource cap, lower the total"&IF(${held}," or change an override",""),"Overrides and floors ask "&${amount}&" more than there is"&${word}&": change an override, raise the total or lower the floor"))`;
}

/** What each region gets, costs and returns; null in a plan without regions. */
function regionsTable(facts: ReportFacts, resources: ResourcePlan, row: number): TableDescription | null {
  if (resources.regions.length === 0) return null;
  const readers = readerColumns(facts, resources);
  const steps = new Set(
    resources.pots.flatMap(({ kind }) => [POT_NAMES[kind].calculated, POT_NAMES[kind].sharedOut]),
  );
  const sums = readers.filter(
    ({ total, header }) => total !== undefined && !RATIOS.has(header) && !steps.has(header),
  );
  const own = (header: string): Reference => here(REGIONS, header);
  const has = (header: string): boolean => readers.some((candidate) => candidate.header === header);
  const ratio = (header: string, of: string, by: string, format: string): TableColumnDescription[] =>
    has(header)
      ? [
          {
            header,
            formula: formula`=IF(OR(${own(by)}<=0,${own(of)}<=0),"",${own(of)}/${own(by)})`,
            format,
            style: "formula",
            align: "right",
          },
        ]
      : [];
  return {
    name: REGIONS,
    row,
    column: 0,
    columns: [
      { header: "Region", values: resources.regions.map(({ name }) => name), format: TEXT, style: "label" },
      {
        header: "Territories",
        formula: formula`=${countWhere(column(TABLE, "Region"), own("Region"))}`,
        format: GENERAL,
        style: "formula",
        align: "right",
      },
      ...sums.map(({ header, format }): TableColumnDescription => ({
        header,
        formula: formula`=${sumWhere(column(TABLE, header), column(TABLE, "Region"), own("Region"))}`,
        format,
        style: "formula",
        align: "right",
      })),
      ...ratio("Penetration", "Revenue", "Potential", "0.0%"),
      ...ratio("Potential per Cost", "Potential", "Territory Cost", "#,##0.0"),
      ...ratio("Cost to Revenue", "Territory Cost", "Revenue", "0.0%"),
    ],
    rowCount: resources.regions.length,
    filterButtons: false,
  };
}

/** Columns that are no sums. */
const RATIOS: ReadonlySet<string> = new Set(["Penetration", "Potential per Cost", "Cost to Revenue"]);
