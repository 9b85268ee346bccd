import type { Pacer } from "../alignment/pacer";
import { real } from "../alignment/typed-cell";
import { distanceKm, toUnitVector } from "../geography/distance";
import type { AccountTable } from "../model/account-table";
import type { Territory } from "../model/plan";

/** Most accounts looked at for a typical figure. */
const SAMPLE = 2000;
/** More than closeness() is off by rounding: whatever is nearest is among the homes within this of the closest. */
const ROUNDING = 1e-12;

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
  const kmToNearest = nearestOf(territories);
  const nearest: number[] = [];
  for (let at = 0; at < order.length; at += every) {
    // With hundreds of homes an account takes as long as hundreds elsewhere.
    if ((nearest.length & 15) === 0) await pacer.breathe(5, 8);
    const account = order[at] ?? -1;
    const km = kmToNearest(real(accounts.latitude, account), real(accounts.longitude, account));
    if (km !== null) nearest.push(km);
  }
  nearest.sort((a, b) => a - b);
  const quartile = nearest[Math.ceil(nearest.length * 0.75) - 1];
  return quartile === undefined ? Number.NaN : Math.max(1, quartile);
}

/** Answers how far the nearest home is, km; null for a place or homes that are not known. */
function nearestOf(
  territories: readonly Pick<Territory, "homeLatitude" | "homeLongitude">[],
): (latitude: number, longitude: number) => number | null {
  const homes = territories
    .filter(({ homeLatitude, homeLongitude }) => !Number.isNaN(homeLatitude) && !Number.isNaN(homeLongitude))
    .map((home) => ({ ...home, at: toUnitVector(home.homeLatitude, home.homeLongitude) }));
  const close = new Float64Array(homes.length);
  return (latitude, longitude) => {
    if (homes.length === 0 || Number.isNaN(latitude) || Number.isNaN(longitude)) return null;
    // The cosine of the angle between two places tells which is nearest at a tenth of what distances take.
    const point = toUnitVector(latitude, longitude);
    homes.forEach(({ at }, home) => {
      close[home] = at.x * point.x + at.y * point.y + at.z * point.z;
    });
    const closest = close.reduce((most, cosine) => Math.max(most, cosine));
    const kms = homes
      .filter((_, home) => real(close, home) >= closest - ROUNDING)
      .map(({ homeLatitude, homeLongitude }) => distanceKm(latitude, longitude, homeLatitude, homeLongitude));
    return Math.min(...kms);
  };
}
