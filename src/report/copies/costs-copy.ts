import type { WrittenPlanTables } from "../../engine/model/written-table";
import type { Reference } from "../formula";
import { column, formula, fragment, here } from "../formula";
import { COST_HEADERS } from "./copy-headers";
import { hasAllTerritories } from "./copy-rows";
import type { CopyFacts } from "./copy-sheets";
import { live, rowsByTerritory, totalOf } from "./copy-sheets";
import type { CopyColumn, TakenColumn } from "./copy-table";
import { takeColumns } from "./copy-table";

const TABLE = "EF_Resources";
const TERRITORIES = "EF_Territories";
/** What a territory costs together. */
const PARTS = ["Rep Cost", "Other Costs", "Budget"];

/** What each territory is given, costs and returns, for finance and everyone: costs add up by formula. */
export function costColumns(
  { resources, territories }: WrittenPlanTables,
  names: readonly string[],
  facts: CopyFacts,
): CopyColumn[] {
  if (resources === null || !hasAllTerritories(facts.request.reader)) return [];
  const rows = rowsByTerritory(resources, names);
  const isThere = (header: string): boolean => {
    const cells = resources.columns.get(header)?.cells ?? [];
    return rows.some((row) => (cells[row] ?? "") !== "");
  };
  const own = (header: string): Reference => here(TABLE, header);
  const [first, ...others] = PARTS.filter(isThere).map(own);
  const parts = first === undefined ? null : others.reduce((list, one) => fragment`${list},${one}`, first);
  // Where only the reps' costs are known, a territory without a rep has none rather than 0.
  const isAny = isThere("Other Costs") || isThere("Budget");
  const ofTerritory = (header: string): ReturnType<typeof live> =>
    territories.columns.has(header)
      ? live(
          facts,
          formula`=N(INDEX(${column(TERRITORIES, header)},MATCH(${own("Territory")},${column(TERRITORIES, "Territory")},0)))`,
        )
      : {};
  const cost = own("Territory Cost");
  const special: Readonly<Record<string, Omit<TakenColumn, "header" | "width">>> = {
    Territory: { style: "formula" },
    Rep: { style: "formula" },
    Potential: { sums: true, ...ofTerritory("Potential") },
    Revenue: { sums: true, ...ofTerritory("Revenue") },
    Budget: { sums: true },
    Support: { sums: true },
    "Rep Cost": { sums: true },
    "Other Costs": { sums: true },
    "Territory Cost": {
      sums: true,
      ...(parts === null
        ? {}
        : live(facts, isAny ? formula`=SUM(${parts})` : formula`=IF(COUNT(${parts})=0,"",SUM(${parts}))`)),
    },
    "Potential per Cost": isThere("Potential")
      ? live(facts, formula`=IF(OR(N(${cost})<=0,${own("Potential")}<=0),"",${own("Potential")}/${cost})`)
      : {},
    "Cost to Revenue": isThere("Revenue")
      ? live(facts, formula`=IF(OR(N(${cost})<=0,${own("Revenue")}<=0),"",${cost}/${own("Revenue")})`)
      : {},
  };
  return takeColumns(
    resources,
    rows,
    COST_HEADERS.map((header) => ({ header, width: header === "Rep" ? 20 : 14, ...special[header] })),
    totalOf(facts, TABLE),
  );
}
