import type { PlanPoints } from "../../worker/planner";
import type { MapGround } from "./map-shapes";

/** The accounts of a plan on a map, in pixels. */
export interface PlacedAccounts {
  /** x and y in turn, one pair an account on the map. */
  readonly positions: Float64Array;
  /** Territory of each of them; -1 house, -2 set aside. */
  readonly territory: Int32Array;
  /** Accounts that have a place which this map does not show. */
  readonly outside: number;
}

/** Projects the points of a plan; those the map does not show are counted. */
export function placeAccounts(points: PlanPoints, ground: MapGround): PlacedAccounts {
  const positions: number[] = [];
  const territory: number[] = [];
  let outside = 0;
  points.territory.forEach((owner, at) => {
    const place = ground.project(points.longitude[at] ?? Number.NaN, points.latitude[at] ?? Number.NaN);
    if (place === null) {
      outside += 1;
      return;
    }
    positions.push(place[0], place[1]);
    territory.push(owner);
  });
  return { positions: Float64Array.from(positions), territory: Int32Array.from(territory), outside };
}
