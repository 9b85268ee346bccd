import { add, real, whole } from "../typed-cell";
import type { CentreProblem, CentreSolution } from "./centre-problem";
import type { Limits } from "./limits";

/**
 * A plan the search works on: centre, members, cost and loads of every territory. Members
 * are chained: first[territory], then next[unit] until -1.
 */
export class CentrePlan {
  readonly territoryOf: Int32Array;
  readonly centres: Int32Array;
  readonly first: Int32Array;
  readonly next: Int32Array;
  readonly size: Int32Array;
  readonly costs: Float64Array;
  readonly excesses: Float64Array;
  private readonly load: Float64Array;

  constructor(
    readonly problem: CentreProblem,
    readonly limits: Limits,
    centres: Int32Array,
    territoryOf: Int32Array,
  ) {
    const { unitCount, territoryCount, measureCount } = problem;
    this.territoryOf = territoryOf.slice();
    this.centres = centres.slice();
    this.first = new Int32Array(territoryCount).fill(-1);
    this.next = new Int32Array(unitCount).fill(-1);
    this.size = new Int32Array(territoryCount);
    this.costs = new Float64Array(territoryCount);
    this.excesses = new Float64Array(territoryCount);
    this.load = new Float64Array(territoryCount * measureCount);
    this.retally();
  }

  /** Sum over all territories, added up anew. */
  totalCost(): number {
    return sumOf(this.costs);
  }

  totalExcess(): number {
    return sumOf(this.excesses);
  }

  /** Becomes a copy of another plan of the same problem. */
  copy(other: CentrePlan): void {
    this.centres.set(other.centres);
    this.territoryOf.set(other.territoryOf);
    this.first.set(other.first);
    this.next.set(other.next);
    this.size.set(other.size);
    this.costs.set(other.costs);
    this.excesses.set(other.excesses);
    this.load.set(other.load);
  }

  /** Gives a territory its centre and forgets its members, who must be put back. */
  clear(territory: number, centre: number): void {
    const { measureCount } = this.problem;
    this.centres[territory] = centre;
    this.first[territory] = -1;
    this.size[territory] = 0;
    this.costs[territory] = 0;
    this.load.fill(0, territory * measureCount, (territory + 1) * measureCount);
  }

  put(unit: number, territory: number, cost: number): void {
    const { measureCount, load } = this.problem;
    this.territoryOf[unit] = territory;
    this.next[unit] = whole(this.first, territory);
    this.first[territory] = unit;
    this.size[territory] = whole(this.size, territory) + 1;
    add(this.costs, territory, cost);
    for (let m = 0; m < measureCount; m++) {
      add(this.load, territory * measureCount + m, real(load, unit * measureCount + m));
    }
  }

  /** Counts the excess of a territory whose members have been put back. */
  close(territory: number): void {
    this.excesses[territory] = this.limits.excessAt(this.load, territory * this.problem.measureCount);
  }

  solution(): CentreSolution {
    this.retally();
    return {
      territoryOf: this.territoryOf.slice(),
      centres: this.centres.slice(),
      objective: this.totalCost(),
      excess: excessOf(this.problem, this.territoryOf),
      isConnected: true,
    };
  }

  private retally(): void {
    const { unitCount, territoryCount, cost } = this.problem;
    for (let territory = 0; territory < territoryCount; territory++) {
      this.clear(territory, whole(this.centres, territory));
    }
    for (let unit = unitCount - 1; unit >= 0; unit--) {
      const territory = whole(this.territoryOf, unit);
      this.put(unit, territory, cost.of(unit, whole(this.centres, territory)));
    }
    for (let territory = 0; territory < territoryCount; territory++) this.close(territory);
  }
}

/** Sum over territories and measures of what lies outside the limits, in the measures' own units. */
export function excessOf(problem: CentreProblem, territoryOf: Int32Array): number {
  const { unitCount, territoryCount, measureCount, load, lower, upper } = problem;
  const loads = new Float64Array(territoryCount * measureCount);
  for (let unit = 0; unit < unitCount; unit++) {
    for (let m = 0; m < measureCount; m++) {
      add(loads, whole(territoryOf, unit) * measureCount + m, real(load, unit * measureCount + m));
    }
  }
  let sum = 0;
  for (const [cell, value] of loads.entries()) {
    const m = cell % measureCount;
    sum += Math.max(0, value - real(upper, m), real(lower, m) - value);
  }
  return sum;
}

function sumOf(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}
