import type { WrittenPlanTables } from "../../engine/model/written-table";
import type { Reference } from "../formula";
import { column, formula, fragment } from "../formula";
import { COUNT, TEXT } from "../number-format";
import { PALETTE } from "../palette";
import type { TableName } from "../formula";
import { areaAddress } from "../../engine/model/cell-address";
import type { CellStyle } from "../workbook-description";
import { copyDrawings } from "./copy-drawings";
import type { CopyBlock, CopyCell, CopySheet } from "./copy-description";
import { hasAllTerritories, textOf } from "./copy-rows";
import type { CopyFacts } from "./copy-sheets";
import { CHECK_HEADERS, checkCells, checkLines } from "./copy-checks";
import { copyTarget } from "./target-copy";
import type { CopyColumn, CopyTables } from "./copy-table";
import { dataCells, sumOf, TABLE_ROW } from "./copy-table";

const READER: Readonly<Record<CopyFacts["request"]["reader"]["kind"], string>> = {
  rep: "rep",
  region: "region",
  manager: "the team of",
  finance: "",
  plan: "",
};
/** Headers stand over their figures. */
const CHECK_LOOK: Partial<Record<(typeof CHECK_HEADERS)[number], Pick<CopyCell, "align">>> = {
  Left: { align: "right" },
  Right: { align: "right" },
  Difference: { align: "right" },
  Result: { align: "center" },
};
const FACTS_ROW = 3;
const WIDTHS = [42, 18, 18, 18, 18, 34];
/** Characters of a sentence that fit into a line of the columns right of its label. */
const LINE = 110;

/** The first page: what the copy is, of which plan and date, what is in it, what was left out, and whether it ties. */
export function aboutSheet(facts: CopyFacts, tables: CopyTables, source: WrittenPlanTables): CopySheet {
  const { reader, figures } = facts.request;
  const lines = factLines(facts, tables, source);
  const title = `${facts.planName}: ${reader.name}`;
  const headlineRow = FACTS_ROW + lines.length + 1;
  const figuresShown = headlines(tables);
  const targetRow = headlineRow + 3;
  const target = copyTarget(facts, tables.quotas, targetRow);
  const checkRow = targetRow + target.rowCount + 1;
  const checks = [...checkLines(facts, tables), ...target.checks];
  const rows = checks.map((line) => checkCells(facts, line));
  const drawings = copyDrawings(facts, tables.territories, TABLE_ROW, checkRow + rows.length + 3);
  const lastRow = Math.max(checkRow + 1 + rows.length, drawings.lastRow);
  return {
    name: "About This Copy",
    tabColor: PALETTE.tabFirst,
    widths: WIDTHS,
    rowHeights: [
      { row: 0, height: 24 },
      ...lines.map(([, text], at) => ({ row: FACTS_ROW + at, height: 15 * linesOf(text) })),
      { row: headlineRow + 1, height: 26 },
    ],
    blocks: [
      {
        row: 0,
        column: 0,
        cells: [
          [text(title, "title")],
          [
            text(
              `A copy of ${hasAllTerritories(reader) ? "a territory plan" : "part of a territory plan"}, made for ${`${READER[reader.kind]} ${reader.name}`.trim()}. It needs no add-in and has no link to the workbook it comes from.`,
              "lead",
            ),
          ],
        ],
      },
      ...lines.map(([label, words], at): CopyBlock => ({
        row: FACTS_ROW + at,
        column: 0,
        cells: [
          [
            { ...text(label, "label"), top: true },
            { ...text(words, "formula"), wrap: true, top: true },
          ],
        ],
      })),
      {
        row: headlineRow,
        column: 0,
        cells: [
          figuresShown.map(({ label }) => text(label, "note")),
          figuresShown.map(({ value, format, content }) => ({
            value,
            ...(figures === "live" ? { formula: formula`=${content}` } : {}),
            style: "verdict",
            format,
            align: "left",
          })),
        ],
      },
      ...target.blocks,
      {
        row: checkRow,
        column: 0,
        cells: [
          [text("Does it tie?", "heading")],
          CHECK_HEADERS.map((header) => ({ ...text(header, "header"), ...CHECK_LOOK[header] })),
          ...rows,
        ],
      },
      ...drawings.blocks,
    ],
    charts: drawings.charts,
    pictures: drawings.pictures,
    merges: lines.map((_, at) => ({
      top: FACTS_ROW + at,
      left: 1,
      bottom: FACTS_ROW + at,
      right: WIDTHS.length - 1,
    })),
    tables: [
      {
        name: "EF_Checks",
        row: checkRow + 1,
        column: 0,
        headers: CHECK_HEADERS,
        rowCount: rows.length,
      },
    ],
    checks: dataCells(checkRow + 1, 4, rows.length),
    freezeRows: 0,
    freezeColumns: 0,
    print: { area: areaAddress(1, 1, lastRow + 1, 6), pagesTall: 1 },
    footer: facts.footer,
  };
}

