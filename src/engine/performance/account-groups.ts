import type { Pacer } from "../alignment/pacer";
import { whole } from "../alignment/typed-cell";
import type { PerformanceGroup } from "../model/performance";
import { DENSITY_NAMES } from "../segmentation/density-classes";
import { sumAccounts } from "./group-sums";
import { makeGroup, noMeans } from "./make-group";
import type { Measured } from "./measured";

/** Segments by their accounts; quotas, costs and capacity belong to territories and reps, so they have none. */
export function segmentGroups(measured: Measured, pacer: Pacer): Promise<PerformanceGroup[]> {
  const { segments, segmentOf } = measured.ground.segmentation;
  return groupsOfAccounts(
    measured,
    "segment",
    segments.map(({ name }) => name),
    segmentOf,
    pacer,
  );
}

/** Urban, suburban, rural and without a place by the accounts themselves; classes without an account are left out. */
export async function densityGroups(measured: Measured, pacer: Pacer): Promise<PerformanceGroup[]> {
  const { densityOf } = measured;
  if (densityOf === null) return [];
  const groups = await groupsOfAccounts(measured, "density", DENSITY_NAMES, densityOf, pacer);
  return groups.filter(({ sums }) => sums.accounts > 0);
}

async function groupsOfAccounts(
  { ground, facts, data, medians }: Measured,
  kind: "segment" | "density",
  names: readonly string[],
  groupOf: Int32Array,
  pacer: Pacer,
): Promise<PerformanceGroup[]> {
  if (names.length === 0) return [];
  const accountOfDeal = ground.sales?.deals.account ?? new Int32Array(0);
  const grouping = {
    sums: await sumAccounts(facts, groupOf, names.length, pacer),
    medians: await medians((row) => {
      const account = whole(accountOfDeal, row);
      return account < 0 ? -1 : whole(groupOf, account);
    }, names.length),
    means: noMeans(names.length),
    members: [],
  };
  return names.map((name, at) => makeGroup(kind, name, at, grouping, at, data));
}
