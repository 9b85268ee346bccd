import { HOUSE, NO_OWNER } from "../../engine/model/plan";
import { COUNT, moneyFormat, TEXT } from "../number-format";
import { PALETTE } from "../palette";
import type { ReportFacts } from "../report-facts";
import { MEASURE_HEADER } from "../report-facts";
import { eachInAStep, ROWS_A_STEP, type Steps } from "../../engine/model/steps";
import { tallRows } from "../tall-rows";
import { FRAME_ROWS, HEADER_ROW, heading, printOf, widthsOf } from "../sheet-frame";
import { handOffQuotas, handoverLineColumn } from "./jobs/hand-off-quotas";
import type {
  RuleDescription,
  SheetDescription,
  TableColumnDescription,
  TableDescription,
} from "../workbook-description";

const TABLE = "EF_HandOff";

/** Characters that Reason is wide; the reason of a family that moves together takes two. */
const REASON_WIDTH = 84;
const WIDTHS: Readonly<Record<string, number>> = {
  Rep: 20,
  Direction: 10,
  "Account ID": 12,
  Account: 31,
  Contact: 20,
  "Contact E-mail": 27,
  "Contact Phone": 16,
  "Other Rep": 20,
  From: 12,
  To: 12,
  Potential: 12,
  Revenue: 12,
  Workload: 10,
  "Open Deals": 8,
  "Open Amount": 12,
  "First Day": 12,
  "Quota Handed Over": 13,
  "Job Line": 8,
  Reason: REASON_WIDTH,
};

/** One account that changes hands, as one of its two reps sees it. */
interface HandOff {
  readonly account: number;
  readonly rep: string;
  readonly direction: "In" | "Out";
  readonly otherRep: string;
  readonly from: string;
  readonly to: string;
}

/**
 * Who hands over what to whom: a row for the rep who gives and one for the rep who gets, sorted by rep,
 * out before in, the largest first; filtering by Rep leaves the list of one of them. Null where nobody
 * hands anything over, and where the plan has no reps.
 */
export function* handOff(facts: ReportFacts): Steps<SheetDescription | null> {
  const rows = yield* handOffs(facts);
  if (rows.length === 0) return null;
  const table: TableDescription = {
    name: TABLE,
    row: HEADER_ROW,
    column: 0,
    columns: (yield* eachInAStep(columnsOf(facts, rows))).flat(),
    rowCount: rows.length,
    filterButtons: true,
  };
  const area = {
    row: 0,
    column: 0,
    rowCount: HEADER_ROW + 1 + rows.length,
    columnCount: table.columns.length,
  };
  return {
    role: "handOff",
    name: "Hand-off",
    tabColor: PALETTE.tabOther,
    columnWidths: widthsOf(table, WIDTHS, 11),
    rowHeights: [
      ...FRAME_ROWS,
      { row: HEADER_ROW, height: 30 },
      ...tallRows(
        rows.map(({ account }) => reasonOf(facts, account).length),
        HEADER_ROW + 1,
        REASON_WIDTH - 1,
      ),
    ],
    blocks: [
      ...heading(
        "Hand-off",
        "What each rep gives and gets by this plan. Filter Rep to one name for that rep's list, to print it or to pass it on.",
      ),
      {
        row: 2,
        column: 0,
        cells: [
          [
            `As planned and written; owners changed by hand since stand on ${facts.leftOut.has("changeLog") ? "Tie-Out" : "the Change Log"}. An account that changes hands has a row for each of its two reps: add up one Direction at a time.`,
          ],
        ],
        style: "note",
      },
    ],
    rules: repRules(rows, table.columns.length),
    tables: [table],
    conditionalFormats: [],
    listValidations: [],
    numberValidations: [],
    charts: [],
    images: [],
    freezeRows: HEADER_ROW + 1,
    freezeColumns: 2,
    print: printOf(facts, area, HEADER_ROW),
  };
}

