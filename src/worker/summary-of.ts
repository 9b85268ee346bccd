import { HOUSE, SET_ASIDE } from "../engine/model/plan";
import type { MeasureKey } from "../engine/model/measure-key";
import type { Plan } from "../engine/model/plan";
import { aboveCapacity } from "../engine/plan/above-capacity";
import { totalPlannable } from "../engine/plan/measures";
import type { PlanSummary, QuotaSummary } from "./plan-summary";
import { resourceSummary } from "./resource-summary";
import { territoryBalances } from "./territory-balances";

/** What the pane and the command line show of a plan. */
export function summaryOf(plan: Plan): PlanSummary {
  const owners = plan.territoryOf;
  const house = owners.filter((territory) => territory === HOUSE).length;
  const setAside = owners.filter((territory) => territory === SET_ASIDE).length;
  const total = (key: MeasureKey): number | null => {
    const measure = plan.measures.find((one) => one.key === key);
    return measure === undefined ? null : totalPlannable(plan.accounts, measure.values);
  };
  return {
    engineVersion: plan.engineVersion,
    fingerprint: plan.fingerprint,
    settings: plan.settings,
    counts: {
      read: plan.accounts.count,
      planned: plan.accounts.count - house - setAside,
      house,
      setAside,
    },
    territories: plan.territories.length,
    before: plan.before === null ? null : territoryBalances(plan.territories, plan.before),
    after: territoryBalances(plan.territories, plan.after),
    disruption: plan.disruption,
    matching: {
      meanFit: Number.isNaN(plan.matching.meanFit) ? null : plan.matching.meanFit,
      atRisk: plan.matching.coverage.filter(({ reps }) => reps < 2),
    },
    meanDistanceKm: Number.isFinite(plan.meanDistanceKm) ? plan.meanDistanceKm : null,
    certificate: plan.certificate,
    stoppedEarly: plan.stoppedEarly,
    placedByHand: plan.placedByHand,
    jobs: plan.origin.jobs,
    givenUpJobs: plan.findings.flatMap(({ code, finding }) => (code === "JOB_GIVEN_UP" ? [finding] : [])),
    checks: plan.checks,
    totals: { potential: total("potential"), revenue: total("revenue"), workload: total("workload") },
    located: plan.located,
    findingsByCode: countByCode(plan),
    quotas: quotasOf(plan),
    resources: resourceSummary(plan),
    reps: plan.workload?.company ?? null,
    aboveCapacity: aboveCapacityOf(plan),
  };
}

function aboveCapacityOf({ territories, workload, segmentation }: Plan): PlanSummary["aboveCapacity"] {
  const above = aboveCapacity(territories, workload, segmentation);
  return {
    company: above.company,
    territories: above.territories.map(({ territory, utilisation, isTravel }) => ({
      name: territories[territory]?.name ?? "",
      rep: territories[territory]?.rep ?? "",
      utilisation,
      isTravel,
    })),
  };
}

function quotasOf({ quotas, territories }: Plan): QuotaSummary | null {
  if (quotas === null) return null;
  const { target, house, apart, toTerritories, overAssignment, unit, weights, historyFrom, year } = quotas;
  const { regions, bottomUp, notPlaced, shortfall, hasPipeline } = quotas;
  return {
    target,
    house,
    apart,
    toTerritories,
    overAssignment,
    unit,
    weights,
    historyFrom,
    year,
    hasPipeline,
    regions,
    bottomUp,
    notPlaced,
    shortfall,
    territories: quotas.territories.map((quota, at) => ({
      ...quota,
      name: territories[at]?.name ?? "",
      rep: territories[at]?.rep ?? "",
    })),
  };
}

function countByCode({ findings }: Plan): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { code } of findings) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}
