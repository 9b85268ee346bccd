import type { Pacer } from "../pacer";
import type { SearchBudget } from "../search-budget";
import { findPairPrices } from "./find-pair-prices";
import { Knapsack } from "./fullest-knapsack";
import { loadIndex, pricedCost } from "./pair-lists";
import type { PairProblem } from "./pair-problem";

const ROUNDS = 400;
/** First hope for how far the bound may rise, of the bound; halved when rounds bring nothing. */
const HOPE = 0.03;
const PATIENCE = 12;
/** Share of the last direction in the next one. */
const MOMENTUM = 0.6;
/** Rounding of the sums, of the bound. */
const ROUNDING = 1e-9;

/**
 * A lower bound on the objective of every assignment inside the limits.
 *
 * The price dual first: territories pay for load. It is weak where a territory holds few
 * units, because it lets them be cut. So then the units pay instead: a unit is worth u_i to
 * whichever territory takes it, every territory fills its dearest measure with whole units
 * as profitably as it can (a knapsack each), and units taken twice become cheaper, units
 * left over dearer. Other measures keep their prices. The bound is the sum of u_i less all
 * profits, for any u; it starts where the price dual ended and can only rise from there.
 * Where all costs are integers it is rounded up.
 *
 * @param budget asked once before each round; the bound is valid whenever it stops
 * @see Fisher (1981) The Lagrangian relaxation method for solving integer programming
 *   problems, Management Science 27
 */
export async function pairBound(problem: PairProblem, budget: SearchBudget, pacer?: Pacer): Promise<number> {
  const fitting = withoutTooLarge(problem);
  const prices = await findPairPrices(fitting, budget, pacer);
  const relaxed = new UnitDual(fitting, prices.price);
  const worth = relaxed.startingWorth();
  const { unitCount: n } = problem;
  let best = prices.bound;
  const bestWorth = worth.slice();
  const direction = new Float64Array(n);
  let hope = HOPE * Math.abs(best);
  let idle = 0;
  for (let round = 0; round < ROUNDS && !budget.isSpent(); round++) {
    if (pacer?.isDue() === true) await pacer.rest(round, ROUNDS);
    const value = relaxed.evaluate(worth);
    if (value > best + 0.02 * hope) idle = 0;
    else idle++;
    if (value > best) {
      best = value;
      bestWorth.set(worth);
    }
    if (idle >= PATIENCE) {
      hope /= 2;
      idle = 0;
      worth.set(bestWorth);
      direction.fill(0);
      if (hope < 1e-5 * Math.abs(best)) break;
      relaxed.evaluate(worth);
    }
    let square = 0;
    for (let unit = 0; unit < n; unit++) {
      const missing = 1 - (relaxed.timesTaken[unit] as number);
      direction[unit] = missing + MOMENTUM * (direction[unit] as number);
      square += (direction[unit] as number) * (direction[unit] as number);
    }
    if (square === 0) break;
    const stride = (best + hope - Math.min(value, best)) / square;
    for (let unit = 0; unit < n; unit++) {
      worth[unit] = (worth[unit] as number) + stride * (direction[unit] as number);
    }
  }
  const safe = best - ROUNDING * Math.abs(best);
  return hasWholeCosts(problem) ? Math.ceil(safe - 1e-6) : safe;
}

/** The relaxation in which units need not be taken exactly once. */
class UnitDual {
  /** How many territories took each unit at the last evaluation. */
  readonly timesTaken: Uint16Array;
  private readonly knapsack: Knapsack;
  /** Measure each territory fills with whole units, -1 where none has a price. */
  private readonly filled: Int32Array;
  /** Prices of the measures that are not filled. */
  private readonly rest: Float64Array;
  private readonly constant: number;

  constructor(
    private readonly problem: PairProblem,
    private readonly price: Float64Array,
  ) {
    const { unitCount: n, territoryCount: R, measureCount: M, lower, upper } = problem;
    this.timesTaken = new Uint16Array(n);
    this.knapsack = new Knapsack(n);
    this.filled = new Int32Array(R).fill(-1);
    this.rest = Float64Array.from(price, (value, q) => (value > 0 && upper[q] === Infinity ? 0 : value));
    let constant = 0;
    for (let j = 0; j < R; j++) {
      let most = 0;
      for (let q = j * M; q < (j + 1) * M; q++) {
        const paid = (this.rest[q] as number) > 0 ? (this.rest[q] as number) * (upper[q] as number) : 0;
        if (paid > most) {
          most = paid;
          this.filled[j] = q - j * M;
        }
      }
      if ((this.filled[j] as number) >= 0) this.rest[j * M + (this.filled[j] as number)] = 0;
    }
    for (let q = 0; q < this.rest.length; q++) {
      const value = this.rest[q] as number;
      if (value > 0) constant -= value * (upper[q] as number);
      if (value < 0) constant -= value * (lower[q] as number);
    }
    this.constant = constant;
  }

  /** What each unit is worth at the prices of the price dual. */
  startingWorth(): Float64Array {
    const { unitCount: n, territoryCount: R } = this.problem;
    return Float64Array.from({ length: n }, (_, unit) => {
      let least = Infinity;
      for (let j = 0; j < R; j++) least = Math.min(least, pricedCost(this.problem, this.price, unit, j));
      return least;
    });
  }

  evaluate(worth: Float64Array): number {
    const { problem, knapsack, rest } = this;
    const { unitCount: n, territoryCount: R, measureCount: M, load, upper } = problem;
    this.timesTaken.fill(0);
    let value = this.constant;
    for (let unit = 0; unit < n; unit++) value += worth[unit] as number;
    for (let j = 0; j < R; j++) {
      const measure = this.filled[j] as number;
      knapsack.clear();
      for (let unit = 0; unit < n; unit++) {
        const profit = (worth[unit] as number) - pricedCost(problem, rest, unit, j);
        if (!(profit > 0)) continue;
        const amount = measure < 0 ? 0 : (load[loadIndex(problem, unit, j) + measure] as number);
        knapsack.add(unit, profit, amount);
      }
      value -= knapsack.fill(measure < 0 ? Infinity : (upper[j * M + measure] as number));
      for (let unit = 0; unit < n; unit++) {
        if (knapsack.isTaken[unit] === 1) this.timesTaken[unit] = (this.timesTaken[unit] as number) + 1;
      }
    }
    return value;
  }
}

/** The problem without the pairs in which one unit alone passes an upper limit. */
function withoutTooLarge(problem: PairProblem): PairProblem {
  const { unitCount: n, territoryCount: R, measureCount: M, load, upper } = problem;
  const cost = problem.cost.slice();
  for (let unit = 0; unit < n; unit++) {
    for (let j = 0; j < R; j++) {
      const from = loadIndex(problem, unit, j);
      for (let m = 0; m < M; m++) {
        if ((load[from + m] as number) > (upper[j * M + m] as number)) cost[unit * R + j] = Infinity;
      }
    }
    const own = cost.subarray(unit * R, (unit + 1) * R);
    // It fits nowhere: no assignment is inside the limits, and any bound will do.
    if (own.every((value) => value === Infinity)) own.set(problem.cost.subarray(unit * R, (unit + 1) * R));
  }
  return { ...problem, cost };
}

function hasWholeCosts(problem: PairProblem): boolean {
  return problem.cost.every((value) => value === Infinity || Number.isInteger(value));
}
