import { distanceKm } from "../geography/distance";
import { mayHave } from "../plan/eligibility";
import type { WorkedPlan } from "../plan/finish-plan";

/** How many of the nearest territories an account counts as its neighbours. */
const NEAREST = 2;
/** Part of the accounts that must be near a territory for it to take any. */
const LEAST_SHARE = 0.05;
/** Accounts that are asked at most: who is near does not hang on every one of them. */
const ASKED = 500;
/** Most territories that share out what one leaves. */
const MOST = 6;

/**
 * The territories that border on those that end: for each of their accounts the two with the
 * nearest homes or middles that may have it, counted; those near a twentieth of the accounts or
 * more, at most six, the one near most first. None where no place is known.
 *
 * @returns indices into the territories of the plan
 */
export function neighboursOf({ plan, prepared }: WorkedPlan, ending: ReadonlySet<number>): number[] {
  const { accounts, territories } = plan;
  const votes = new Map<number, number>();
  let located = 0;
  for (const account of someOf(plan.territoryOf, ending)) {
    const [latitude, longitude] = [accounts.latitude[account] ?? NaN, accounts.longitude[account] ?? NaN];
    const near = territories
      .map(({ homeLatitude, homeLongitude }, j) => ({
        j,
        km: distanceKm(latitude, longitude, homeLatitude, homeLongitude),
      }))
      .filter(
        ({ j, km }) =>
          !ending.has(j) &&
          !Number.isNaN(km) &&
          mayHave(prepared.rules.eligibility, territories.length, account, j),
      )
      .sort((a, b) => a.km - b.km || a.j - b.j);
    if (near.length > 0) located++;
    for (const { j } of near.slice(0, NEAREST)) votes.set(j, (votes.get(j) ?? 0) + 1);
  }
  return [...votes]
    .filter(([, count]) => count >= LEAST_SHARE * located)
    .sort(([a, many], [b, more]) => more - many || a - b)
    .slice(0, MOST)
    .map(([j]) => j);
}

/** Accounts of the territories, of many every so-manieth. */
function someOf(territoryOf: Int32Array, ending: ReadonlySet<number>): number[] {
  const all: number[] = [];
  for (const [account, held] of territoryOf.entries()) if (ending.has(held)) all.push(account);
  const step = Math.ceil(all.length / ASKED);
  return all.filter((_, at) => at % step === 0);
}
