import { toUnitVector } from "../geography/distance";
import { real } from "../alignment/typed-cell";
import type { AccountTable } from "../model/account-table";
import type { Territory } from "../model/plan";
import { hasPlace } from "./places";

/** Answers which homes are nearer to an account than the home of its own territory. */
export function createNearerTerritories(
  accounts: AccountTable,
  territories: readonly Territory[],
  territoryOf: Int32Array,
): (account: number) => number[] {
  const homes = territories.map((territory) =>
    Number.isNaN(territory.homeLatitude)
      ? null
      : toUnitVector(territory.homeLatitude, territory.homeLongitude),
  );
  const x = Float64Array.from(homes, (home) => home?.x ?? Number.NaN);
  const y = Float64Array.from(homes, (home) => home?.y ?? Number.NaN);
  const z = Float64Array.from(homes, (home) => home?.z ?? Number.NaN);
  return (account) => {
    const own = territoryOf[account] ?? -1;
    if (own < 0 || !hasPlace(accounts, account)) return [];
    const point = toUnitVector(accounts.latitude[account] as number, accounts.longitude[account] as number);
    const closeness = (j: number): number =>
      real(x, j) * point.x + real(y, j) * point.y + real(z, j) * point.z;
    const limit = closeness(own);
    const nearer: number[] = [];
    for (let j = 0; j < x.length; j++) if (closeness(j) > limit) nearer.push(j);
    return nearer;
  };
}
