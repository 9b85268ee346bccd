import type { Plan } from "../../../engine/model/plan";
import type { Reference } from "../../formula";
import { column, formula, fragment, here } from "../../formula";
import { COUNT, DATE, moneyFormat } from "../../number-format";
import type { ReportFacts } from "../../report-facts";
import { workbookDay } from "../../workbook-day";
import type { FormulaText, TableColumnDescription } from "../../workbook-description";
import { handoverLines, type ListedLine } from "./handover-table";

/** Above this many lines looking each one up would cost more than reading the list: values then. */
const LOOKED_UP = 5000;

/** A row of Hand-off, as far as a job may have to do with it. */
export interface HandedOff {
  readonly account: number;
  readonly rep: string;
  readonly direction: "In" | "Out";
}

/**
 * First day and quota of what a job of the year hands over, beside the rows of Hand-off: of the rep who
 * gives the quota that goes, of the rep who gets the one that comes. None where no job hands any of it over.
 */
export function handOffQuotas(
  { plan, options }: ReportFacts,
  rows: readonly HandedOff[],
): TableColumnDescription[] {
  const { handover } = plan;
  if (handover === null) return [];
  const lines = linesOf(plan, rows);
  if (lines.every((line) => line === null)) return [];
  const isLive = handover.lines.length <= LOOKED_UP;
  const look = { align: "right" } as const;
  const figure = (
    header: string,
    of: string,
    value: (line: ListedLine) => number,
    format: string,
  ): TableColumnDescription =>
    isLive
      ? { header, formula: found(of), format, style: "formula", ...look }
      : {
          header,
          values: Float64Array.from(lines, (line) => (line === null ? Number.NaN : value(line))),
          format,
          style: "value",
          ...look,
        };
  return [
    figure(
      "First Day",
      "First Day",
      ({ job }) => workbookDay(handover.jobs[job]?.job.from ?? Number.NaN, options),
      DATE,
    ),
    ...(handover.hasQuotas
      ? [
          figure(
            "Quota Handed Over",
            "Quota Handed Over",
            ({ quota }) => quota ?? Number.NaN,
            moneyFormat(options.currencySymbol),
          ),
        ]
      : []),
  ];
}

/** The line on Mid-Year Jobs that a row belongs to, to stand at the end; none where nothing is looked up. */
export function handoverLineColumn(
  { plan }: ReportFacts,
  rows: readonly HandedOff[],
): TableColumnDescription[] {
  if (plan.handover === null || plan.handover.lines.length > LOOKED_UP) return [];
  const lines = linesOf(plan, rows);
  if (lines.every((line) => line === null)) return [];
  return [
    {
      header: "Job Line",
      values: Float64Array.from(lines, (line) => line?.no ?? Number.NaN),
      format: COUNT,
      style: "value",
      align: "right",
    },
  ];
}

function found(header: string): FormulaText {
  const line: Reference = here("EF_HandOff", "Job Line");
  const row = fragment`MATCH(${line},${column("EF_Handover", "Line")},0)`;
  return formula`=IF(N(${line})=0,"",INDEX(${column("EF_Handover", header)},${row}))`;
}

/** Of each row the last job's line that this rep gives or gets the account by. */
function linesOf(plan: Plan, rows: readonly HandedOff[]): (ListedLine | null)[] {
  const { handover } = plan;
  if (handover === null) return rows.map(() => null);
  const { seats } = handover;
  const lineOf = new Map<string, ListedLine>();
  for (const line of handoverLines(plan, handover)) {
    const [account, ...more] = line.rows;
    if (account === undefined || more.length > 0) continue;
    lineOf.set(keyOf(account, "Out", seats[line.from]?.rep ?? ""), line);
    lineOf.set(keyOf(account, "In", seats[line.to]?.rep ?? ""), line);
  }
  return rows.map(({ account, direction, rep }) => lineOf.get(keyOf(account, direction, rep)) ?? null);
}

function keyOf(account: number, direction: HandedOff["direction"], rep: string): string {
  return `${String(account)} ${direction} ${rep}`;
}
