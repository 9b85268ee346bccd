import { median } from "simple-statistics";
import type { KpiKey, PerformanceGroup, PerformanceOutlier } from "../model/performance";

/** Makes the median absolute deviation of normal values their standard deviation. */
const NORMAL = 1.4826;
/** Fewer values tell nothing about what is usual. */
const LEAST_VALUES = 5;

/** Measures that are compared between peers; sums follow size and are not. */
const COMPARED: readonly KpiKey[] = [
  "attainment",
  "growth",
  "winRate",
  "averageDeal",
  "cycle",
  "cac",
  "accountCoverage",
  "penetration",
  "utilisation",
];

/**
 * Values more than so many robust standard deviations (1.4826 times the median absolute deviation) from the median
 * of their peers: territories among territories, reps among reps. Where more than half of the values are equal the
 * deviation is 0 and nothing is an outlier.
 */
export function outliersOf(groups: readonly PerformanceGroup[], deviations: number): PerformanceOutlier[] {
  return (["territory", "rep"] as const).flatMap((kind) => {
    const peers = groups.filter((group) => group.kind === kind && group.index >= 0);
    return COMPARED.flatMap((kpi) => outliersIn(kind, peers, kpi, deviations));
  });
}

function outliersIn(
  kind: PerformanceOutlier["kind"],
  peers: readonly PerformanceGroup[],
  kpi: KpiKey,
  deviations: number,
): PerformanceOutlier[] {
  const known = peers.flatMap(({ kpis, index, name }) => {
    const { now } = kpis[kpi];
    return now === null ? [] : [{ index, name, value: now }];
  });
  if (known.length < LEAST_VALUES) return [];
  const middle = median(known.map(({ value }) => value));
  const mad = median(known.map(({ value }) => Math.abs(value - middle)));
  if (mad === 0) return [];
  return known.flatMap((one): PerformanceOutlier[] => {
    const distance = (one.value - middle) / (NORMAL * mad);
    return Math.abs(distance) > deviations ? [{ kind, kpi, ...one, median: middle, distance }] : [];
  });
}
