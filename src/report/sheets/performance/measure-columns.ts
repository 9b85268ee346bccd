import type { KpiKey, PerformanceData, PerformanceGroup } from "../../../engine/model/performance";
import type { Reference } from "../../formula";
import { formula, fragment, here } from "../../formula";
import { DEVIATION, moneyFormat, POINTS, SHARE } from "../../number-format";
import type { ReportFacts } from "../../report-facts";
import type { FormulaText, TableColumnDescription } from "../../workbook-description";
import { accountSums, type SumHeader } from "./account-sums";
import type { PerformanceTable } from "./group-rows";
import { spreadFormula } from "./sum-columns";

const DAYS = "#,##0.0";
const TIMES = '0.0"x"';

/** A column, and the measure that it shows. */
export interface PerformanceColumn extends TableColumnDescription {
  readonly kpi?: KpiKey;
}

/** The measures that have data, each a formula over the parts right of it in its row. */
export function measureColumns(
  facts: ReportFacts,
  data: PerformanceData,
  table: PerformanceTable,
  rows: readonly PerformanceGroup[],
): PerformanceColumn[] {
  const money = moneyFormat(facts.options.currencySymbol);
  const sums = new Set(accountSums(facts).map(({ header }) => header));
  const has = (...headers: SumHeader[]): boolean => headers.every((header) => sums.has(header));
  const own = (header: string): Reference => here(table, header);
  const over = (part: Reference, whole: Reference): FormulaText =>
    formula`=IF(N(${whole})=0,"",N(${part})/${whole})`;
  const won = own("Won");
  const amount = own("Won Amount");
  const before = own("Won Amount Before");
  const candidates: readonly (readonly [boolean, KpiKey, string, FormulaText, string])[] = [
    [
      has("Won Amount Before"),
      "growth",
      "Growth",
      formula`=IF(${before}=0,"",${amount}/${before}-1)`,
      DEVIATION,
    ],
    [
      data.attainmentFrom !== "none",
      "attainment",
      "Attainment",
      over(own("Actual"), own("Quota Due")),
      SHARE,
    ],
    [
      data.attainmentFrom !== "none",
      "spread",
      "Attainment Spread",
      table === "EF_Performance" ? spreadFormula(facts) : formula`=""`,
      POINTS,
    ],
    [has("Lost"), "winRate", "Win Rate", over(won, fragment`(${won}+${own("Lost")})`), SHARE],
    [
      has("Lost Before"),
      "winRate",
      "Win Rate Before",
      over(own("Won Before"), fragment`(${own("Won Before")}+${own("Lost Before")})`),
      SHARE,
    ],
    [
      has("Lost"),
      "conversion",
      "Conversion",
      over(won, fragment`(${won}+${own("Lost")}+${own("Open")})`),
      SHARE,
    ],
    [
      has("Won"),
      "averageDeal",
      "Average Deal",
      over(amount, own(has("Won With Amount") ? "Won With Amount" : "Won")),
      money,
    ],
    [
      has("Won Before"),
      "averageDeal",
      "Average Deal Before",
      over(before, own(has("Won With Amount Before") ? "Won With Amount Before" : "Won Before")),
      money,
    ],
    [
      has("Cycle Days"),
      "cycle",
      "Cycle Days per Deal",
      over(own("Cycle Days"), own(has("Cycles") ? "Cycles" : "Won")),
      DAYS,
    ],
    [
      has("Cycle Days Before"),
      "cycle",
      "Cycle Before",
      over(own("Cycle Days Before"), own(has("Cycles Before") ? "Cycles Before" : "Won Before")),
      DAYS,
    ],
    [
      has("Open", "Cycle Days"),
      "velocity",
      "Velocity a Day",
      formula`=IF(OR(${own("Win Rate")}="",${own("Average Deal")}="",N(${own("Cycle Days per Deal")})=0),"",${own("Open")}*${own("Win Rate")}*${own("Average Deal")}/${own("Cycle Days per Deal")})`,
      money,
    ],
    [
      has("Pipeline") && data.quotaFrom !== "none",
      "pipelineCoverage",
      "Pipeline Coverage",
      over(own("Pipeline"), own("Quota")),
      TIMES,
    ],
    [
      has("New Customer") && data.costFrom !== "none",
      "cac",
      "CAC",
      formula`=IF(OR(${own("New Customer")}=0,N(${own("Cost")})=0),"",${own("Cost")}/${own("New Customer")})`,
      money,
    ],
    [has("Touched"), "accountCoverage", "Account Coverage", over(own("Touched"), own("Accounts")), SHARE],
    [
      data.hasPotential && data.hasRevenue,
      "penetration",
      "Penetration",
      over(own("Revenue"), own("Potential")),
      SHARE,
    ],
    [
      data.hasPotential && data.hasRevenue,
      "whitespace",
      "Whitespace",
      formula`=IF(${own("Accounts")}=0,"",${own("Potential")}-${own("Revenue")})`,
      money,
    ],
    [
      data.hasUtilisation,
      "utilisation",
      "Utilisation",
      formula`=IF(N(${own("Capacity")})=0,"",(${own("Workload")}+${own("Travel")})/${own("Capacity")})`,
      SHARE,
    ],
  ];
  const columns = candidates.flatMap(([isThere, kpi, header, content, format]): PerformanceColumn[] =>
    isThere ? [{ header, formula: content, format, style: "formula", align: "right", kpi }] : [],
  );
  if (!has("Cycle Days")) return columns;
  const median: PerformanceColumn = {
    header: "Median Cycle",
    values: Float64Array.from(rows, ({ kpis }) => kpis.medianCycle.now ?? NaN),
    format: DAYS,
    style: "value",
    align: "right",
    kpi: "medianCycle",
  };
  const after = columns.findIndex(({ kpi }) => kpi === "cycle") + 1;
  return [...columns.slice(0, after), median, ...columns.slice(after)];
}
