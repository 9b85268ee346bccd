import { territoryHues } from "../engine/geography/territory-hues";
import type { AccountTable } from "../engine/model/account-table";
import type { Plan } from "../engine/model/plan";
import type { PlanPoints } from "./plan-points";

/** The located accounts of a plan as points, and its territories with a hue that no neighbour has. */
export function pointsOf(plan: Plan): PlanPoints {
  const { latitude, longitude } = plan.accounts;
  const hues = territoryHues(latitude, longitude, plan.territoryOf, plan.territories.length);
  const located = locatedAccounts(plan.accounts);
  return {
    latitude: Float32Array.from(located, (account) => latitude[account] ?? 0),
    longitude: Float32Array.from(located, (account) => longitude[account] ?? 0),
    territory: Int32Array.from(located, (account) => plan.territoryOf[account] ?? 0),
    territories: plan.territories.map(({ name, rep, region, homeLatitude, homeLongitude }, at) => ({
      name,
      rep,
      region,
      homeLatitude,
      homeLongitude,
      hue: hues[at] ?? 0,
    })),
  };
}

/** Rows of the accounts that have a place, ascending. */
export function locatedAccounts({
  latitude,
  longitude,
}: Pick<AccountTable, "latitude" | "longitude">): number[] {
  const located: number[] = [];
  latitude.forEach((degrees, account) => {
    if (Number.isFinite(degrees) && Number.isFinite(longitude[account])) located.push(account);
  });
  return located;
}
