import { loadIndex, pricedCost } from "../pairs/pair-lists";
import type { PairProblem } from "../pairs/pair-problem";
import type { UnitDual } from "../pairs/unit-dual";
import { real, whole } from "../typed-cell";

/** Sets of units, each for one territory. */
export interface TerritorySets {
  readonly territory: Int32Array;
  /** Units of set s are at [start[s]] .. [start[s + 1] - 1]. */
  readonly start: Int32Array;
  readonly unit: Int32Array;
  /** By how much the set is less profitable than the territory's best, at the worths and prices; at least 0. */
  readonly loss: Float64Array;
}

/** Branches that may be tried whatever comes of them, and for each set wanted. */
const FREE_BRANCHES = 200_000;
const BRANCHES = 60;
/** Territories looked at to guess how many sets there are. */
const SAMPLE = 24;

/**
 * Every set of units that a territory could have in an assignment at most `most` dearer than
 * the unit dual's value: what an assignment costs above that value is what its territories
 * lose, each against its most profitable set.
 *
 * @param worth what each unit is worth to whoever takes it
 * @param most loss up to which sets are listed, at least 0
 * @param atMost sets
 * @returns null when there are more sets, or too many to try
 * @see Baldacci, Hadjiconstantinou, Maniezzo & Mingozzi (2002) A new method for solving
 *   capacitated location problems based on a set partitioning approach, Comput. Oper. Res. 29
 */
export function territorySets(
  problem: PairProblem,
  dual: UnitDual,
  worth: Float64Array,
  most: number,
  atMost: number,
): TerritorySets | null {
  const search = new SetSearch(problem, dual, worth, most, atMost);
  for (let j = 0; j < problem.territoryCount; j++) {
    if (!search.list(j)) return null;
  }
  return search.sets();
}

/** Guess from a few territories whether all have at most so many sets up to that loss. */
export function areFewSets(
  problem: PairProblem,
  dual: UnitDual,
  worth: Float64Array,
  most: number,
  atMost: number,
): boolean {
  const stride = Math.max(1, Math.floor(problem.territoryCount / SAMPLE));
  const search = new SetSearch(problem, dual, worth, most, Math.ceil(atMost / stride));
  for (let j = 0; j < problem.territoryCount; j += stride) {
    if (!search.list(j)) return false;
  }
  return true;
}

/** Depth first over the units a territory may want, the most profitable for their load first. */
class SetSearch {
  private readonly territory: number[] = [];
  private readonly start: number[] = [0];
  private readonly unit: number[] = [];
  private readonly loss: number[] = [];
  private order: Int32Array = new Int32Array();
  private readonly mostBranches: number;
  private readonly profit: Float64Array;
  private readonly load: Float64Array;
  private readonly path: Int32Array;
  private depth = 0;
  private goal = 0;
  private best = 0;
  private branches = 0;
  private j = 0;

  constructor(
    private readonly problem: PairProblem,
    private readonly dual: UnitDual,
    private readonly worth: Float64Array,
    private readonly most: number,
    private readonly atMost: number,
  ) {
    this.profit = new Float64Array(problem.unitCount);
    this.load = new Float64Array(problem.unitCount);
    this.path = new Int32Array(problem.unitCount);
    this.mostBranches = FREE_BRANCHES + BRANCHES * atMost;
  }

  sets(): TerritorySets {
    return {
      territory: Int32Array.from(this.territory),
      start: Int32Array.from(this.start),
      unit: Int32Array.from(this.unit),
      loss: Float64Array.from(this.loss),
    };
  }

  list(j: number): boolean {
    const { problem, dual, worth, profit, load } = this;
    this.j = j;
    const order: number[] = [];
    for (let unit = 0; unit < problem.unitCount; unit++) {
      const gain = real(worth, unit) - pricedCost(problem, dual.rest, unit, j);
      if (!(gain > -this.most)) continue;
      profit[unit] = gain;
      load[unit] = dual.amountOf(unit, j);
      order.push(unit);
    }
    order.sort((a, b) => {
      const [p, q] = [real(profit, a), real(profit, b)];
      if (p <= 0 || q <= 0) return q - p || a - b;
      return q * real(load, a) - p * real(load, b) || a - b;
    });
    this.order = Int32Array.from(order);
    const room = dual.room(j);
    this.best = dual.mostProfit(j, worth);
    this.goal = this.best - this.most;
    this.depth = 0;
    return this.branch(0, room, 0);
  }

  /** The set so far and every one with more units from a place on; false when there are too many. */
  private branch(at: number, room: number, value: number): boolean {
    if (value >= this.goal && !this.keep(value)) return false;
    for (let k = at; k < this.order.length; k++) {
      if (this.branches++ > this.mostBranches) return false;
      if (value + this.mostFrom(k, room) < this.goal) return true;
      const unit = whole(this.order, k);
      const load = real(this.load, unit);
      const after = value + real(this.profit, unit);
      if (load > room * (1 + 1e-12)) continue;
      // Units that cost more than they are worth come last, the worst at the very end.
      if (after < this.goal && real(this.profit, unit) <= 0) return true;
      this.path[this.depth++] = unit;
      if (!this.branch(k + 1, room - load, after)) return false;
      this.depth--;
    }
    return true;
  }

  /** Profit of the units from a place on when the last may be cut to fit. */
  private mostFrom(at: number, room: number): number {
    let left = room;
    let sum = 0;
    for (let k = at; k < this.order.length; k++) {
      const unit = whole(this.order, k);
      const gain = real(this.profit, unit);
      if (gain <= 0) break;
      const load = real(this.load, unit);
      if (load > left) return sum + (gain * left) / load;
      left -= load;
      sum += gain;
    }
    return sum;
  }

  /** False when there are too many. */
  private keep(value: number): boolean {
    const idle = this.idleCost();
    // What another measure leaves unused at its price is lost too.
    const loss = Math.max(0, this.best - value) + (idle ?? 0);
    if (idle === null || loss > this.most) return true;
    if (this.territory.length >= this.atMost) return false;
    this.territory.push(this.j);
    for (let k = 0; k < this.depth; k++) this.unit.push(whole(this.path, k));
    this.start.push(this.unit.length);
    this.loss.push(loss);
    return true;
  }

  /** What the set falls short of the priced limits of other measures, at their prices; null outside a limit. */
  private idleCost(): number | null {
    const { problem, path, j } = this;
    const { measureCount: M } = problem;
    let idle = 0;
    for (let m = 0; m < M; m++) {
      const q = j * M + m;
      let sum = 0;
      for (let k = 0; k < this.depth; k++) {
        sum += real(problem.load, loadIndex(problem, whole(path, k), j) + m);
      }
      const [lower, upper, price] = [real(problem.lower, q), real(problem.upper, q), real(this.dual.rest, q)];
      const slack = 1e-9 * Math.max(1, sum);
      if (sum > upper + slack || sum < lower - slack) return null;
      if (price !== 0) idle += Math.max(0, price * ((price > 0 ? upper : lower) - sum));
    }
    return idle;
  }
}
