import { tell } from "../../told/tell";
import type { Pacer } from "../../alignment/pacer";
import type { KpiKey, Performance } from "../../model/performance";
import { NO_OWNER, SET_ASIDE } from "../../model/plan";
import { measurePerformance } from "../measure-performance";
import type { PerformanceGround } from "../measured";
import { readSales } from "../read-sales";
import type { ReviewGround } from "./review-ground";
import type { SalesFigures } from "./review-lines";
import { utilisationOf } from "./utilisation";

/**
 * How the territories sell, with the accounts that they hold now and the quotas on Quota
 * Allocation, overrides typed there included.
 *
 * @throws EngineError CANCELLED, PERIOD_BACKWARDS
 */
export async function reviewSales(ground: ReviewGround, pacer: Pacer): Promise<Performance> {
  const { input, accounts, reps, settings, segmentation, territories, written, measures } = ground;
  const utilisation = utilisationOf(ground);
  const hasQuotas = written.territories.some(({ quota }) => quota > 0);
  return measurePerformance(
    {
      accounts,
      reps,
      sales: await readSales(input.opportunities ?? null, accounts.count, settings, pacer),
      deals: input.opportunities ?? null,
      costs: input.costs ?? null,
      segmentation,
      density: input.segmentFacts?.density ?? null,
      measures,
      territories,
      // What the plan does not know belongs to no territory, as what is set aside does.
      territoryOf: ground.territoryOf.map((territory) => Math.max(territory, SET_ASIDE)),
      previousTerritoryOf: new Int32Array(accounts.count).fill(NO_OWNER),
      quotas: hasQuotas ? { territories: written.territories.map(({ quota }) => ({ final: quota })) } : null,
      workload: utilisation === null ? null : hoursNow(ground),
      settings,
    },
    pacer,
  );
}

/** Hours of calls of the accounts now, and on the road as the sheet tells them for the same accounts. */
function hoursNow({ balances, measures, written }: ReviewGround): PerformanceGround["workload"] {
  const callHours = balances[measures.findIndex(({ key }) => key === "workload")]?.load;
  if (callHours === undefined) return null;
  return { callHours, travelHours: Float64Array.from(written.territories, ({ travel }) => travel) };
}

/** The figures of the company ("") or a region, each null where it has no data, with the reason. */
export function salesFigures({ all, groups, data }: Performance, region: string): SalesFigures {
  const group = region === "" ? all : groups.find(({ kind, name }) => kind === "region" && name === region);
  const now = (key: KpiKey): number | null => group?.kpis[key].now ?? null;
  const deals = data.hasDeals ? null : tell("noSalesList");
  return {
    attainment: now("attainment"),
    spread: now("spread"),
    winRate: now("winRate"),
    averageDeal: now("averageDeal"),
    cycle: now("cycle"),
    coverage: now("accountCoverage"),
    cac: now("cac"),
    missing: {
      attainment: data.attainmentFrom === "none" ? tell("noQuota") : null,
      spread: data.attainmentFrom === "none" ? tell("noQuota") : null,
      winRate: deals ?? tell(data.hasStages ? "noneClosed" : "noStages"),
      averageDeal: deals ?? tell("noneWon"),
      cycle: deals ?? tell(data.hasCycles ? "noneWon" : "noDates"),
      coverage: data.hasActivity ? null : tell("noActivity"),
      cac: data.costFrom === "none" ? tell("noCosts") : (deals ?? tell("noNewCustomers")),
    },
  };
}
