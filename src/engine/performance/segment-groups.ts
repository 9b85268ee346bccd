import type { Pacer } from "../alignment/pacer";
import { whole } from "../alignment/typed-cell";
import type { PerformanceGroup } from "../model/performance";
import { sumAccounts } from "./group-sums";
import { makeGroup, noMeans } from "./make-group";
import type { Measured } from "./measured";

/** Segments by their accounts; quotas, costs and capacity belong to territories and reps, so they have none. */
export async function segmentGroups(measured: Measured, pacer: Pacer): Promise<PerformanceGroup[]> {
  const { ground, facts, data } = measured;
  const { segments, segmentOf } = ground.segmentation;
  if (segments.length === 0) return [];
  const accountOfDeal = ground.sales?.deals.account ?? new Int32Array(0);
  const grouping = {
    sums: await sumAccounts(facts, segmentOf, segments.length, pacer),
    medians: await measured.medians((row) => {
      const account = whole(accountOfDeal, row);
      return account < 0 ? -1 : whole(segmentOf, account);
    }, segments.length),
    means: noMeans(segments.length),
    members: [],
  };
  return segments.map(({ name }, at) => makeGroup("segment", name, at, grouping, at, data));
}
