import { column, formula, here } from "../../formula";
import { moneyFormat, SHARE, TEXT } from "../../number-format";
import type { ReportFacts } from "../../report-facts";
import { nameOf } from "../../report-names";
import type { TableColumnDescription } from "../../workbook-description";

const TABLE = "EF_Territories";

/**
 * What Performance takes from a territory beside its sums: both sides of attainment, quota, cost and density class.
 * Last year's quota and actual are those of its rep and stay with the territory whatever accounts move.
 */
export function territoryPerformance(facts: ReportFacts): TableColumnDescription[] {
  const { performance, quotas } = facts.plan;
  if (performance === null) return [];
  const { data, groups } = performance;
  const money = moneyFormat(facts.options.currencySymbol);
  const own = groups.filter(({ kind }) => kind === "territory");
  const amount = (header: string, values: readonly (number | null)[]): TableColumnDescription => ({
    header,
    values: Float64Array.from(values, (value) => value ?? NaN),
    format: money,
    style: "value",
    align: "right",
  });
  const live = { format: money, style: "formula", align: "right" } as const;
  const columns: TableColumnDescription[] = [];
  if (data.quotaFrom === "plan" && quotas !== null) {
    columns.push({
      header: "Quota",
      formula: formula`=SUMIFS(${column("EF_Quotas", "Final Quota")},${column("EF_Quotas", "Territory")},${here(TABLE, "Territory")})`,
      ...live,
    });
  } else if (data.quotaFrom === "lastYear") {
    columns.push(
      amount(
        "Quota",
        own.map(({ sums }) => sums.quota),
      ),
    );
  }
  if (data.attainmentFrom === "plan") {
    columns.push(
      { header: "Actual", formula: formula`=${here(TABLE, "Won Amount")}`, ...live },
      { header: "Quota Due", formula: formula`=${here(TABLE, "Quota")}*${nameOf("dueShare")}`, ...live },
    );
  } else if (data.attainmentFrom !== "none") {
    columns.push(
      amount(
        "Actual",
        own.map(({ sums }) => sums.attained),
      ),
      amount(
        "Quota Due",
        own.map(({ sums }) => sums.attainable),
      ),
    );
  }
  if (data.attainmentFrom !== "none") {
    columns.push({
      header: "Attainment or 0",
      formula: formula`=IF(N(${here(TABLE, "Quota Due")})=0,0,N(${here(TABLE, "Actual")})/${here(TABLE, "Quota Due")})`,
      format: SHARE,
      style: "formula",
      align: "right",
    });
  }
  if (data.costFrom !== "none") columns.push(amount("Cost", Array.from(performance.costOfTerritory)));
  if (performance.densityOfTerritory.some((name) => name !== "")) {
    columns.push({
      header: "Density",
      values: performance.densityOfTerritory,
      format: TEXT,
      style: "value",
    });
  }
  return columns;
}
