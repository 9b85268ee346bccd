import type { WrittenTable } from "../../engine/model/written-table";
import { column, formula, fragment, here } from "../formula";
import { QUOTA_HEADERS } from "./copy-headers";
import type { CopyFacts } from "./copy-sheets";
import { freeText, live, rowsByTerritory, totalOf } from "./copy-sheets";
import type { CopyColumn, TakenColumn } from "./copy-table";
import { takeColumns } from "./copy-table";

const TABLE = "EF_Quotas";

/** The reader's quotas: calculated by the plan, overridden or not; quarters and months are shared out over the whole plan. */
export function quotaColumns(
  quotas: WrittenTable,
  accounts: WrittenTable,
  names: readonly string[],
  facts: CopyFacts,
): CopyColumn[] {
  const final = here(TABLE, "Final Quota");
  const rows = rowsByTerritory(quotas, names);
  const isUsed = (header: string): boolean =>
    rows.some((row) => (quotas.columns.get(header)?.cells[row] ?? "") !== "");
  const hasHistory = isUsed("Last Year");
  const sharedOut = isUsed("Shared Out") ? fragment`N(${here(TABLE, "Shared Out")})` : 0;
  const calculated = fragment`${here(TABLE, "Calculated Quota")}+${sharedOut}`;
  const hasForecast = accounts.columns.has("Forecast") && facts.rows.accounts.length > 0;
  const special: Readonly<Record<string, Omit<TakenColumn, "header">>> = {
    Territory: { width: 14, style: "formula" },
    Rep: { width: 19, style: "formula" },
    "Last Year": { width: 13, sums: true },
    "Calculated Quota": { width: 13, sums: true },
    Override: { width: 12 },
    "Override Reason": { width: 34, ...freeText(facts) },
    "Shared Out": { width: 12, sums: true },
    "Final Quota": {
      width: 13,
      sums: true,
      ...live(
        facts,
        isUsed("Override")
          ? formula`=IF(ISNUMBER(${here(TABLE, "Override")}),${here(TABLE, "Override")},${calculated})`
          : formula`=${calculated}`,
      ),
    },
    Growth: {
      width: 9,
      ...(hasHistory
        ? live(
            facts,
            formula`=IF(N(${here(TABLE, "Last Year")})<=0,"",${final}/${here(TABLE, "Last Year")}-1)`,
          )
        : {}),
    },
    "Bottom-Up": {
      width: 13,
      sums: true,
      ...(hasForecast
        ? live(
            facts,
            formula`=SUMIFS(${column("EF_Assignments", "Forecast")},${column("EF_Assignments", "Territory")},${here(TABLE, "Territory")})`,
          )
        : {}),
    },
    Gap: {
      width: 13,
      sums: true,
      ...(hasForecast ? live(facts, formula`=${final}-${here(TABLE, "Bottom-Up")}`) : {}),
    },
  };
  return takeColumns(
    quotas,
    rows,
    QUOTA_HEADERS.map((header) => ({ header, ...(special[header] ?? { width: 12, sums: true }) })),
    totalOf(facts, TABLE),
  );
}
