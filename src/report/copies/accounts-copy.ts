import type { WrittenTable } from "../../engine/model/written-table";
import { column, formula, here } from "../formula";
import { ACCOUNT_HEADERS } from "./copy-headers";
import type { CopyFacts } from "./copy-sheets";
import { freeText, live, ownName, totalOf } from "./copy-sheets";
import type { CopyColumn, TakenColumn } from "./copy-table";
import { takeColumns } from "./copy-table";

const TABLE = "EF_Assignments";
const TERRITORIES = "EF_Territories";

/** The reader's accounts: where each is, whose it is and was, and why. */
export function accountColumns(table: WrittenTable, facts: CopyFacts): CopyColumn[] {
  const territory = here(TABLE, "Territory");
  const place = formula`=IFERROR(INDEX(${column(TERRITORIES, "Rep")},MATCH(${territory},${column(TERRITORIES, "Territory")},0))&"","")`;
  const region = formula`=IFERROR(INDEX(${column(TERRITORIES, "Region")},MATCH(${territory},${column(TERRITORIES, "Territory")},0))&"","")`;
  const special: Readonly<Record<string, Omit<TakenColumn, "header">>> = {
    "Account ID": { width: 13, style: "formula" },
    Account: { width: 28, style: "formula" },
    Region: { width: 12, ...live(facts, region) },
    Area: { width: 22 },
    Potential: { width: 13, sums: true },
    Revenue: { width: 13, sums: true },
    Workload: { width: 10, sums: true },
    Forecast: { width: 13, sums: true },
    Territory: {
      width: 12,
      align: "center",
      style: facts.request.figures === "live" && facts.rows.territories.length > 1 ? "input" : "formula",
    },
    "Planned Territory": { width: 16, ...ownName(facts, "territory") },
    Rep: { width: 19, ...live(facts, place) },
    "Previous Rep": { width: 19, ...ownName(facts, "rep") },
    Fit: { width: 7 },
    Status: { width: 10 },
    Reason: { width: 70, ...freeText(facts) },
  };
  const columns = takeColumns(
    table,
    facts.rows.accounts,
    ACCOUNT_HEADERS.map((header) => ({ header, ...(special[header] ?? { width: 10 }) })),
    totalOf(facts, TABLE),
  );
  const owners = columns.find(({ header }) => header === "Territory")?.values;
  // The plan's own territory tells something only where an owner was changed by hand.
  return columns.filter(
    ({ header, values }) =>
      header !== "Planned Territory" || values.some((cell, row) => cell !== owners?.[row]),
  );
}
