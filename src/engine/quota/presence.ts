import type { Presence } from "../model/quota-plan";
import type { PlanYear } from "../workload/plan-year";
import { yearShare, type RampShares } from "../workload/year-share";

/** Parts of a year that differ by less than this are the same: what is below is noise of binary fractions. */
const SAME = 5e-10;

/**
 * Share of the plan year that a territory is expected to bring: its days, each with the share of the
 * ramp on it, over the days of the year; without dates what its status says.
 */
export function shareOfYear({ starts, ends, undated }: Presence, year: PlanYear, ramp: RampShares): number {
  if (Number.isNaN(starts) && Number.isNaN(ends)) return undated;
  return yearShare(starts, ends, year, ramp);
}

/**
 * Shares of the periods in a territory's own year: the season of each times the part of its days that
 * the territory is there, ramp counted, together 1. Null for one that is there all year, or never.
 */
export function ownSeasons(
  { starts, ends }: Presence,
  periods: readonly PlanYear[],
  seasons: readonly number[],
  ramp: RampShares,
): number[] | null {
  if (Number.isNaN(starts) && Number.isNaN(ends)) return null;
  const there = seasons.map((season, at) => {
    const period = periods[at];
    return period === undefined ? 0 : season * yearShare(starts, ends, period, ramp);
  });
  const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);
  const all = sum(there);
  if (all <= 0 || Math.abs(all - sum(seasons)) < SAME) return null;
  return there.map((part) => part / all);
}
