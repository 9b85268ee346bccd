import type { Pacer } from "../alignment/pacer";
import { real } from "../alignment/typed-cell";
import type { Performance, PerformanceData } from "../model/performance";
import { NO_OWNER, type Measure } from "../model/plan";
import { wholeCapacity } from "../plan/whole-capacity";
import { DENSITY_NAMES } from "../segmentation/density-classes";
import { densityGroups, segmentGroups } from "./account-groups";
import { attainmentsOf, type Attainments } from "./attainment-of";
import { costsOf } from "./costs-of";
import { densityOfAccounts } from "./density-of-accounts";
import { sumAccounts, sumDeals, type AccountFacts } from "./group-sums";
import type { GroupMeans, Medians } from "./make-group";
import { listPlace } from "./list-place";
import type { Measured, PerformanceGround } from "./measured";
import { byCycle, medianCycles } from "./median-cycles";
import { outliersOf } from "./outliers-of";
import { BEFORE, emptySales, NOW } from "./read-sales";
import { repGroups, repOfDeals } from "./rep-groups";
import { MOSTLY_NAMES, territoryDensity } from "./territory-density";
import { groupTerritories, placesOf, territoryGroups } from "./territory-groups";
import { touchesOf } from "./touches-of";

/**
 * Measures how territories, regions, density classes, segments, reps, teams and offices sell, in this period and the
 * one before. Every deal counts once: territories, house, set aside and deals without an account add up to all.
 * Time linear in accounts and deals.
 *
 * @throws EngineError CANCELLED
 */
export async function measurePerformance(ground: PerformanceGround, pacer: Pacer): Promise<Performance> {
  const { accounts, reps, sales, territories, territoryOf, previousTerritoryOf, settings } = ground;
  const touches = touchesOf(accounts, sales?.period ?? null);
  await pacer.breathe(0, 2);
  const facts = factsOf(ground, touches.touched);
  const places = placesOf(territoryOf, territories.length);
  const sums = await sumAccounts(facts, places, territories.length + 2, pacer);
  const repOf = repOfDeals(ground);
  const slotOf = (row: number): number => (repOf(row) < 0 ? reps.count : repOf(row));
  const repSales = sales === null ? null : await sumDeals(sales.deals, slotOf, reps.count + 1, pacer);
  const unknown =
    sales === null
      ? emptySales(1)
      : await sumDeals(sales.deals, (row) => ((sales.deals.account[row] ?? -1) < 0 ? 0 : -1), 1, pacer);
  const costs = costsOf(ground.costs, reps, territories);
  const attainments = attainmentsOf({
    reps,
    territories,
    quotas: ground.quotas,
    period: sales?.period ?? null,
    settings,
    wonByRep: repSales?.wonAmount.slice(0, reps.count) ?? null,
    wonByTerritory: sales === null ? null : sums.sales.wonAmount.slice(0, territories.length),
  });
  const data = dataOf(ground, facts, touches.from !== null, costs.from, attainments);
  await pacer.breathe(1, 2);
  const densityOf = await densityOfAccounts(accounts, ground.density, pacer);
  const ascending = sales === null ? new Int32Array(0) : await byCycle(sales.deals, pacer);
  const measured: Measured = {
    ground,
    data,
    facts,
    costs,
    attainments,
    means: meansOf(ground, data, attainments, costs.ofTerritory, sums.workload),
    densityOf,
    densityOfTerritory: territoryDensity(densityOf, territoryOf, territories.length),
    withoutAccount: unknown,
    medians: async (groupOf, groups): Promise<Medians> => {
      await pacer.breathe(1, 2);
      const none = Array.from({ length: groups }, () => null);
      if (sales === null) return { now: none, before: none };
      return {
        now: await medianCycles(sales.deals, ascending, NOW, groupOf, groups, pacer),
        before: await medianCycles(sales.deals, ascending, BEFORE, groupOf, groups, pacer),
      };
    },
  };
  const planned = await groupTerritories(measured, places, sums);
  const hasOwners = previousTerritoryOf.some((territory) => territory !== NO_OWNER);
  const today = hasOwners ? await territoryGroups(measured, todaysPlaces(ground), pacer) : null;
  const groups = [
    ...planned.territories,
    ...planned.others,
    ...(await densityGroups(measured, pacer)),
    ...(await segmentGroups(measured, pacer)),
    ...(await repGroups(measured, repSales, repOf)),
  ];
  await pacer.breathe(2, 2);
  return {
    data,
    period: sales?.period ?? null,
    touchedFrom: touches.from,
    stages: sales?.stages ?? [],
    dealsRead: sales?.deals.count ?? 0,
    dealsWithoutAccount: ground.deals?.account.filter((account) => account === "").length ?? 0,
    lists: { deals: listPlace(ground.deals), costs: listPlace(ground.costs) },
    all: planned.all,
    groups,
    today:
      today === null
        ? null
        : [
            ...today.territories,
            ...today.others.filter(({ kind }) => kind === "region" || kind === "mostly"),
          ],
    density: densityOf === null ? null : { classes: DENSITY_NAMES, ofAccount: densityOf },
    densityOfTerritory: Array.from(measured.densityOfTerritory, (at) => MOSTLY_NAMES[at] ?? ""),
    sales: sales?.ofAccount ?? null,
    touched: touches.touched,
    costOfTerritory: costs.ofTerritory,
    costOfRegion: Array.from(costs.ofRegion, ([region, cost]) => ({ region, cost })),
    costOfCompany: costs.ofCompany,
    outliers: outliersOf(groups, settings.outlierDeviations),
  };
}

