import type { PlanAreas } from "../../../engine/model/plan";
import { HOUSE } from "../../../engine/model/plan";
import { column, formula, here } from "../../formula";
import { GENERAL, TEXT } from "../../number-format";
import type { ReportFacts } from "../../report-facts";
import type { TableColumnDescription } from "../../workbook-description";
import { accountOrder, text } from "../account-columns";
import { areaOrder, hasLiveSums } from "./area-facts";

const TABLE = "EF_Assignments";

/** The county or state an account lies in, for readers. */
export function area(facts: ReportFacts, areas: PlanAreas): TableColumnDescription {
  return text(
    "Area",
    accountOrder(facts, (account) => areas.areas[areas.liesIn[account] ?? -1]?.name ?? ""),
  );
}

/**
 * Where areas decide: the territory in which one account is kept apart from its area, to be filled or
 * cleared by hand, and the territory that follows from both.
 *
 * @param planned names of the planned territories, in the order of the sheet
 */
export function territoryByArea(
  facts: ReportFacts,
  areas: PlanAreas,
  planned: readonly string[],
): TableColumnDescription[] {
  const keptIn = here(TABLE, "Kept In");
  const areaNo = here(TABLE, "Area No");
  return [
    {
      header: "Kept In",
      values: accountOrder(facts, (account) => (follows(facts, areas, account) ? "" : undefined)).map(
        (blank, row) => blank ?? planned[row] ?? "",
      ),
      format: TEXT,
      style: "input",
      align: "center",
    },
    {
      header: "Territory",
      formula: formula`=IF(${keptIn}<>"",${keptIn},IF(${areaNo}=0,"",INDEX(${column("EF_Areas", "Territory")},${areaNo})&""))`,
      format: GENERAL,
      style: "formula",
      align: "center",
    },
  ];
}

/** What the formulas need: the row of the account's area, and the same where the account goes with it, else 0. */
export function areaWorkings(facts: ReportFacts, areas: PlanAreas): TableColumnDescription[] {
  const rowOf = new Int32Array(areas.areas.length);
  areaOrder(facts, areas).forEach((each, row) => (rowOf[each] = row + 1));
  const areaNo = (account: number): number => rowOf[areas.liesIn[account] ?? -1] ?? 0;
  const look = { header: "Follows Area", format: "0" } as const;
  return [
    {
      header: "Area No",
      values: Int32Array.from(facts.order, areaNo),
      format: "0",
      style: "value",
    },
    hasLiveSums(facts, areas)
      ? {
          ...look,
          formula: formula`=IF(${here(TABLE, "Kept In")}="",${here(TABLE, "Area No")},0)`,
          style: "formula",
        }
      : {
          ...look,
          values: Int32Array.from(facts.order, (account) =>
            follows(facts, areas, account) ? areaNo(account) : 0,
          ),
          style: "value",
        },
  ];
}

/** Whether the plan lets the account go where its area goes. */
export function follows({ plan }: ReportFacts, areas: PlanAreas, account: number): boolean {
  const decides = areas.areas[areas.areaOfAccount[account] ?? -1];
  return decides !== undefined && decides.territory === (plan.territoryOf[account] ?? HOUSE);
}