/** The columns in their order, each made when it is asked for. */
function columnsOf(
  facts: ReportFacts,
  rows: readonly HandOff[],
): (() => readonly TableColumnDescription[])[] {
  const { wholePlan: plan, options } = facts;
  const { accounts } = plan;
  const money = moneyFormat(options.currencySymbol);
  const text =
    (header: string, pick: (row: HandOff) => string, look: Partial<TableColumnDescription> = {}) =>
    (): TableColumnDescription[] => [
      { header, values: rows.map(pick), format: TEXT, style: "value", ...look },
    ];
  const amount = (header: string, values: Float64Array, format: string) => (): TableColumnDescription[] => [
    {
      header,
      values: Float64Array.from(rows, ({ account }) => values[account] ?? NaN),
      format,
      style: "value",
      align: "right",
    },
  ];
  const sales = plan.performance?.data.hasStages === true ? plan.performance.sales : null;
  return [
    text("Rep", ({ rep }) => rep, { style: "label" }),
    text("Direction", ({ direction }) => direction),
    text("Account ID", ({ account }) => accounts.id[account] ?? ""),
    text("Account", ({ account }) => accounts.name[account] ?? "", { style: "formula" }),
    () => contacts(facts, rows),
    text("Other Rep", ({ otherRep }) => otherRep),
    text("From", ({ from }) => from),
    text("To", ({ to }) => to),
    ...facts.measures.map((measure) =>
      amount(MEASURE_HEADER[measure.key], measure.values, measure.unit === "money" ? money : COUNT),
    ),
    ...(sales === null
      ? []
      : [amount("Open Deals", sales.open, COUNT), amount("Open Amount", sales.pipeline, money)]),
    () => handOffQuotas(facts, rows),
    text("Reason", ({ account }) => reasonOf(facts, account), { indent: 1, wrap: true }),
    () => handoverLineColumn(facts, rows),
  ];
}

function reasonOf({ wholePlan }: ReportFacts, account: number): string {
  return wholePlan.reason[account] ?? "";
}

/** Whom to talk to at the account, as far as the list has it for some of these accounts. */
function contacts({ plan }: ReportFacts, rows: readonly HandOff[]): TableColumnDescription[] {
  const { contact, contactEmail, contactPhone } = plan.accounts;
  const columns = [
    { header: "Contact", texts: contact },
    { header: "Contact E-mail", texts: contactEmail },
    { header: "Contact Phone", texts: contactPhone },
  ];
  return columns.flatMap(({ header, texts }): TableColumnDescription[] => {
    const values = rows.map(({ account }) => texts[account] ?? "");
    return values.some((value) => value !== "") ? [{ header, values, format: TEXT, style: "value" }] : [];
  });
}

/**
 * Both sides of every account that leaves a rep for another or for the house, or comes from an owner without a
 * territory: by rep, out before in, the largest first.
 */
function* handOffs({ plan, balanced, houseLabel }: ReportFacts): Steps<HandOff[]> {
  const { accounts, territories, territoryOf, previousTerritoryOf } = plan;
  const rowsOf = new Map<string, { readonly out: HandOff[]; readonly in: HandOff[] }>();
  const sidesOf = (rep: string) => {
    const sides = rowsOf.get(rep) ?? { out: [], in: [] };
    rowsOf.set(rep, sides);
    return sides;
  };
  for (let account = 0; account < accounts.count; account++) {
    if (account % ROWS_A_STEP === ROWS_A_STEP - 1) yield;
    const now = territoryOf[account] ?? HOUSE;
    const before = previousTerritoryOf[account] ?? NO_OWNER;
    const owner = (accounts.owner[account] ?? "").trim();
    const giver = territories[before]?.rep ?? owner;
    if (now === before || (now < 0 && now !== HOUSE) || (before < 0 && (now < 0 || giver === ""))) continue;
    const getter = territories[now]?.rep ?? "";
    const from = territories[before]?.name ?? "";
    const to = territories[now]?.name ?? houseLabel;
    if (giver !== "" && before >= 0) {
      const otherRep = getter === "" ? to : getter;
      sidesOf(giver).out.push({ account, rep: giver, direction: "Out", otherRep, from, to });
    }
    if (getter !== "") {
      sidesOf(getter).in.push({ account, rep: getter, direction: "In", otherRep: giver, from, to });
    }
  }
  yield;
  const sizeOf = ({ account }: HandOff): number => {
    const value = balanced.values[account] ?? NaN;
    return Number.isNaN(value) ? -Infinity : value;
  };
  // Infinities are not subtracted: their difference is no number.
  const largestFirst = (a: HandOff, b: HandOff): number =>
    sizeOf(a) === sizeOf(b) ? a.account - b.account : sizeOf(b) > sizeOf(a) ? 1 : -1;
  const byName = new Intl.Collator("en").compare;
  return [...rowsOf]
    .sort(([one], [other]) => byName(one, other))
    .flatMap(([, sides]) => [...sides.out.sort(largestFirst), ...sides.in.sort(largestFirst)]);
}

/** A rule under the last row of each rep but the last. */
function repRules(rows: readonly HandOff[], columnCount: number): RuleDescription[] {
  return rows.flatMap(({ rep }, at) =>
    at + 1 < rows.length && rows[at + 1]?.rep !== rep
      ? [
          {
            area: { row: HEADER_ROW + 1 + at, column: 0, rowCount: 1, columnCount },
            edge: "bottom" as const,
            color: PALETTE.rule,
          },
        ]
      : [],
  );
}
