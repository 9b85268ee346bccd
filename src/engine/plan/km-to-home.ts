import { real } from "../alignment/typed-cell";
import { distanceKm } from "../geography/distance";
import type { AccountTable } from "../model/account-table";
import type { Territory } from "../model/plan";

/** Km from an account to the home of a territory; NaN where either has no place, or there is no such territory. */
export function kmToHome(
  { latitude, longitude }: Pick<AccountTable, "latitude" | "longitude">,
  account: number,
  home: Pick<Territory, "homeLatitude" | "homeLongitude"> | undefined,
): number {
  if (home === undefined) return Number.NaN;
  return distanceKm(real(latitude, account), real(longitude, account), home.homeLatitude, home.homeLongitude);
}
