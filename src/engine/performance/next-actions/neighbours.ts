import { whole } from "../../alignment/typed-cell";
import { distanceKm } from "../../geography/distance";
import type { ReviewGround } from "../reviews/review-ground";

/** Nearest territories that are tried for a boundary. */
const MOST_NEIGHBOURS = 6;

/**
 * Territories that share a target with this one, the nearest home first; without places in the
 * order in which they stand furthest to the other side of their targets.
 *
 * @param deviation on the leading measure, per territory
 */
export function neighboursOf(ground: ReviewGround, territory: number, deviation: Float64Array): number[] {
  const { territories, targetGroup } = ground;
  const own = territories[territory];
  if (own === undefined) return [];
  const side = Math.sign(deviation[territory] ?? 0);
  const all = territories.flatMap((other, index) => {
    if (index === territory || whole(targetGroup, index) !== whole(targetGroup, territory)) return [];
    const km = distanceKm(own.homeLatitude, own.homeLongitude, other.homeLatitude, other.homeLongitude);
    return [{ index, km, opposite: side * (deviation[index] ?? 0) }];
  });
  const hasPlaces = all.some(({ km }) => !Number.isNaN(km));
  return all
    .filter(({ km }) => !hasPlaces || !Number.isNaN(km))
    .sort((a, b) => (hasPlaces ? a.km - b.km : a.opposite - b.opposite) || a.index - b.index)
    .slice(0, MOST_NEIGHBOURS)
    .map(({ index }) => index);
}
