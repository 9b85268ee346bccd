import type { Pacer } from "../alignment/pacer";
import { real } from "../alignment/typed-cell";
import { distanceKm } from "../geography/distance";
import type { AccountTable } from "../model/account-table";
import type { Territory } from "../model/plan";

/** Most accounts looked at for a typical figure. */
const SAMPLE = 2000;

/**
 * The distance within which three of four accounts have a home, km: over at most 2,000 accounts spread evenly over
 * the order, so that it does not depend on how the sheet is sorted; at least 1.
 *
 * @param order accounts that count, in the order of their ids
 * @returns NaN when no account or no home has a place
 */
export async function halfDistance(
  accounts: Pick<AccountTable, "latitude" | "longitude">,
  territories: readonly Pick<Territory, "homeLatitude" | "homeLongitude">[],
  order: Int32Array,
  pacer: Pacer,
): Promise<number> {
  const every = Math.max(1, Math.ceil(order.length / SAMPLE));
  const nearest: number[] = [];
  for (let at = 0; at < order.length; at += every) {
    // With hundreds of homes an account takes as long as hundreds elsewhere.
    if ((nearest.length & 15) === 0) await pacer.breathe(5, 8);
    const account = order[at] ?? -1;
    let least = Number.POSITIVE_INFINITY;
    for (const { homeLatitude, homeLongitude } of territories) {
      const km = distanceKm(
        real(accounts.latitude, account),
        real(accounts.longitude, account),
        homeLatitude,
        homeLongitude,
      );
      if (km < least) least = km;
    }
    if (Number.isFinite(least)) nearest.push(least);
  }
  nearest.sort((a, b) => a - b);
  const quartile = nearest[Math.ceil(nearest.length * 0.75) - 1];
  return quartile === undefined ? Number.NaN : Math.max(1, quartile);
}
