import type { RepTable } from "../model/account-table";
import type { CostTable } from "../model/cost-table";
import type { Territory } from "../model/plan";
import type { TerritoryCosts } from "../model/resource-plan";

/**
 * What each territory costs: its rep by the list of reps, and the rows of the cost list. A row
 * that names a territory of the plan is that territory's, else one that names a rep is that of
 * the rep's territory, else one that names a region is shared alike over the territories of
 * the region. What names none of these is nobody's and is counted apart.
 *
 * @returns null where neither list tells an amount
 */
export function territoryCosts(
  territories: readonly Territory[],
  reps: RepTable,
  costs: CostTable | null,
): TerritoryCosts | null {
  const rep = Float64Array.from(territories, ({ repIndex }) => reps.cost[repIndex] ?? NaN);
  const other = new Float64Array(territories.length);
  let listed = 0;
  let unassigned = 0;
  if (costs !== null) {
    const ownerOf = ownersOf(territories);
    for (let row = 0; row < costs.count; row++) {
      const amount = costs.amount[row] ?? NaN;
      if (Number.isNaN(amount)) continue;
      listed += amount;
      const owners = ownerOf(costs.territory[row] ?? "", costs.repIndex[row] ?? -1, costs.region[row] ?? "");
      if (owners.length === 0) unassigned += amount;
      for (const at of owners) other[at] = (other[at] ?? 0) + amount / owners.length;
    }
  }
  const isKnown = costs !== null || rep.some((cost) => !Number.isNaN(cost));
  return isKnown ? { rep, other, listed, unassigned } : null;
}

function ownersOf(
  territories: readonly Territory[],
): (territory: string, repIndex: number, region: string) => readonly number[] {
  const byName = new Map(territories.map(({ name }, at) => [name.toLowerCase(), [at]]));
  const byRep = new Map<number, number[]>();
  const byRegion = new Map<string, number[]>();
  territories.forEach(({ repIndex, region }, at) => {
    if (repIndex >= 0) byRep.set(repIndex, [...(byRep.get(repIndex) ?? []), at]);
    if (region === "") return;
    const key = region.toLowerCase();
    const members = byRegion.get(key);
    if (members === undefined) byRegion.set(key, [at]);
    else members.push(at);
  });
  return (territory, repIndex, region) =>
    byName.get(territory.trim().toLowerCase()) ??
    byRep.get(repIndex) ??
    byRegion.get(region.trim().toLowerCase()) ??
    [];
}
