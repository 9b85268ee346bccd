import { Knapsack } from "./fullest-knapsack";
import { loadIndex, pricedCost } from "./pair-lists";
import type { PairProblem } from "./pair-problem";

/** The relaxation in which units need not be taken exactly once. */
export class UnitDual {
  /** How many territories took each unit at the last evaluation. */
  readonly timesTaken: Uint16Array;
  /** The cheapest of the territories that took each unit, -1 where none did. */
  readonly takenBy: Int32Array;
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
    this.takenBy = new Int32Array(n);
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
    this.takenBy.fill(-1);
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
        if (knapsack.isTaken[unit] !== 1) continue;
        this.timesTaken[unit] = (this.timesTaken[unit] as number) + 1;
        const other = this.takenBy[unit] as number;
        const isCheaper =
          other < 0 || (problem.cost[unit * R + j] as number) < (problem.cost[unit * R + other] as number);
        if (isCheaper) this.takenBy[unit] = j;
      }
    }
    return value;
  }
}
