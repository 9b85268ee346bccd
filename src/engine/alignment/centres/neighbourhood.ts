import type { Random } from "../random";
import { whole } from "../typed-cell";
import type { CentrePlan } from "./centre-plan";
import { distance } from "./near-units";

/** How many of the nearest territories left the next one is drawn from. */
const CHOICE = 3;

/**
 * A territory and some of those with the nearest centres, different ones each time; fewer
 * when they would have too many units.
 */
export function territoriesAround(
  plan: CentrePlan,
  seed: number,
  count: number,
  mostUnits: number,
  random: Random,
): number[] {
  const nearest = nearestTerritories(plan, seed, count + CHOICE - 2);
  const chosen = [seed];
  let units = whole(plan.size, seed);
  while (chosen.length < count && nearest.length > 0) {
    const [next] = nearest.splice(random.below(Math.min(CHOICE, nearest.length)), 1);
    if (next === undefined) break;
    units += whole(plan.size, next);
    if (units > mostUnits && chosen.length > 1) break;
    chosen.push(next);
  }
  return chosen;
}

function nearestTerritories(plan: CentrePlan, seed: number, most: number): number[] {
  const { territoryCount } = plan.problem;
  const centre = whole(plan.centres, seed);
  const list: number[] = [];
  const distances: number[] = [];
  for (let j = 0; j < territoryCount; j++) {
    if (j === seed) continue;
    const far = distance(plan.problem, centre, whole(plan.centres, j));
    if (list.length >= most && far >= (distances[most - 1] ?? 0)) continue;
    let at = Math.min(list.length, most - 1);
    while (at > 0 && (distances[at - 1] ?? 0) > far) {
      distances[at] = distances[at - 1] ?? 0;
      list[at] = list[at - 1] ?? 0;
      at--;
    }
    distances[at] = far;
    list[at] = j;
  }
  return list;
}
