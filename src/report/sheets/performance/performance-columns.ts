import type { KpiKey, PerformanceGroup } from "../../../engine/model/performance";
import type { Reference } from "../../formula";
import { column, formula, fragment, here } from "../../formula";
import { COUNT, DEVIATION, HOURS, moneyFormat, SHARE, TEXT } from "../../number-format";
import type { ReportFacts } from "../../report-facts";
import { measureOf } from "../../report-facts";
import type { FormulaText, TableColumnDescription } from "../../workbook-description";
import { accountSums, type SumHeader } from "./account-sums";
import { groupName, LEVELS, segmentNo } from "./group-rows";
import { countFormula, spreadFormula, sumFormula, type SumSource } from "./sum-columns";

/** The three tables of the sheet have the same columns at the same place, so that one header row serves them. */
export type PerformanceTable = "EF_Performance" | "EF_Reps" | "EF_NoAccount";

/** First column that serves the formulas and not the reader. */
export const FIRST_WORKING = "Segment No";

const TERRITORIES = "EF_Territories";
const DAYS = "#,##0.0";

/** A column, and the measure that it shows. */
export interface PerformanceColumn extends TableColumnDescription {
  readonly kpi?: KpiKey;
}

/** Columns of one of the tables: sums by formula over the other sheets (of reps: values), measures by formula. */
export function performanceColumns(
  facts: ReportFacts,
  table: PerformanceTable,
  rows: readonly PerformanceGroup[],
): PerformanceColumn[] {
  const { performance } = facts.plan;
  if (performance === null) return [];
  const { data } = performance;
  const money = moneyFormat(facts.options.currencySymbol);
  const sums = new Map(accountSums(facts).map((sum) => [sum.header, sum]));
  const has = (header: SumHeader): boolean => sums.has(header);
  const own = (header: string): Reference => here(table, header);
  const look = { style: "formula", align: "right" } as const;

  const values = (
    header: string,
    pick: (group: PerformanceGroup) => number | null,
    format: string,
  ): PerformanceColumn => ({
    header,
    values: Float64Array.from(rows, (group) => pick(group) ?? NaN),
    format,
    style: "value",
    align: "right",
  });
  const sumOf = (
    header: string,
    source: SumSource,
    pick: (group: PerformanceGroup) => number | null,
    format: string,
  ): PerformanceColumn =>
    table === "EF_Performance"
      ? { header, formula: sumFormula(facts, source), format, ...look }
      : values(header, pick, format);
  const deals = (header: SumHeader): PerformanceColumn[] => {
    const sum = sums.get(header);
    if (sum === undefined) return [];
    const source: SumSource = { accounts: header, territories: header, deals: header, all: "accounts" };
    return [sumOf(header, source, (group) => dealSum(group, header), sum.format)];
  };
  const kpi = (key: KpiKey, header: string, content: FormulaText, format: string): PerformanceColumn => ({
    header,
    formula: content,
    format,
    kpi: key,
    ...look,
  });
  const over = (part: Reference, whole: Reference): FormulaText =>
    formula`=IF(N(${whole})=0,"",N(${part})/${whole})`;

  const won = own("Won");
  const valued = own(has("Won With Amount") ? "Won With Amount" : "Won");
  const cycles = own(has("Cycles") ? "Cycles" : "Won");
  const hasAttainment = data.attainmentFrom !== "none";
  const allAttainment = data.attainmentFrom === "plan" ? "territories" : "reps";
  const hasPenetration = data.hasPotential && data.hasRevenue;
  const closed = fragment`(${won}+${own("Lost")})`;
  const closedBefore = fragment`(${own("Won Before")}+${own("Lost Before")})`;
  const entered = fragment`(${won}+${own("Lost")}+${own("Open")})`;

  const readers: PerformanceColumn[] = [
    text(
      "Level",
      rows.map(({ kind }) => LEVELS[kind]),
    ),
    {
      ...text(
        "Group",
        rows.map((group) => groupName(facts, group)),
      ),
      style: "label",
    },
    text(
      table === "EF_Performance" ? "Rep" : "Territory",
      rows.map((group) => besides(facts, group)),
    ),
    ...deals("Won Amount"),
    ...deals("Won Amount Before"),
    ...(data.hasBefore
      ? [
          kpi(
            "growth",
            "Growth",
            formula`=IF(${own("Won Amount Before")}=0,"",${own("Won Amount")}/${own("Won Amount Before")}-1)`,
            DEVIATION,
          ),
        ]
      : []),
    ...(hasAttainment
      ? [
          ...attainmentSides(facts, table, rows, allAttainment),
          kpi("attainment", "Attainment", over(own("Actual"), own("Quota Due")), SHARE),
          ...(table === "EF_Performance"
            ? [kpi("spread", "Attainment Spread", spreadFormula(facts), SHARE)]
            : [{ ...values("Attainment Spread", () => null, SHARE) }]),
        ]
      : []),
    ...deals("Won"),
    ...deals("Lost"),
    ...deals("Open"),
    ...(has("Lost")
      ? [
          kpi("winRate", "Win Rate", over(won, closed), SHARE),
          ...(has("Lost Before")
            ? [{ ...kpi("winRate", "Win Rate Before", over(own("Won Before"), closedBefore), SHARE) }]
            : []),
          kpi("conversion", "Conversion", over(won, entered), SHARE),
        ]
      : []),
    ...(has("Won") ? [kpi("averageDeal", "Average Deal", over(own("Won Amount"), valued), money)] : []),
    ...(has("Cycle Days")
      ? [
          kpi("cycle", "Cycle", over(own("Cycle Days"), cycles), DAYS),
          {
            ...values("Median Cycle", ({ kpis }) => kpis.medianCycle.now, DAYS),
            kpi: "medianCycle" as const,
          },
        ]
      : []),
    ...deals("Pipeline"),
    ...(has("Pipeline") && data.quotaFrom !== "none"
      ? [kpi("pipelineCoverage", "Pipeline Coverage", over(own("Pipeline"), own("Quota")), '0.0"x"')]
      : []),
    ...(has("Open") && has("Cycle Days")
      ? [
          kpi(
            "velocity",
            "Velocity a Day",
            formula`=IF(OR(${own("Win Rate")}="",${own("Average Deal")}="",N(${own("Cycle")})=0),"",${own("Open")}*${own("Win Rate")}*${own("Average Deal")}/${own("Cycle")})`,
            money,
          ),
        ]
      : []),
    ...deals("New Customer"),
    ...(data.costFrom === "none" ? [] : [values("Cost", ({ sums: { cost } }) => cost, money)]),
    ...(data.costFrom !== "none" && has("New Customer")
      ? [
          kpi(
            "cac",
            "CAC",
            formula`=IF(OR(${own("New Customer")}=0,N(${own("Cost")})=0),"",${own("Cost")}/${own("New Customer")})`,
            money,
          ),
        ]
      : []),
    ...(has("Touched")
      ? [kpi("accountCoverage", "Account Coverage", over(own("Touched"), own("Accounts")), SHARE)]
      : []),
    ...(hasPenetration
      ? [
          kpi("penetration", "Penetration", over(own("Revenue"), own("Potential")), SHARE),
          kpi(
            "whitespace",
            "Whitespace",
            formula`=IF(${own("Accounts")}=0,"",${own("Potential")}-${own("Revenue")})`,
            money,
          ),
        ]
      : []),
    ...(data.hasUtilisation
      ? [kpi("utilisation", "Utilisation", over(own("Workload"), own("Capacity")), SHARE)]
      : []),
  ];
  const standing = (header: "Potential" | "Revenue", pick: (group: PerformanceGroup) => number) =>
    measureOf(facts, header === "Potential" ? "potential" : "revenue") === undefined
      ? []
      : [sumOf(header, { accounts: header, territories: header, all: "accounts" }, pick, money)];
  const ofTerritories = (header: string, pick: (group: PerformanceGroup) => number, format: string) =>
    sumOf(header, { territories: header, all: "territories" }, pick, format);
  const workings: PerformanceColumn[] = [
    values(FIRST_WORKING, segmentNo, "0"),
    {
      header: "Territory Row",
      ...(table === "EF_Performance"
        ? {
            formula: formula`=IF(${own("Level")}="Territory",MATCH(${own("Group")},${column(TERRITORIES, "Territory")},0),"")`,
          }
        : { values: rows.map(() => "") }),
      format: "0",
      style: "formula",
    },
    text(
      "Manager",
      rows.map(({ kind, index }) => (kind === "rep" ? (facts.plan.reps.manager[index] ?? "").trim() : "")),
    ),
    text(
      "Office",
      rows.map(({ kind, index }) => (kind === "rep" ? (facts.plan.reps.region[index] ?? "").trim() : "")),
    ),
    {
      header: "Accounts",
      ...(table === "EF_Performance" ? { formula: countFormula(facts) } : { values: rows.map(() => 0) }),
      format: COUNT,
      ...look,
    },
    ...(has("Touched")
      ? [
          sumOf(
            "Touched",
            { accounts: "Touched", territories: "Touched", all: "accounts" },
            ({ sums: s }) => s.touched,
            COUNT,
          ),
        ]
      : []),
    ...standing("Potential", ({ sums: { potential } }) => potential),
    ...standing("Revenue", ({ sums: { revenue } }) => revenue),
    ...(data.hasUtilisation
      ? [
          ofTerritories("Workload", ({ sums: { workload } }) => workload, HOURS),
          ofTerritories("Capacity", ({ sums: { capacity } }) => capacity, HOURS),
        ]
      : []),
    ...(data.quotaFrom === "none" ? [] : [quotaColumn(facts, table, rows)]),
    ...deals("Won With Amount"),
    ...deals("Cycle Days"),
    ...deals("Cycles"),
    ...deals("Won Before"),
    ...deals("Lost Before"),
    ...(hasAttainment
      ? [
          {
            header: "Attainment or 0",
            formula: formula`=N(${own("Attainment")})`,
            format: SHARE,
            ...look,
          },
        ]
      : []),
  ];
  return [...readers, ...workings];
}

