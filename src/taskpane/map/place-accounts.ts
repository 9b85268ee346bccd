import type { PlanPoints } from "../../worker/plan-points";
import type { MapGround } from "./map-shapes";
import type { Steps } from "../../engine/model/steps";

/** Points projected before others may run. */
const POINTS_A_STEP = 1000;

/** The accounts of a plan on a map, in pixels. */
export interface PlacedAccounts {
  /** x and y in turn, one pair an account on the map. */
  readonly positions: Float64Array;
  /** Territory of each of them; -1 house, -2 set aside. */
  readonly territory: Int32Array;
  /** Which point of the plan each of them is. */
  readonly point: Int32Array;
  /** Accounts that have a place which this map does not show. */
  readonly outside: number;
}

/** Projects the points of a plan; those the map does not show are counted. */
export function* placeAccounts(points: PlanPoints, ground: MapGround): Steps<PlacedAccounts> {
  const positions: number[] = [];
  const territory: number[] = [];
  const point: number[] = [];
  let outside = 0;
  for (const [at, owner] of points.territory.entries()) {
    if (at % POINTS_A_STEP === 0) yield;
    const place = ground.project(points.longitude[at] ?? Number.NaN, points.latitude[at] ?? Number.NaN);
    if (place === null) {
      outside += 1;
      continue;
    }
    positions.push(place[0], place[1]);
    territory.push(owner);
    point.push(at);
  }
  return {
    positions: Float64Array.from(positions),
    territory: Int32Array.from(territory),
    point: Int32Array.from(point),
    outside,
  };
}
