import type { UnitVector } from "../../geography/distance";
import { align } from "../align";
import type { Instance, Places, UnitCost } from "../instance";
import type { Pacer } from "../pacer";
import { real, whole } from "../typed-cell";
import type { AreaPlanProblem } from "./area-plan-problem";

/** The areas shared out as if territories need not be connected. */
export interface Relaxed {
  readonly territoryOf: Int32Array;
  /** No connected plan inside the bands costs less. */
  readonly bound: number;
  readonly prices: Float64Array;
  /** Cost plus priced load of an area in a territory, per unit of importance. */
  readonly preference: (area: number, territory: number) => number;
}

/**
 * Aligns the areas like accounts, without regard to borders: the start of a search that
 * keeps territories in one piece, and a bound for it. Empty areas follow the prices of what
 * an average area holds, so that they lie in the cells of their neighbours.
 */
export async function alignLoosely(
  problem: AreaPlanProblem,
  cost: Float64Array,
  places: readonly UnitVector[],
  seed: number,
  pacer: Pacer,
): Promise<Relaxed> {
  const { areaCount, territoryCount, measureCount, load, importance, fixedTo } = problem;
  const instance: Instance = {
    unitCount: areaCount,
    territoryCount,
    measureCount,
    load,
    lower: problem.lower,
    upper: problem.upper,
    slack: problem.slack,
    importance,
    cost: tableCost(withoutHopeless(problem, cost), territoryCount),
    fixedTo,
    current: new Int32Array(areaCount).fill(-1),
    place: placesOf(places),
  };
  pacer.span(0, 0.4);
  const { territoryOf, bound, prices } = await align(instance, { effort: "quick", seed }, pacer);
  pacer.span(0, 1);

  const typical = typicalLoads(problem);
  const preference = (area: number, territory: number): number => {
    const weight = real(importance, area);
    let sum = real(cost, area * territoryCount + territory);
    for (let m = 0; m < measureCount; m++) {
      const held = weight > 0 ? real(load, area * measureCount + m) / weight : real(typical, m);
      sum += real(prices, territory * measureCount + m) * held;
    }
    return sum;
  };
  const labels = territoryOf.map((territory, area) => {
    if (whole(fixedTo, area) >= 0 || real(importance, area) > 0) return territory;
    let best = 0;
    for (let t = 1; t < territoryCount; t++) if (preference(area, t) < preference(area, best)) best = t;
    return best;
  });
  return { territoryOf: labels, bound, prices, preference };
}

/**
 * The costs, infinite where a single area is more than a territory may have: no plan inside
 * the bands has that pair. An area too large for all territories may go to any.
 */
function withoutHopeless(problem: AreaPlanProblem, cost: Float64Array): Float64Array {
  const { areaCount, territoryCount, measureCount, load, upper, slack } = problem;
  const possible = cost.slice();
  for (let area = 0; area < areaCount; area++) {
    const row = area * territoryCount;
    const fits = (territory: number): boolean => {
      for (let m = 0; m < measureCount; m++) {
        const most = real(upper, territory * measureCount + m) + slack;
        if (real(load, area * measureCount + m) > most) return false;
      }
      return true;
    };
    const fitting = Array.from({ length: territoryCount }, (_, territory) => fits(territory));
    if (!fitting.includes(true)) continue;
    for (const [territory, does] of fitting.entries()) {
      if (!does) possible[row + territory] = Number.POSITIVE_INFINITY;
    }
  }
  return possible;
}

/** Load of each measure per unit of importance, over all areas. */
function typicalLoads({ measureCount, load, importance }: AreaPlanProblem): Float64Array {
  const total = importance.reduce((sum, weight) => sum + weight, 0);
  const typical = new Float64Array(measureCount);
  if (total <= 0) return typical;
  load.forEach((value, at) => {
    typical[at % measureCount] = real(typical, at % measureCount) + value / total;
  });
  return typical;
}

function tableCost(cost: Float64Array, territoryCount: number): UnitCost {
  return {
    of: (unit, territory) => real(cost, unit * territoryCount + territory),
    fill(unit, costs) {
      costs.set(cost.subarray(unit * territoryCount, (unit + 1) * territoryCount));
    },
  };
}

function placesOf(points: readonly UnitVector[]): Places {
  return {
    x: Float64Array.from(points, (point) => point.x),
    y: Float64Array.from(points, (point) => point.y),
    z: Float64Array.from(points, (point) => point.z),
  };
}
