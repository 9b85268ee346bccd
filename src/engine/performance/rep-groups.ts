import { whole } from "../alignment/typed-cell";
import type { AccountSales, GroupKind, PerformanceGroup } from "../model/performance";
import { emptySums, rollUp } from "./group-sums";
import { attainmentsIn, makeGroup, rollUpMeans, type GroupMeans, type Grouping } from "./make-group";
import type { Measured, PerformanceGround } from "./measured";

/**
 * Rep of each deal: the one it names, else none; where the list has no column of reps, today's owner of the account.
 * Reps are counted from 0; -1 is nobody known.
 */
export function repOfDeals({
  sales,
  territories,
  previousTerritoryOf,
}: Pick<PerformanceGround, "sales" | "territories" | "previousTerritoryOf">): (row: number) => number {
  if (sales === null) return () => -1;
  const { account, rep } = sales.deals;
  if (sales.hasReps) return (row) => whole(rep, row);
  return (row) => {
    const at = whole(account, row);
    return at < 0 ? -1 : (territories[whole(previousTerritoryOf, at)]?.repIndex ?? -1);
  };
}

/**
 * Reps by the deals that are theirs, teams by manager and offices by the reps' region. Accounts, potential and hours
 * are the territory's and not the rep's. Reps without deals and without a quota are left out.
 *
 * @param sales sums of the deals of each rep and, last, of nobody's; null without deals
 */
export async function repGroups(
  measured: Measured,
  sales: AccountSales | null,
  repOf: (row: number) => number,
): Promise<PerformanceGroup[]> {
  const { ground, attainments, costs, data } = measured;
  const { reps, territories } = ground;
  if (reps.count === 0) return [];
  const slots = reps.count + 1;
  const repOfTerritory = territories.map(({ repIndex }) => repIndex);
  const slotOf = (row: number): number => {
    const rep = repOf(row);
    return rep < 0 ? reps.count : rep;
  };
  const ofTerritories = rollUpMeans(measured.means, repOfTerritory, reps.count);
  const means: GroupMeans = {
    capacity: new Float64Array(reps.count),
    travel: new Float64Array(reps.count),
    quota: data.quotaFrom === "lastYear" ? reps.quotaLastYear : ofTerritories.quota,
    attained: attainments.ofRep.attained,
    attainable: attainments.ofRep.attainable,
    cost: costs.ofRep,
  };
  const fine: Grouping = {
    sums: sales === null ? emptySums(slots) : { ...emptySums(slots), sales },
    medians: await measured.medians(slotOf, slots),
    means,
    members: [],
  };
  const rolled = async (kind: GroupKind, names: readonly string[]): Promise<PerformanceGroup[]> => {
    const found = distinct(names);
    if (found.length === 0) return [];
    const keys = found.map((name) => name.toLowerCase());
    const coarseOf = names.map((name) => keys.indexOf(name.trim().toLowerCase()));
    const grouping: Grouping = {
      sums: rollUp(fine.sums, coarseOf, found.length),
      medians: await measured.medians((row) => coarseOf[slotOf(row)] ?? -1, found.length),
      means: rollUpMeans(means, coarseOf, found.length),
      members: attainmentsIn(means, coarseOf, found.length),
    };
    return found.map((name, at) => makeGroup(kind, name, -1, grouping, at, data));
  };
  const singles = Array.from({ length: slots }, (_, rep) => {
    const name = rep === reps.count ? "Without rep" : nameOf(reps, rep);
    return makeGroup("rep", name, rep === reps.count ? -1 : rep, fine, rep, data);
  });
  return [
    ...singles.filter(holdsAnything),
    ...(await rolled("team", reps.manager)),
    ...(await rolled("office", reps.region)),
  ];
}

function nameOf({ name, id }: PerformanceGround["reps"], rep: number): string {
  return (name[rep] ?? "").trim() || (id[rep] ?? "");
}

/** Names once each, as first written, in their order; blank ones left out. */
function distinct(names: readonly string[]): string[] {
  const found = new Map<string, string>();
  for (const name of names) {
    const clean = name.trim();
    const key = clean.toLowerCase();
    if (clean !== "" && !found.has(key)) found.set(key, clean);
  }
  return [...found.values()];
}

function holdsAnything({ sums }: PerformanceGroup): boolean {
  const { now, before } = sums;
  const deals = sums.open + now.won + now.lost + before.won + before.lost;
  return deals > 0 || sums.attained !== null || sums.quota !== null;
}