function factLines(
  facts: CopyFacts,
  tables: CopyTables,
  source: WrittenPlanTables,
): readonly (readonly [string, string])[] {
  const { request, rows, settings } = facts;
  const leftOut = source.accounts.rowCount - rows.accounts.length;
  const others = source.territories.rowCount - rows.territories.length;
  const edited = editedCount(facts, source);
  const version = textOf(settings.get("Version"));
  const written = textOf(settings.get("Written"));
  const print = textOf(settings.get("Input fingerprint"));
  const run = print === "" ? "" : `, run ${print.slice(0, 4)}-${print.slice(4, 8)}`;
  const plan = written === "" ? facts.planName : `${facts.planName}, written ${written}`;
  return [
    ["Plan", `${plan}${version === "" ? "" : `, version ${version}`}${run}`],
    ["This copy", `Made ${request.madeAt} from the sheets of the plan as they stood then`],
    ["What is in it", contentsOf(facts, tables)],
    [
      "Changed by hand",
      edited === 0
        ? "No owner differs from the plan"
        : `${counted(edited, "account")} with an owner that was changed by hand since the plan was written; the copy shows the owners as changed`,
    ],
    [
      "Figures",
      request.figures === "live"
        ? `${rows.accounts.length === 0 ? "Deviations" : "Sums, deviations"}, final quotas and growth are formulas over the rows of this copy. ${rows.accounts.length === 0 ? "Sums over accounts, targets" : "Targets"}, calculated quotas, quarters, travel and fit are values: they rest on the whole plan.`
        : "All figures are values as they stood when the copy was made.",
    ],
    [
      "Left out",
      request.reader.kind === "plan"
        ? "Nothing of the accounts, territories, quotas, changes and scenarios; the lists that the plan was made from, workings, settings, findings, reviews and the checks of the plan’s own workbook."
        : request.reader.kind === "finance"
          ? "The list of accounts; the lists that the plan was made from, workings, settings, findings, changes of owners, scenarios and reviews."
          : `${counted(leftOut, "account")} and ${counted(others, "territory")} of others; settings, findings, scenarios, reviews and the checks of the whole plan. Other reps, territories and accounts are not named: “another rep” stands in their place.`,
    ],
    ["A blank cell", "The plan has no such figure: a share without anything to divide by, or no data."],
  ];
}

/** What a reader finds on the sheets after this one. */
function contentsOf({ rows }: CopyFacts, tables: CopyTables): string {
  const territories = counted(rows.territories.length, "territory");
  const start =
    rows.accounts.length === 0
      ? territories
      : `${counted(rows.accounts.length, "account")} in ${territories}`;
  const more = [
    ...(tables.quotas.length === 0 ? [] : ["quotas"]),
    ...(hasSome(tables.yearQuotas) ? ["quotas of the year"] : []),
    ...(tables.costs.length === 0 ? [] : ["costs"]),
    ...(hasSome(tables.handOff) ? ["what is handed over"] : []),
    ...(hasSome(tables.changes) ? ["the log of changes"] : []),
    ...(hasSome(tables.scenarios) ? ["saved scenarios"] : []),
  ];
  const last = more.pop();
  if (last === undefined) return start;
  return `${start}, with ${more.length === 0 ? last : `${more.join(", ")} and ${last}`}`;
}

function hasSome([first]: readonly CopyColumn[]): boolean {
  return (first?.values.length ?? 0) > 0;
}

/** Accounts whose territory is not the planned one. */
function editedCount({ rows }: CopyFacts, { accounts }: WrittenPlanTables): number {
  const now = accounts.columns.get("Territory")?.cells;
  const planned = accounts.columns.get("Planned Territory")?.cells;
  if (now === undefined || planned === undefined) return 0;
  return rows.accounts.filter((row) => textOf(now[row]) !== textOf(planned[row])).length;
}

interface Headline {
  readonly label: string;
  readonly value: number;
  readonly format: string;
  readonly content: Reference;
}

function headlines({ accounts, territories, quotas, costs }: CopyTables): Headline[] {
  const sums = (
    table: TableName,
    columns: readonly CopyColumn[],
    header: string,
    label: string,
  ): Headline[] => {
    const found = columns.find((candidate) => candidate.header === header);
    if (found === undefined) return [];
    const content = fragment`SUM(${column(table, header)})`;
    return [{ label, value: sumOf(found.values), format: found.format, content }];
  };
  return [
    ...(accounts.length === 0
      ? sums("EF_Territories", territories, "Accounts", "Accounts")
      : [
          {
            label: "Accounts",
            value: accounts[0]?.values.length ?? 0,
            format: COUNT,
            content: fragment`ROWS(${column("EF_Assignments", "Account ID")})`,
          },
        ]),
    ...sums("EF_Territories", territories, "Potential", "Potential"),
    ...sums("EF_Territories", territories, "Revenue", "Revenue"),
    ...sums("EF_Territories", territories, "Workload", "Workload, hours"),
    ...sums("EF_Quotas", quotas, "Final Quota", "Quota"),
    ...sums("EF_Resources", costs, "Territory Cost", "Cost"),
  ].slice(0, WIDTHS.length);
}

function text(value: string, style: CellStyle): CopyCell {
  return { value, style, format: TEXT, ...(style === "header" ? { wrap: true } : {}) };
}

function linesOf(words: string): number {
  return Math.max(1, Math.ceil(words.length / LINE));
}

function counted(count: number, noun: "account" | "territory"): string {
  const many = noun === "account" ? "accounts" : "territories";
  return `${count.toLocaleString("en-US")} ${count === 1 ? noun : many}`;
}
