import type {
  ClosedSums,
  KpiKey,
  KpiValue,
  KpiValues,
  PerformanceData,
  PerformanceSums,
} from "../model/performance";

/** What decides whether a measure has data. */
export type KpiGround = Pick<
  PerformanceData,
  | "hasDeals"
  | "hasStages"
  | "hasCycles"
  | "hasBefore"
  | "hasNewCustomers"
  | "hasActivity"
  | "hasPotential"
  | "hasRevenue"
  | "hasUtilisation"
>;

/**
 * The measures of a group from its sums; kpi-definitions.ts says each in words. A division by zero, and a measure
 * whose data are not there, is null and never 0.
 */
export function kpisOf(sums: PerformanceSums, data: KpiGround): KpiValues {
  const closed = (measure: (closed: ClosedSums) => number | null): KpiValue => ({
    now: data.hasDeals ? measure(sums.now) : null,
    before: data.hasBefore ? measure(sums.before) : null,
  });
  const standing = (value: number | null): KpiValue => ({ now: value, before: null });
  const { now, before } = sums;
  const hasRatios = data.hasDeals && data.hasStages;
  const winRate = hasRatios ? closed(winRateOf) : NONE;
  const averageDeal = closed((all) => ratio(all.wonAmount, all.valued));
  const cycle = data.hasCycles ? closed((all) => ratio(all.cycleDays, all.cycles)) : NONE;
  const values: Record<KpiKey, KpiValue> = {
    actual: closed((all) => all.wonAmount),
    attainment: standing(ratio(sums.attained, sums.attainable)),
    spread: standing(sums.spread),
    growth: standing(data.hasBefore ? less1(ratio(now.wonAmount, before.wonAmount)) : null),
    winRate,
    conversion: standing(hasRatios ? ratio(now.won, now.won + now.lost + sums.open) : null),
    averageDeal,
    cycle,
    medianCycle: data.hasCycles ? closed((all) => all.medianCycle) : NONE,
    velocity: standing(hasRatios ? velocityOf(sums.open, winRate.now, averageDeal.now, cycle.now) : null),
    pipelineCoverage: standing(hasRatios ? ratio(sums.pipeline, sums.quota) : null),
    newCustomers: standing(data.hasNewCustomers ? sums.newCustomers : null),
    cac: standing(data.hasNewCustomers ? ratio(sums.cost === 0 ? null : sums.cost, sums.newCustomers) : null),
    accountCoverage: standing(data.hasActivity ? ratio(sums.touched, sums.accounts) : null),
    penetration: standing(data.hasPotential && data.hasRevenue ? ratio(sums.revenue, sums.potential) : null),
    whitespace: standing(
      data.hasPotential && data.hasRevenue && sums.accounts > 0 ? sums.potential - sums.revenue : null,
    ),
    utilisation: standing(data.hasUtilisation ? ratio(sums.workload + sums.travel, sums.capacity) : null),
  };
  return values;
}

const NONE: KpiValue = { now: null, before: null };

function winRateOf({ won, lost }: ClosedSums): number | null {
  return ratio(won, won + lost);
}

/** Deals x share won x money a deal over days: money a day. */
function velocityOf(
  open: number,
  winRate: number | null,
  averageDeal: number | null,
  cycle: number | null,
): number | null {
  if (winRate === null || averageDeal === null) return null;
  return ratio(open * winRate * averageDeal, cycle);
}

function ratio(part: number | null, whole: number | null): number | null {
  return part === null || whole === null || whole === 0 ? null : part / whole;
}

function less1(value: number | null): number | null {
  return value === null ? null : value - 1;
}
