import type { RawCell } from "../../engine/model/raw-sheet";
import type { WrittenPlanTables } from "../../engine/model/written-table";
import { column, formula, fragment, here } from "../formula";
import type { FormulaText } from "../workbook-description";
import { textOf } from "./copy-rows";
import { RESOURCE_HEADERS, TERRITORY_HEADERS } from "./copy-headers";
import type { CopyFacts } from "./copy-sheets";
import { live, rowsByTerritory, totalOf } from "./copy-sheets";
import type { CopyColumn, TakenColumn } from "./copy-table";
import { takeColumns } from "./copy-table";

const TABLE = "EF_Territories";
const ACCOUNTS = "EF_Assignments";

/** The reader's territories: sums over the accounts of the copy, beside what the plan gives them. */
export function territoryColumns(tables: WrittenPlanTables, facts: CopyFacts): CopyColumn[] {
  const { territories, accounts } = tables;
  const own = here(TABLE, "Territory");
  // Without a list of accounts the sums are figures of the plan.
  const hasAccounts = facts.rows.accounts.length > 0;
  const has = (header: string): boolean => {
    const cells = territories.columns.get(header)?.cells ?? [];
    return facts.rows.territories.some((row) => (cells[row] ?? "") !== "");
  };
  const sum = (header: string): { readonly formula?: FormulaText } =>
    accounts.columns.has(header) && hasAccounts
      ? live(facts, formula`=SUMIFS(${column(ACCOUNTS, header)},${column(ACCOUNTS, "Territory")},${own})`)
      : {};
  const measure = balancedHeader(facts);
  const both = has("Potential") && has("Revenue");
  const special: Readonly<Record<string, Omit<TakenColumn, "header">>> = {
    Territory: { width: 14, style: "formula" },
    Region: { width: 12 },
    Rep: { width: 19, style: "formula" },
    Accounts: {
      width: 10,
      sums: true,
      ...(hasAccounts ? live(facts, formula`=COUNTIFS(${column(ACCOUNTS, "Territory")},${own})`) : {}),
    },
    Potential: { width: 13, sums: true, ...sum("Potential") },
    Revenue: { width: 13, sums: true, ...sum("Revenue") },
    Workload: { width: 10, sums: true, ...sum("Workload") },
    Target: { width: 13, sums: true },
    Deviation: {
      width: 11,
      ...(measure !== null && has(measure) && has("Target")
        ? live(
            facts,
            formula`=IF(N(${here(TABLE, "Target")})=0,"",${here(TABLE, measure)}/${here(TABLE, "Target")}-1)`,
          )
        : {}),
    },
    "In Band?": {
      width: 9,
      align: "center",
      ...(has("Deviation") && has("Band High")
        ? live(
            facts,
            formula`=IF(${here(TABLE, "Deviation")}="","No target",IF(ROUND(ABS(${here(TABLE, "Deviation")}),9)<=${here(TABLE, "Band High")},"Yes","WATCH"))`,
          )
        : {}),
    },
    Penetration: {
      width: 11,
      ...(both
        ? live(
            facts,
            formula`=IF(N(${here(TABLE, "Potential")})=0,"",${here(TABLE, "Revenue")}/${here(TABLE, "Potential")})`,
          )
        : {}),
    },
    Whitespace: {
      width: 13,
      sums: true,
      ...(both ? live(facts, formula`=${here(TABLE, "Potential")}-${here(TABLE, "Revenue")}`) : {}),
    },
    Utilisation: {
      width: 11,
      ...(has("Workload") && has("Capacity")
        ? live(
            facts,
            formula`=IF(N(${here(TABLE, "Capacity")})=0,"",(${here(TABLE, "Workload")}+${has("Travel") ? fragment`N(${here(TABLE, "Travel")})` : 0})/${here(TABLE, "Capacity")})`,
          )
        : {}),
    },
    Capacity: { width: 10, sums: true },
    Travel: { width: 9, sums: true },
    "Moved In": { width: 9, sums: true },
    "Moved Out": { width: 9, sums: true },
  };
  const columns = takeColumns(
    territories,
    facts.rows.territories,
    TERRITORY_HEADERS.map((header) => ({ header, ...(special[header] ?? { width: 11 }) })),
    totalOf(facts, TABLE),
  );
  return [...columns, ...resourceColumns(tables, facts, territoryNames(tables, facts))];
}

/** Names of the reader's territories, in the order of the plan. */
export function territoryNames({ territories }: WrittenPlanTables, facts: CopyFacts): string[] {
  const names = territories.columns.get("Territory")?.cells ?? [];
  return facts.rows.territories.map((row) => textOf(names[row]));
}

function resourceColumns(
  { resources }: WrittenPlanTables,
  facts: CopyFacts,
  names: readonly string[],
): CopyColumn[] {
  if (resources === null) return [];
  const rows = rowsByTerritory(resources, names);
  return takeColumns(
    resources,
    rows,
    RESOURCE_HEADERS.slice(1).map((header) => ({ header, width: 11, sums: true })),
    totalOf(facts, TABLE),
  );
}

const HEADER_OF: Readonly<Record<string, string>> = {
  potential: "Potential",
  revenue: "Revenue",
  workload: "Workload",
  accounts: "Accounts",
};

/** What Target and Deviation are of: the first measure that the plan balances, "potential ±10%, workload ±15%". */
function balancedHeader(facts: CopyFacts): string | null {
  const cell: RawCell | undefined = facts.settings.get("Balance on");
  return HEADER_OF[textOf(cell).split(/[ ,]/)[0] ?? ""] ?? null;
}