/** Actual and the quota that is due. Those of reps are values; where the plan's quotas count they follow it. */
function attainmentSides(
  facts: ReportFacts,
  table: PerformanceTable,
  rows: readonly PerformanceGroup[],
  all: "territories" | "reps",
): PerformanceColumn[] {
  const money = moneyFormat(facts.options.currencySymbol);
  const look = { format: money, style: "formula", align: "right" } as const;
  const byPlan = all === "territories";
  return (["Actual", "Quota Due"] as const).map((header): PerformanceColumn => {
    if (table === "EF_Performance")
      return { header, formula: sumFormula(facts, { territories: header, deals: header, all }), ...look };
    if (table === "EF_Reps" && byPlan)
      return {
        header,
        formula:
          header === "Actual" ? formula`=${here(table, "Won Amount")}` : ofOwnTerritory(table, "Quota Due"),
        ...look,
      };
    return {
      header,
      values: Float64Array.from(
        rows,
        ({ sums }) => (header === "Actual" ? sums.attained : sums.attainable) ?? NaN,
      ),
      ...look,
      style: "value",
    };
  });
}

/** What the pipeline is held against. */
function quotaColumn(
  facts: ReportFacts,
  table: PerformanceTable,
  rows: readonly PerformanceGroup[],
): PerformanceColumn {
  const format = moneyFormat(facts.options.currencySymbol);
  const look = { header: "Quota", format, style: "formula", align: "right" } as const;
  if (table === "EF_Performance")
    return {
      ...look,
      formula: sumFormula(facts, { territories: "Quota", deals: "Quota", all: "territories" }),
    };
  if (table === "EF_Reps" && facts.plan.performance?.data.quotaFrom === "plan")
    return { ...look, formula: ofOwnTerritory(table, "Quota") };
  return { ...look, values: Float64Array.from(rows, ({ sums }) => sums.quota ?? NaN), style: "value" };
}

