import type { PerformanceData, PerformanceGroup } from "../../../engine/model/performance";
import type { Reference } from "../../formula";
import { column, formula, here } from "../../formula";
import { COUNT, HOURS, moneyFormat, SHARE, TEXT } from "../../number-format";
import type { ReportFacts } from "../../report-facts";
import { measureOf } from "../../report-facts";
import type { FormulaText, TableColumnDescription } from "../../workbook-description";
import { accountSums, type SumHeader } from "./account-sums";
import { segmentNo, type PerformanceTable } from "./group-rows";
import { countFormula, sumFormula, type SumSource } from "./sum-columns";

const TERRITORIES = "EF_Territories";

/** The sum that is the first measure for readers, and stands among them. */
export const FIRST_SUM = "Won Amount";

type Pick = (group: PerformanceGroup) => number | null;

/** Sums of deals: of groups by formula over accounts, territories and reps, of reps as they were read. */
export function dealColumns(
  facts: ReportFacts,
  table: PerformanceTable,
  rows: readonly PerformanceGroup[],
): TableColumnDescription[] {
  return accountSums(facts).map(({ header, format }) => {
    const accounts = { accounts: header, territories: header, all: "accounts" } as const;
    const source: SumSource = header === "Touched" ? accounts : { ...accounts, deals: header };
    return sumOf(facts, table, rows, header, source, (group) => dealSum(group, header), format);
  });
}

/** What else measures are made of, and what the formulas find groups by. */
export function otherParts(
  facts: ReportFacts,
  data: PerformanceData,
  table: PerformanceTable,
  rows: readonly PerformanceGroup[],
): TableColumnDescription[] {
  const money = moneyFormat(facts.options.currencySymbol);
  const sum = (header: string, source: SumSource, pick: Pick, format: string): TableColumnDescription =>
    sumOf(facts, table, rows, header, source, pick, format);
  const standing = (header: "Potential" | "Revenue", pick: Pick): TableColumnDescription[] =>
    measureOf(facts, header === "Potential" ? "potential" : "revenue") === undefined
      ? []
      : [sum(header, { accounts: header, territories: header, all: "accounts" }, pick, money)];
  return [
    ...(data.attainmentFrom === "none" ? [] : attainmentSides(facts, data, table, rows)),
    ...(data.quotaFrom === "none" ? [] : [quotaColumn(facts, data, table, rows)]),
    ...(data.costFrom === "none" ? [] : [values(rows, "Cost", ({ sums: { cost } }) => cost, money)]),
    {
      header: "Accounts",
      ...(table === "EF_Performance" ? { formula: countFormula(facts) } : { values: rows.map(() => 0) }),
      format: COUNT,
      style: "formula",
      align: "right",
    },
    ...standing("Potential", ({ sums: { potential } }) => potential),
    ...standing("Revenue", ({ sums: { revenue } }) => revenue),
    ...(data.hasUtilisation ? hours(facts, table, rows) : []),
    values(rows, "Segment No", segmentNo, "0"),
    {
      header: "Territory Row",
      ...(table === "EF_Performance"
        ? {
            formula: formula`=IF(${here(table, "Level")}="Territory",MATCH(${here(table, "Group")},${column(TERRITORIES, "Territory")},0),"")`,
          }
        : { values: rows.map(() => "") }),
      format: "0",
      style: "formula",
    },
    repText(facts, rows, "Manager"),
    repText(facts, rows, "Office"),
    ...(data.attainmentFrom === "none"
      ? []
      : [
          {
            header: "Attainment or 0",
            formula: formula`=N(${here(table, "Attainment")})`,
            format: SHARE,
            style: "formula" as const,
            align: "right" as const,
          },
        ]),
  ];
}

/** Hours of calls, on the road and of capacity; of territories alone. */
function hours(
  facts: ReportFacts,
  table: PerformanceTable,
  rows: readonly PerformanceGroup[],
): TableColumnDescription[] {
  return (["Workload", "Travel", "Capacity"] as const).map((header) =>
    sumOf(facts, table, rows, header, { territories: header, all: "territories" }, () => null, HOURS),
  );
}

function sumOf(
  facts: ReportFacts,
  table: PerformanceTable,
  rows: readonly PerformanceGroup[],
  header: string,
  source: SumSource,
  pick: Pick,
  format: string,
): TableColumnDescription {
  if (table !== "EF_Performance") return values(rows, header, pick, format);
  return { header, formula: sumFormula(facts, source), format, style: "formula", align: "right" };
}

function values(
  rows: readonly PerformanceGroup[],
  header: string,
  pick: Pick,
  format: string,
): TableColumnDescription {
  return {
    header,
    values: Float64Array.from(rows, (group) => pick(group) ?? NaN),
    format,
    style: "value",
    align: "right",
  };
}

/** Actual and the quota that is due. Those of reps are values; where the plan's quotas count they follow it. */
function attainmentSides(
  facts: ReportFacts,
  data: PerformanceData,
  table: PerformanceTable,
  rows: readonly PerformanceGroup[],
): TableColumnDescription[] {
  const format = moneyFormat(facts.options.currencySymbol);
  const isByPlan = data.attainmentFrom === "plan";
  return (["Actual", "Quota Due"] as const).map((header): TableColumnDescription => {
    const live = (content: FormulaText): TableColumnDescription => ({
      header,
      formula: content,
      format,
      style: "formula",
      align: "right",
    });
    if (table === "EF_Performance") {
      const all = isByPlan ? "territories" : "reps";
      return live(sumFormula(facts, { territories: header, deals: header, all }));
    }
    if (table === "EF_Reps" && isByPlan) {
      return live(
        header === "Actual" ? formula`=${here(table, FIRST_SUM)}` : ofOwnTerritory(table, "Quota Due"),
      );
    }
    return values(
      rows,
      header,
      ({ sums }) => (header === "Actual" ? sums.attained : sums.attainable),
      format,
    );
  });
}

/** What the pipeline is held against. */
function quotaColumn(
  facts: ReportFacts,
  data: PerformanceData,
  table: PerformanceTable,
  rows: readonly PerformanceGroup[],
): TableColumnDescription {
  const format = moneyFormat(facts.options.currencySymbol);
  const look = { header: "Quota", format, style: "formula", align: "right" } as const;
  if (table === "EF_Performance") {
    const source = { territories: "Quota", deals: "Quota", all: "territories" } as const;
    return { ...look, formula: sumFormula(facts, source) };
  }
  if (table === "EF_Reps" && data.quotaFrom === "plan")
    return { ...look, formula: ofOwnTerritory(table, "Quota") };
  return values(rows, "Quota", ({ sums }) => sums.quota, format);
}

/** A figure of the territory that stands beside the rep. */
function ofOwnTerritory(table: PerformanceTable, header: string): FormulaText {
  const name: Reference = here(table, "Territory");
  return formula`=IF(${name}="",0,SUMIFS(${column(TERRITORIES, header)},${column(TERRITORIES, "Territory")},${name}))`;
}

function repText(
  { plan }: ReportFacts,
  rows: readonly PerformanceGroup[],
  header: "Manager" | "Office",
): TableColumnDescription {
  const names = header === "Manager" ? plan.reps.manager : plan.reps.region;
  return {
    header,
    values: rows.map(({ kind, index }) => (kind === "rep" ? (names[index] ?? "").trim() : "")),
    format: TEXT,
    style: "value",
  };
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
    "Won With Amount Before": before.valued,
    "Cycle Days Before": before.cycleDays,
    "Cycles Before": before.cycles,
    Touched: sums.touched,
  };
  return of[header];
}
