import type { HandoverLine, PlanHandover } from "../../../engine/model/handover";
import type { Plan } from "../../../engine/model/plan";
import type { Reference } from "../../formula";
import { formula, fragment, here } from "../../formula";
import { COUNT, DATE, measureFormat, moneyFormat, SHARE, TEXT } from "../../number-format";
import { nameOf } from "../../report-names";
import { MEASURE_HEADER, type ReportFacts } from "../../report-facts";
import type { FormulaText, TableColumnDescription, TableDescription } from "../../workbook-description";
import { ofJob } from "./job-table";

const TABLE = "EF_Handover";
/** Header of the first column that only formulas read. */
const WORKINGS = "Job";
/** Stands in the list where no job hands anything over. */
const NOTHING = "No account changes hands";
const own = (header: string): Reference => here(TABLE, header);

/** A line of the list: one account, or all that go one way by a job whose accounts are not listed. */
export interface ListedLine extends HandoverLine {
  /** From 1, down the list. */
  readonly no: number;
  /** Rows in the account list. */
  readonly rows: readonly number[];
}

/**
 * What goes over by each job, account by account, with the quota that goes with it by formula. The
 * sums before and with each line stand beside it, so that rounding the differences loses nothing.
 */
export function handoverTable(facts: ReportFacts, handover: PlanHandover, row: number): TableDescription {
  const { plan, options, balanced } = facts;
  const lines = withOneAtLeast(handoverLines(plan, handover));
  const { hasQuotas, seats, jobs } = handover;
  const money = moneyFormat(options.currencySymbol);
  const text = (header: string, pick: (line: ListedLine) => string): TableColumnDescription => ({
    header,
    values: lines.map(pick),
    format: TEXT,
    style: "value",
  });
  const number = (
    header: string,
    pick: (line: ListedLine) => number,
    format: string,
  ): TableColumnDescription => ({
    header,
    values: Float64Array.from(lines, pick),
    format,
    style: "value",
    align: "right",
  });
  const sales = plan.performance?.data.hasStages === true ? plan.performance.sales : null;
  const over = ({ rows }: ListedLine, values: Float64Array): number =>
    rows.reduce((sum, account) => sum + (values[account] ?? 0), 0);
  const staying = ({ job, from, to }: ListedLine): string =>
    seats[jobs[job]?.job.openDeals === "goOver" ? to : from]?.rep ?? "";
  const weightFormat = measureFormat(balanced, options.currencySymbol);
  return {
    name: TABLE,
    row,
    column: 0,
    columns: [
      { ...text("Account ID", ({ rows, account }) => (rows.length === 1 ? account : "")), style: "label" },
      {
        ...text("Account", ({ rows: [account = -1, ...more] }) =>
          more.length > 0 ? `${String(more.length + 1)} accounts` : (plan.accounts.name[account] ?? NOTHING),
        ),
        style: "formula",
      },
      live("First Day", formula`=${ofJob("First Day", own("Job"))}`, DATE),
      text("From", ({ from }) => seats[from]?.territory ?? ""),
      text("From Rep", ({ from }) => seats[from]?.rep ?? ""),
      text("To", ({ to }) => seats[to]?.territory ?? ""),
      text("To Rep", ({ to }) => seats[to]?.rep ?? ""),
      ...(hasQuotas
        ? [
            live(
              "Quota Handed Over",
              quotaFor(fragment`${ofJob("Days", own("Job"))}/${nameOf("jobYearDays")}`),
              money,
            ),
          ]
        : []),
      ...(sales === null
        ? []
        : [
            number("Open Deals", (line) => over(line, sales.open), COUNT),
            number("Open Amount", (line) => over(line, sales.pipeline), money),
            text("Deals Closed By", (line) => (over(line, sales.open) > 0 ? staying(line) : "")),
          ]),
      number(WORKINGS, ({ job }) => job + 1, COUNT),
      live(
        "Share of Territory",
        formula`=IF(${own("Territory Holds")}=0,"",${own(weightHeader(facts))}/${own("Territory Holds")})`,
        SHARE,
      ),
      number(weightHeader(facts), ({ weight }) => weight, weightFormat),
      number("Accounts", ({ rows }) => rows.length, COUNT),
      number("Held Before", ({ before }) => before, weightFormat),
      number("Held With", ({ upTo }) => upTo, weightFormat),
      number("Territory Holds", ({ whole }) => whole, weightFormat),
      ...(hasQuotas
        ? [
            number("Giver’s Quota a Year", ({ aYear }) => aYear ?? Number.NaN, money),
            live("Quota a Year", quotaFor(fragment`1`), money),
          ]
        : []),
      number("Line", ({ no }) => no, COUNT),
      number("From No", ({ from }) => from + 1, COUNT),
      number("To No", ({ to }) => to + 1, COUNT),
    ],
    rowCount: lines.length,
    filterButtons: true,
  };
}

/** Index of the first column of the workings. */
export function handoverReaders({ columns }: TableDescription): number {
  return columns.findIndex(({ header }) => header === WORKINGS);
}

/** What an account weighs in its territory: the leading measure. */
function weightHeader({ balanced }: ReportFacts): string {
  return balanced.key === "accounts" ? "Weight" : MEASURE_HEADER[balanced.key];
}

/** The part of the giver's quota that goes with a line, as the difference of two rounded running sums. */
function quotaFor(part: Reference): FormulaText {
  const unit = ofJob("Rounded To", own("Job"));
  const upTo = (header: string): Reference =>
    fragment`ROUND(ROUND(${own("Giver’s Quota a Year")}*${own(header)}/${own("Territory Holds")}*${part}/${unit},6),0)`;
  return formula`=IF(${own("Territory Holds")}=0,0,(${upTo("Held With")}-${upTo("Held Before")})*${unit})`;
}

/** One line an account, or where a job lists none, one for all that go one way. */
export function handoverLines({ accounts }: Plan, { lines, jobs }: PlanHandover): ListedLine[] {
  const rowOf = new Map(accounts.id.map((id, row) => [id, row]));
  const all: ListedLine[] = [];
  for (const line of lines) {
    const rows = [rowOf.get(line.account) ?? -1];
    const last = all.at(-1);
    const isSummed = jobs[line.job]?.job.handoverList === "none";
    if (!isSummed || last === undefined || !isSameWay(last, line)) {
      all.push({ ...line, no: all.length + 1, rows });
      continue;
    }
    all[all.length - 1] = {
      ...last,
      rows: [...last.rows, ...rows],
      weight: last.weight + line.weight,
      upTo: line.upTo,
    };
  }
  return all;
}

/** A table has a row at least: that of no account, from nobody to nobody, of which every sum is 0. */
function withOneAtLeast(lines: readonly ListedLine[]): readonly ListedLine[] {
  if (lines.length > 0) return lines;
  const nothing = { weight: 0, before: 0, upTo: 0, whole: 0, aYear: null, days: 0, unit: 1, quota: null };
  return [{ job: 0, account: "", from: -1, to: -1, ...nothing, no: 1, rows: [] }];
}

function isSameWay(a: HandoverLine, b: HandoverLine): boolean {
  return a.job === b.job && a.from === b.from && a.to === b.to;
}

function live(header: string, content: FormulaText, format: string): TableColumnDescription {
  return { header, formula: content, format, style: "formula", align: "right" };
}