/** A figure of the territory that stands beside the rep. */
function ofOwnTerritory(table: PerformanceTable, header: string): FormulaText {
  const name = here(table, "Territory");
  return formula`=IF(${name}="",0,SUMIFS(${column(TERRITORIES, header)},${column(TERRITORIES, "Territory")},${name}))`;
}

function dealSum({ sums }: PerformanceGroup, header: SumHeader): number {
  const { now, before } = sums;
  const of: Readonly<Record<SumHeader, number>> = {
    Won: now.won,
    Lost: now.lost,
    Open: sums.open,
    "Won Amount": now.wonAmount,
    "Won With Amount": now.valued,
    Pipeline: sums.pipeline,
    "Cycle Days": now.cycleDays,
    Cycles: now.cycles,
    "New Customer": sums.newCustomers,
    "Won Before": before.won,
    "Lost Before": before.lost,
    "Won Amount Before": before.wonAmount,
    Touched: sums.touched,
  };
  return of[header];
}

/** The rep of a territory, the territory of a rep. */
function besides({ plan }: ReportFacts, { kind, index }: PerformanceGroup): string {
  if (kind === "territory") return plan.territories[index]?.rep ?? "";
  if (kind !== "rep" || index < 0) return "";
  return plan.territories.find(({ repIndex }) => repIndex === index)?.name ?? "";
}

function text(header: string, values: readonly string[]): PerformanceColumn {
  return { header, values, format: TEXT, style: "value" };
}
