import { Knapsack } from "./fullest-knapsack";
import { loadIndex, pricedCost, type PairLists } from "./pair-lists";
import type { PairProblem } from "./pair-problem";

/**
 * The relaxation in which units need not be taken exactly once: a unit is worth something
 * to whichever territory takes it, and every territory fills its dearest measure with whole
 * units as profitably as it can.
 *
 * Rounds look at the listed pairs only; boundAt looks at all of them and is a bound.
 */
export class UnitDual {
  /** How many territories took each unit at the last evaluation. */
  readonly timesTaken: Uint16Array;
  /** The cheapest of the territories that took each unit, -1 where none did. */
  readonly takenBy: Int32Array;
  /** Measure each territory fills with whole units, -1 where none has a price. */
  readonly filled: Int32Array;
  /** Prices of the measures that are not filled. */
  readonly rest: Float64Array;
  private readonly knapsack: Knapsack;
  private readonly constant: number;
  /** Listed pairs of territory j are at [start[j]] .. [start[j + 1] - 1]. */
  private readonly start: Int32Array;
  private readonly unit: Int32Array;
  private readonly cost: Float64Array;
  private readonly load: Float64Array;

  constructor(
    private readonly problem: PairProblem,
    price: Float64Array,
    private readonly lists: PairLists,
  ) {
    const { unitCount: n, territoryCount: R, measureCount: M, lower, upper } = problem;
    this.timesTaken = new Uint16Array(n);
    this.takenBy = new Int32Array(n);
    this.knapsack = new Knapsack(n);
    this.filled = new Int32Array(R).fill(-1);
    this.rest = Float64Array.from(price, (value, q) => (value > 0 && upper[q] === Infinity ? 0 : value));
    for (let j = 0; j < R; j++) {
      let most = 0;
      for (let q = j * M; q < (j + 1) * M; q++) {
        const paid = (this.rest[q] as number) > 0 ? (this.rest[q] as number) * (upper[q] as number) : 0;
        if (paid > most) {
          most = paid;
          this.filled[j] = q - j * M;
        }
      }
      // A measure without a price may still be too full for what a territory would like.
      if ((this.filled[j] as number) < 0) this.filled[j] = tightest(problem, j);
      if ((this.filled[j] as number) >= 0) this.rest[j * M + (this.filled[j] as number)] = 0;
    }
    let constant = 0;
    for (let q = 0; q < this.rest.length; q++) {
      const value = this.rest[q] as number;
      if (value > 0) constant -= value * (upper[q] as number);
      if (value < 0) constant -= value * (lower[q] as number);
    }
    this.constant = constant;
    this.start = new Int32Array(R + 1);
    const { territory, width } = lists;
    for (const j of territory) if (j >= 0) this.start[j + 1] = (this.start[j + 1] as number) + 1;
    for (let j = 0; j < R; j++) {
      this.start[j + 1] = (this.start[j + 1] as number) + (this.start[j] as number);
    }
    const count = this.start[R] as number;
    this.unit = new Int32Array(count);
    this.cost = new Float64Array(count);
    this.load = new Float64Array(count);
    const next = this.start.slice();
    for (let slot = 0; slot < territory.length; slot++) {
      const j = territory[slot] as number;
      if (j < 0) continue;
      const unit = Math.floor(slot / width);
      const at = next[j] as number;
      next[j] = at + 1;
      this.unit[at] = unit;
      this.cost[at] = pricedCost(problem, this.rest, unit, j);
      this.load[at] = this.amountOf(unit, j);
    }
  }

  /** What each unit is worth at the prices of the price dual. */
  startingWorth(): Float64Array {
    const { problem, lists } = this;
    return Float64Array.from(
      { length: problem.unitCount },
      (_, unit) => lists.priced[unit * lists.width] as number,
    );
  }

  /** Value over the listed pairs; who takes what is left in timesTaken and takenBy. */
  evaluate(worth: Float64Array): number {
    const { problem, knapsack, start, unit, cost, load } = this;
    const { unitCount: n, territoryCount: R } = problem;
    this.timesTaken.fill(0);
    this.takenBy.fill(-1);
    let value = this.constant;
    for (let i = 0; i < n; i++) value += worth[i] as number;
    for (let j = 0; j < R; j++) {
      knapsack.clear();
      const from = start[j] as number;
      const end = start[j + 1] as number;
      for (let at = from; at < end; at++) {
        const profit = (worth[unit[at] as number] as number) - (cost[at] as number);
        if (profit > 0) knapsack.add(at - from, profit, load[at] as number);
      }
      value -= knapsack.fill(this.room(j));
      for (const item of knapsack.items()) {
        if (knapsack.isTaken[item] !== 1) continue;
        const i = unit[from + item] as number;
        this.timesTaken[i] = (this.timesTaken[i] as number) + 1;
        const other = this.takenBy[i] as number;
        const isCheaper =
          other < 0 || (problem.cost[i * R + j] as number) < (problem.cost[i * R + other] as number);
        if (isCheaper) this.takenBy[i] = j;
      }
    }
    return value;
  }

  /** The greatest profit of a territory over all pairs, or a little more. */
  mostProfit(j: number, worth: Float64Array): number {
    const { problem, knapsack, rest } = this;
    knapsack.clear();
    for (let unit = 0; unit < problem.unitCount; unit++) {
      const profit = (worth[unit] as number) - pricedCost(problem, rest, unit, j);
      if (profit > 0) knapsack.add(unit, profit, this.amountOf(unit, j));
    }
    return knapsack.fill(this.room(j));
  }

  /** Value over all pairs: no assignment inside the limits costs less, whatever the worths. */
  boundAt(worth: Float64Array): number {
    const { unitCount: n, territoryCount: R } = this.problem;
    let value = this.constant;
    for (let unit = 0; unit < n; unit++) value += worth[unit] as number;
    for (let j = 0; j < R; j++) value -= this.mostProfit(j, worth);
    return value;
  }

  room(j: number): number {
    const measure = this.filled[j] as number;
    return measure < 0 ? Infinity : (this.problem.upper[j * this.problem.measureCount + measure] as number);
  }

  amountOf(unit: number, j: number): number {
    const measure = this.filled[j] as number;
    return measure < 0 ? 0 : (this.problem.load[loadIndex(this.problem, unit, j) + measure] as number);
  }
}

/** The measure of a territory with the smallest finite upper limit; -1 where all are infinite. */
function tightest({ measureCount: M, upper }: PairProblem, j: number): number {
  let best = -1;
  for (let m = 0; m < M; m++) {
    if (upper[j * M + m] === Infinity) continue;
    if (best < 0 || (upper[j * M + m] as number) < (upper[j * M + best] as number)) best = m;
  }
  return best;
}
