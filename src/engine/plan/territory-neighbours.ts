import { real } from "../alignment/typed-cell";
import { distanceKm } from "../geography/distance";
import { territoryContacts } from "../geography/territory-contacts";
import type { Plan } from "../model/plan";

/** Accounts that the borders are read from; of more every so many. */
const MOST_LOOKED_AT = 20_000;

/** A territory beside another. */
export interface Neighbour {
  readonly territory: number;
  /** Pairs of accounts, one of each, that stand side by side; 0 where no place is known. */
  readonly pairs: number;
  /** Km between the homes, NaN where one is not known. */
  readonly km: number;
}

/**
 * The neighbours of each territory, the longest border first. Without places, and for a territory without
 * a border, all others count, those furthest to the other side of their target on the leading measure first.
 */
export function neighboursOf(plan: Plan): (territory: number) => Neighbour[] {
  const { accounts, territories, territoryOf } = plan;
  const every = Math.max(1, Math.ceil(accounts.count / MOST_LOOKED_AT));
  const contacts = territoryContacts(
    accounts.latitude,
    accounts.longitude,
    territoryOf,
    territories.length,
    every,
  );
  const [leading] = plan.after;
  const deviation = territories.map((_, at) =>
    leading === undefined || real(leading.target, at) <= 0
      ? 0
      : real(leading.load, at) / real(leading.target, at) - 1,
  );
  return (territory) => {
    const beside = [...(contacts[territory] ?? [])].map(([other, pairs]) => ({
      territory: other,
      pairs,
      km: kmBetween(plan, territory, other),
    }));
    if (beside.length > 0) return beside.sort((a, b) => b.pairs - a.pairs || a.territory - b.territory);
    const side = Math.sign(deviation[territory] ?? 0);
    return territories
      .flatMap((_, other) =>
        other === territory ? [] : [{ territory: other, pairs: 0, km: kmBetween(plan, territory, other) }],
      )
      .sort(
        (a, b) =>
          side * ((deviation[a.territory] ?? 0) - (deviation[b.territory] ?? 0)) || a.territory - b.territory,
      );
  };
}

function kmBetween({ territories }: Plan, one: number, other: number): number {
  const [a, b] = [territories[one], territories[other]];
  if (a === undefined || b === undefined) return Number.NaN;
  return distanceKm(a.homeLatitude, a.homeLongitude, b.homeLatitude, b.homeLongitude);
}
