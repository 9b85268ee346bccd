import { real, whole } from "../typed-cell";
import type { CentreProblem } from "./centre-problem";

/** How far a place is for a unit: its cost there, or the cost the other way for one that weighs nothing. */
export function distance(problem: CentreProblem, from: number, to: number): number {
  const there = problem.cost.of(from, to);
  return there > 0 ? there : problem.cost.of(to, from);
}

/**
 * The units that are nearest to a unit, found when first asked for and kept. Near means
 * that the unit itself would be cheap to serve from there, whatever the others weigh.
 */
export class NearUnits {
  private readonly lists: (Int32Array | undefined)[];
  private readonly costs: Float64Array;
  private readonly order: Int32Array;

  constructor(
    private readonly problem: CentreProblem,
    private readonly length: number,
  ) {
    this.lists = new Array<Int32Array | undefined>(problem.unitCount);
    this.costs = new Float64Array(length + 1);
    this.order = new Int32Array(length + 1);
  }

  /** Nearest first, without the unit itself. */
  of(unit: number): Int32Array {
    const known = this.lists[unit];
    if (known !== undefined) return known;
    const list = this.find(unit);
    this.lists[unit] = list;
    return list;
  }

  private find(centre: number): Int32Array {
    const { costs, order, length } = this;
    const { unitCount } = this.problem;
    let held = 0;
    for (let unit = 0; unit < unitCount; unit++) {
      if (unit === centre) continue;
      const price = distance(this.problem, centre, unit);
      if (held === length && price >= real(costs, held - 1)) continue;
      let place = held < length ? held++ : held - 1;
      while (place > 0 && real(costs, place - 1) > price) {
        costs[place] = real(costs, place - 1);
        order[place] = whole(order, place - 1);
        place--;
      }
      costs[place] = price;
      order[place] = unit;
    }
    return order.slice(0, held);
  }
}
