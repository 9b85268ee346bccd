import type { WrittenPlanTables } from "../../engine/model/written-table";
import type { Reference } from "../formula";
import { formula, here } from "../formula";
import { YEAR_QUOTA_HEADERS } from "./copy-headers";
import { hasAllTerritories, lower, textsOf } from "./copy-rows";
import type { CopyFacts } from "./copy-sheets";
import { live, totalOf } from "./copy-sheets";
import type { CopyColumn, TakenColumn } from "./copy-table";
import { takeColumns } from "./copy-table";

const TABLE = "EF_YearQuotas";

/** What the reader's reps are held to in the year; of everybody for finance and everyone, the leavers with them. */
export function yearQuotaColumns({ yearQuotas }: WrittenPlanTables, facts: CopyFacts): CopyColumn[] {
  if (yearQuotas === null) return [];
  const isAll = hasAllTerritories(facts.request.reader);
  const rows = textsOf(yearQuotas, "Rep").flatMap((rep, row) =>
    isAll || facts.rows.ownReps.has(lower(rep)) ? [row] : [],
  );
  const own = (header: string): Reference => here(TABLE, header);
  const special: Readonly<Record<string, Omit<TakenColumn, "header" | "width">>> = {
    Territory: { style: "formula" },
    Rep: { style: "formula" },
    Days: live(facts, formula`=MAX(0,${own("Last Day")}+1-${own("First Day")})`),
    "Quota a Year": { sums: true },
    "Handed On": { sums: true },
    "Taken Over": { sums: true },
    "Quota of the Year": {
      sums: true,
      ...live(facts, formula`=${own("Quota a Year")}-${own("Handed On")}+${own("Taken Over")}`),
    },
    Change: { sums: true, ...live(facts, formula`=${own("Quota of the Year")}-${own("Quota a Year")}`) },
  };
  return takeColumns(
    yearQuotas,
    rows,
    YEAR_QUOTA_HEADERS.map((header) => ({
      header,
      width: header === "Territory" || header === "Rep" ? 19 : 14,
      ...special[header],
    })),
    totalOf(facts, TABLE),
  );
}
