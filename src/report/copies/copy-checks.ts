import type { Reference } from "../formula";
import { column, formula, fragment, here, quoted } from "../formula";
import { COUNT, GENERAL, TEXT } from "../number-format";
import type { CopyCell } from "./copy-description";
import type { CopyFacts } from "./copy-sheets";
import type { CopyColumn, CopyTables } from "./copy-table";
import { sumOf } from "./copy-table";

/** Columns of the checks. */
export const CHECK_HEADERS = ["Check", "Left", "Right", "Difference", "Result", "Where to look"] as const;

/** Status of an account that is in a territory. */
const ASSIGNED = "Assigned";

/** An identity of the copy: two figures that must be equal. */
export interface CheckLine {
  readonly check: string;
  readonly format: string;
  /** A figure as it was in the plan, or one that follows the copy. */
  readonly left: { readonly value: number; readonly content?: Reference };
  readonly right: { readonly value: number; readonly content?: Reference };
  readonly where: string;
}

/** What must hold of a copy: what was copied is here, and what is here adds up. */
export function checkLines(
  facts: CopyFacts,
  { accounts, territories, quotas, yearQuotas, costs }: CopyTables,
): CheckLine[] {
  const count = accounts[0]?.values.length ?? 0;
  const rowsOf = fragment`ROWS(${column("EF_Assignments", "Account ID")})`;
  const find = (columns: readonly CopyColumn[], header: string): CopyColumn | undefined =>
    columns.find((candidate) => candidate.header === header);
  const status = find(accounts, "Status")?.values ?? [];
  // House accounts and accounts set aside are in the copy of the whole plan, and in no territory.
  const hasOutside = status.some((cell) => cell !== ASSIGNED);
  const accountLines: CheckLine[] = [
    {
      check: "Accounts copied = accounts here",
      format: COUNT,
      left: { value: facts.rows.accounts.length },
      right: { value: count, content: rowsOf },
      where: "Territory Assignments",
    },
    {
      check: hasOutside
        ? "Assigned accounts = accounts of the territories"
        : "Accounts here = accounts of the territories",
      format: COUNT,
      left: hasOutside
        ? {
            value: status.filter((cell) => cell === ASSIGNED).length,
            content: fragment`COUNTIFS(${column("EF_Assignments", "Status")},${quoted(ASSIGNED)})`,
          }
        : { value: count, content: rowsOf },
      right: {
        value: sumOf(find(territories, "Accounts")?.values ?? []),
        content: fragment`SUM(${column("EF_Territories", "Accounts")})`,
      },
      where: "Territory KPIs, Accounts",
    },
  ];
  // A copy without accounts has nothing to hold the territories against.
  const lines = count === 0 ? [] : accountLines;
  for (const header of ["Potential", "Revenue", "Workload"]) {
    const listed = find(accounts, header);
    const summed = find(territories, header);
    if (listed === undefined || summed === undefined) continue;
    const right = fragment`SUM(${column("EF_Territories", header)})`;
    lines.push({
      check: `${header} of the accounts = of the territories`,
      format: summed.format,
      left: hasOutside
        ? {
            value: sumOf(listed.values.filter((_, row) => status[row] === ASSIGNED)),
            content: fragment`SUMIFS(${column("EF_Assignments", header)},${column("EF_Assignments", "Status")},${quoted(ASSIGNED)})`,
          }
        : { value: sumOf(listed.values), content: fragment`SUM(${column("EF_Assignments", header)})` },
      right: { value: sumOf(summed.values), content: right },
      where: `Territory KPIs, ${header}`,
    });
  }
  const final = find(quotas, "Final Quota");
  if (final !== undefined) {
    const quarters = ["Q1", "Q2", "Q3", "Q4"].flatMap((header) => find(quotas, header) ?? []);
    const content = fragment`SUM(${column("EF_Quotas", "Final Quota")})`;
    const whole = sumOf(final.values);
    lines.push({
      check: "Quotas in the plan = quotas here",
      format: final.format,
      left: { value: whole },
      right: { value: whole, content },
      where: "Quota Allocation, Final Quota",
    });
    if (quarters.length === 4) {
      const columns = fragment`SUM(${column("EF_Quotas", "Q1")},${column("EF_Quotas", "Q2")},${column("EF_Quotas", "Q3")},${column("EF_Quotas", "Q4")})`;
      lines.push({
        check: "Quarters = quotas",
        format: final.format,
        left: { value: quarters.reduce((sum, quarter) => sum + sumOf(quarter.values), 0), content: columns },
        right: { value: whole, content },
        where: "Quota Allocation, Q1 to Q4",
      });
    }
  }
  const ofYear = find(yearQuotas, "Quota of the Year");
  if (ofYear !== undefined) {
    const value = sumOf(ofYear.values);
    lines.push({
      check: "Quotas of the year in the plan = quotas here",
      format: ofYear.format,
      left: { value },
      right: { value, content: fragment`SUM(${column("EF_YearQuotas", "Quota of the Year")})` },
      where: "Mid-Year Jobs, Quota of the Year",
    });
  }
  const cost = find(costs, "Territory Cost");
  if (cost !== undefined) {
    const value = sumOf(cost.values);
    lines.push({
      check: "Costs in the plan = costs here",
      format: cost.format,
      left: { value },
      right: { value, content: fragment`SUM(${column("EF_Resources", "Territory Cost")})` },
      where: "Resource Allocation, Territory Cost",
    });
  }
  return lines;
}

/** The row of a check, by formula where the copy is live. */
export function checkCells(facts: CopyFacts, line: CheckLine): CopyCell[] {
  const isLive = facts.request.figures === "live";
  const table = "EF_Checks";
  const [left, right] = [here(table, "Left"), here(table, "Right")];
  const amount = (value: number, content?: Reference): CopyCell => ({
    value,
    ...(isLive && content !== undefined ? { formula: formula`=${content}` } : {}),
    style: content === undefined ? "value" : "formula",
    format: line.format,
    align: "right",
  });
  const difference = line.left.value - line.right.value;
  const near = 1e-9 * Math.max(1, Math.abs(line.left.value));
  return [
    { value: line.check, style: "formula", format: TEXT },
    amount(line.left.value, line.left.content),
    amount(line.right.value, line.right.content),
    {
      value: difference,
      ...(isLive ? { formula: formula`=${left}-${right}` } : {}),
      style: "formula",
      format: line.format,
      align: "right",
    },
    {
      value: Math.abs(difference) <= near ? "PASS" : "FAIL",
      ...(isLive
        ? {
            formula: formula`=IF(ISERROR(${here(table, "Difference")}),"FAIL",IF(ABS(${here(table, "Difference")})<=MAX(1,ABS(${left}))/10^9,"PASS","FAIL"))`,
          }
        : {}),
      style: "check",
      format: GENERAL,
      align: "center",
    },
    { value: line.where, style: "note", format: TEXT },
  ];
}
