import type { ClosedSums, GroupKind, PerformanceData, PerformanceGroup } from "../model/performance";
import type { GroupSums } from "./group-sums";
import { kpisOf } from "./kpis-of";

/** Median days to close by group, in both periods. */
export interface Medians {
  readonly now: readonly (number | null)[];
  readonly before: readonly (number | null)[];
}

/** What is known of groups beside their accounts and deals, one value a group; NaN where it is not known. */
export interface GroupMeans {
  readonly capacity: Float64Array;
  readonly travel: Float64Array;
  readonly quota: Float64Array;
  readonly attained: Float64Array;
  readonly attainable: Float64Array;
  readonly cost: Float64Array;
}

/** Groups of one kind before they have names. */
export interface Grouping {
  readonly sums: GroupSums;
  readonly medians: Medians;
  readonly means: GroupMeans;
  /** Attainments of the members of each group. */
  readonly members: readonly (readonly number[])[];
}

export function makeGroup(
  kind: GroupKind,
  name: string,
  index: number,
  grouping: Grouping,
  at: number,
  data: PerformanceData,
): PerformanceGroup {
  const { sums, medians, means } = grouping;
  const { sales } = sums;
  const of = (values: Float64Array): number => values[at] ?? 0;
  const known = (values: Float64Array): number | null => {
    const value = values[at] ?? NaN;
    return Number.isNaN(value) ? null : value;
  };
  const now: ClosedSums = {
    won: of(sales.won),
    lost: of(sales.lost),
    wonAmount: of(sales.wonAmount),
    valued: of(sales.valued),
    cycleDays: of(sales.cycleDays),
    cycles: of(sales.cycles),
    medianCycle: medians.now[at] ?? null,
  };
  const before: ClosedSums = {
    won: of(sales.wonBefore),
    lost: of(sales.lostBefore),
    wonAmount: of(sales.wonAmountBefore),
    valued: of(sales.valuedBefore),
    cycleDays: of(sales.cycleDaysBefore),
    cycles: of(sales.cyclesBefore),
    medianCycle: medians.before[at] ?? null,
  };
  const all = {
    now,
    before,
    newCustomers: of(sales.newCustomer),
    open: of(sales.open),
    pipeline: of(sales.pipeline),
    accounts: of(sums.accounts),
    touched: of(sums.touched),
    potential: of(sums.potential),
    revenue: of(sums.revenue),
    workload: of(sums.workload),
    travel: known(means.travel) ?? 0,
    capacity: known(means.capacity) ?? 0,
    quota: known(means.quota),
    attained: known(means.attained),
    attainable: known(means.attainable),
    cost: known(means.cost),
    spread: spreadOf(grouping.members[at] ?? []),
  };
  return { kind, name, index, sums: all, kpis: kpisOf(all, data) };
}

/** Means of groups of groups: sums of what is known, NaN where nothing is. */
export function rollUpMeans(
  fine: GroupMeans,
  coarseOf: readonly number[] | Int32Array,
  groups: number,
): GroupMeans {
  const sum = (from: Float64Array): Float64Array => {
    const sums = new Float64Array(groups).fill(NaN);
    from.forEach((value, at) => {
      const group = coarseOf[at] ?? -1;
      if (group < 0 || Number.isNaN(value)) return;
      const before = sums[group] ?? NaN;
      sums[group] = (Number.isNaN(before) ? 0 : before) + value;
    });
    return sums;
  };
  return {
    capacity: sum(fine.capacity),
    travel: sum(fine.travel),
    quota: sum(fine.quota),
    attained: sum(fine.attained),
    attainable: sum(fine.attainable),
    cost: sum(fine.cost),
  };
}

/** Attainments of the members of each group, those that have one. */
export function attainmentsIn(
  { attained, attainable }: GroupMeans,
  coarseOf: readonly number[] | Int32Array,
  groups: number,
): number[][] {
  const members = Array.from({ length: groups }, (): number[] => []);
  attained.forEach((actual, at) => {
    const share = actual / (attainable[at] ?? NaN);
    if (Number.isFinite(share)) members[coarseOf[at] ?? -1]?.push(share);
  });
  return members;
}

export function noMeans(groups: number): GroupMeans {
  const blank = (): Float64Array => new Float64Array(groups).fill(NaN);
  return {
    capacity: blank(),
    travel: blank(),
    quota: blank(),
    attained: blank(),
    attainable: blank(),
    cost: blank(),
  };
}

/** Largest less smallest; null below two. */
function spreadOf(shares: readonly number[]): number | null {
  if (shares.length < 2) return null;
  return (
    shares.reduce((most, share) => Math.max(most, share), -Infinity) -
    shares.reduce((least, share) => Math.min(least, share), Infinity)
  );
}
