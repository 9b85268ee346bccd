import { HOUSE } from "../../engine/model/plan";
import { column, formula, fragment, here } from "../formula";
import { TEXT } from "../number-format";
import type { ReportFacts } from "../report-facts";
import type { TableColumnDescription } from "../workbook-description";
import { ordered } from "./account-columns";
import { live, type CheckLine } from "./check-line";
import type { KpiColumn } from "./kpi-column";

const ACCOUNTS = "EF_Assignments";
const TERRITORIES = "EF_Territories";
/** Points of 100. */
const POINTS = "0";

/** Match of the account with the rep of its territory, 0 to 100; blank once the owner was changed by hand. */
export function fit(facts: ReportFacts): TableColumnDescription[] {
  if (!facts.hasFit) return [];
  return [
    {
      header: "Fit",
      formula: formula`=IF(${here(ACCOUNTS, "Hand Edit")}="",${here(ACCOUNTS, "Planned Fit")},"")`,
      format: POINTS,
      style: "formula",
      align: "right",
    },
  ];
}

/** The match as planned; only the engine knows that of another pair. */
export function plannedFit(facts: ReportFacts): TableColumnDescription[] {
  if (!facts.hasFit) return [];
  return [
    { header: "Planned Fit", values: ordered(facts, facts.plan.matching.fit), format: "0.0", style: "value" },
  ];
}

/** Mean match of the accounts that are where they were planned. */
export function meanFit(facts: ReportFacts): KpiColumn[] {
  if (!facts.hasFit) return [];
  const look = { format: POINTS, align: "right" } as const;
  const total = { content: formula`=IFERROR(AVERAGE(${column(ACCOUNTS, "Fit")}),"")` };
  if (facts.sums === "delta") {
    return [{ header: "Mean Fit Planned", ...look, values: plannedMeans(facts), style: "value", total }];
  }
  return [
    {
      header: "Mean Fit",
      ...look,
      formula: formula`=IFERROR(AVERAGEIFS(${column(ACCOUNTS, "Fit")},${column(ACCOUNTS, "Territory")},${here(TERRITORIES, "Territory")}),"")`,
      style: "formula",
      total,
    },
  ];
}

/** Why a territory found on a blank map belongs to its rep, and who would be next; as planned. */
export function assignmentColumns({ plan }: ReportFacts): KpiColumn[] {
  const { assignment } = plan.matching;
  if (assignment === null) return [];
  const nextOf = (runnerUp: number, score: number): string => {
    const rep = plan.territories[runnerUp]?.rep ?? "";
    return rep === "" ? "" : `${rep}, ${String(Math.round(score))}`;
  };
  return [
    {
      header: "Runner-Up",
      values: assignment.map(({ runnerUp, runnerUpScore }) => nextOf(runnerUp, runnerUpScore)),
      format: TEXT,
      style: "value",
    },
    {
      header: "Why This Rep",
      values: assignment.map(({ reason }) => reason),
      format: TEXT,
      style: "value",
    },
  ];
}

/** What the means of the territories stand for adds up to the scores of the accounts. */
export function fitChecks(facts: ReportFacts): CheckLine[] {
  if (!facts.hasFit || facts.sums === "delta") return [];
  const scores = column(ACCOUNTS, "Fit");
  const scored = fragment`COUNTIFS(${column(ACCOUNTS, "Territory")},${column(TERRITORIES, "Territory")},${scores},">=0")`;
  return [
    {
      check: "Fit: accounts = mean of each territory × its accounts",
      left: live(formula`=SUM(${scores})`),
      right: live(formula`=SUMPRODUCT(${column(TERRITORIES, "Mean Fit")},${scored})`),
      format: "#,##0.0",
      where: "Territory KPIs, Mean Fit",
    },
  ];
}

function plannedMeans({ plan }: ReportFacts): Float64Array {
  const sums = new Float64Array(plan.territories.length);
  const counts = new Float64Array(plan.territories.length);
  for (const [account, score] of plan.matching.fit.entries()) {
    const territory = plan.territoryOf[account] ?? HOUSE;
    if (territory < 0 || Number.isNaN(score)) continue;
    sums[territory] = (sums[territory] ?? 0) + score;
    counts[territory] = (counts[territory] ?? 0) + 1;
  }
  return sums.map((total, index) => total / (counts[index] ?? 0));
}
