import { real, whole } from "../alignment/typed-cell";
import { distanceKm } from "../geography/distance";
import { RepIndex } from "../intake/rep-index";
import type { AccountTable, RepTable } from "../model/account-table";
import type { MatchWeights, PartShares } from "../model/matching";
import { NO_OWNER, type Territory } from "../model/plan";
import { matchScore } from "./match-score";
import { MIDDLE_YEARS, nearness, relationship } from "./part-shares";
import { createTraits } from "./traits";

/** Days of a year, for the years since a date. */
const YEAR_DAYS = 365.25;

/** Scores accounts and the reps of territories; nothing is kept per pair. */
export interface Matcher {
  /** How far each part holds; all NaN for a territory without a rep. */
  shares(account: number, territory: number): PartShares;
  /** 0..100; NaN for a territory without a rep, or where no part has data. */
  score(account: number, territory: number): number;
  /** Km from the account to the territory's home, NaN where one is not known. */
  km(account: number, territory: number): number;
}

export interface MatchBasis {
  readonly accounts: AccountTable;
  readonly reps: RepTable;
  readonly territories: readonly Territory[];
  /** Per account: territory of today's owner, or NO_OWNER. */
  readonly previousTerritoryOf: Int32Array;
  readonly weights: MatchWeights;
  /** Distance at which nearness gives half of its points, km; NaN without places. */
  readonly halfKm: number;
}

const NOTHING: PartShares = {
  skills: Number.NaN,
  industry: Number.NaN,
  language: Number.NaN,
  relationship: Number.NaN,
  distance: Number.NaN,
};

export function createMatcher(basis: MatchBasis): Matcher {
  const { accounts, reps, territories, previousTerritoryOf, weights, halfKm } = basis;
  const traits = createTraits(accounts, reps);
  const namedTerritory = namedTerritories(accounts, reps, territories);
  const yearsOf = yearsSince(accounts);

  const km = (account: number, territory: number): number => {
    const home = territories[territory];
    if (home === undefined) return Number.NaN;
    return distanceKm(
      real(accounts.latitude, account),
      real(accounts.longitude, account),
      home.homeLatitude,
      home.homeLongitude,
    );
  };
  const shares = (account: number, territory: number): PartShares => {
    const rep = territories[territory]?.repIndex ?? -1;
    if (rep < 0) return NOTHING;
    const named = namedTerritory(account);
    const owner = whole(previousTerritoryOf, account);
    return {
      skills: traits.share("skills", traits.asked("skills", account), rep),
      industry: traits.share("industry", traits.asked("industry", account), rep),
      language: traits.share("language", traits.asked("language", account), rep),
      relationship: relationship({
        isNamed: named === territory,
        isOwner: owner === territory,
        hasAny: named >= 0 || owner !== NO_OWNER,
        years: yearsOf(account),
      }),
      distance: nearness(km(account, territory), halfKm),
    };
  };
  return { shares, km, score: (account, territory) => matchScore(shares(account, territory), weights) };
}

/** Territory of the named owner of an account, -1 when there is none. */
function namedTerritories(
  accounts: AccountTable,
  reps: RepTable,
  territories: readonly Territory[],
): (account: number) => number {
  if (!accounts.namedOwner.some((name) => name !== "")) return () => -1;
  const index = new RepIndex(reps);
  const territoryOfRep = new Map(territories.map(({ repIndex }, j) => [repIndex, j]));
  return (account) => {
    const rep = index.find(accounts.namedOwner[account] ?? "");
    return rep < 0 ? -1 : (territoryOfRep.get(rep) ?? -1);
  };
}

/**
 * Years from "customer since" to the latest date of the list, so that the same list always gives the same years;
 * the middle where only this account's is blank; NaN when no account has one.
 */
function yearsSince({ customerSince, lastActivity }: AccountTable): (account: number) => number {
  let latest = Number.NEGATIVE_INFINITY;
  let some = false;
  for (const [account, since] of customerSince.entries()) {
    if (!Number.isNaN(since)) some = true;
    for (const day of [since, real(lastActivity, account)]) if (day > latest) latest = day;
  }
  if (!some) return () => Number.NaN;
  return (account) => {
    const since = real(customerSince, account);
    return Number.isNaN(since) ? MIDDLE_YEARS : (latest - since) / YEAR_DAYS;
  };
}