function factsOf(
  { accounts, sales, measures, territoryOf }: PerformanceGround,
  touched: Uint8Array,
): AccountFacts {
  const valuesOf = (key: Measure["key"]): Float64Array | null =>
    measures.find((measure) => measure.key === key)?.values ?? null;
  return {
    count: accounts.count,
    sales: sales?.ofAccount ?? null,
    touched,
    potential: valuesOf("potential"),
    revenue: valuesOf("revenue"),
    workload: valuesOf("workload"),
    territoryOf,
  };
}

/** Accounts by today's owners; those without a known one are in no territory. */
function todaysPlaces({ previousTerritoryOf, territoryOf }: PerformanceGround): Int32Array {
  return previousTerritoryOf.map((territory, account) =>
    territory === NO_OWNER ? Math.min(-1, territoryOf[account] ?? -1) : territory,
  );
}

function dataOf(
  { sales, reps, quotas, workload }: PerformanceGround,
  facts: AccountFacts,
  hasActivity: boolean,
  costFrom: PerformanceData["costFrom"],
  { from, dueShare }: Attainments,
): PerformanceData {
  const hasBefore = sales?.period?.isBeforeWhole ?? false;
  return {
    hasDeals: sales !== null,
    hasStages: sales?.hasStages ?? false,
    hasDates: sales !== null && sales.period !== null,
    hasBlankAmounts: sales?.hasBlankAmounts ?? false,
    hasCycles: sales?.hasCycles ?? false,
    hasBlankCycles: sales?.hasBlankCycles ?? false,
    hasBefore,
    hasNewCustomers: hasBefore,
    costFrom,
    hasActivity,
    hasPotential: facts.potential !== null,
    hasRevenue: facts.revenue !== null,
    hasUtilisation: facts.workload !== null && workload !== null,
    quotaFrom: quotas !== null ? "plan" : reps.quotaLastYear.some((quota) => quota > 0) ? "lastYear" : "none",
    attainmentFrom: from,
    dueShare,
  };
}

function meansOf(
  { territories, reps, quotas, workload }: PerformanceGround,
  { quotaFrom }: PerformanceData,
  { ofTerritory }: Attainments,
  cost: Float64Array,
  calls: Float64Array,
): GroupMeans {
  return {
    capacity: Float64Array.from(territories, wholeCapacity),
    // As Territory KPIs has it: twice the calls are twice the rounds.
    travel: Float64Array.from(territories, (_, at) => {
      const planned = workload?.callHours[at] ?? 0;
      const travel = workload?.travelHours[at] ?? NaN;
      return planned === 0 ? travel : (travel * real(calls, at)) / planned;
    }),
    quota: Float64Array.from(territories, ({ repIndex }, at) => {
      if (quotaFrom === "plan") return quotas?.territories[at]?.final ?? NaN;
      return quotaFrom === "lastYear" ? (reps.quotaLastYear[repIndex] ?? NaN) : NaN;
    }),
    attained: ofTerritory.attained,
    attainable: ofTerritory.attainable,
    cost,
  };
}
