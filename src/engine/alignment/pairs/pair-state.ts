import { loadIndex } from "./pair-lists";
import type { PairProblem, PairSolution } from "./pair-problem";

/** Rounding of sums of loads, of the limit; anything beyond is outside it. */
const ROUNDING = 1e-9;

/**
 * An assignment under search: loads kept up to date, limits soft. What lies outside a limit
 * costs its weight per unit of load, so that the search may pass through assignments that
 * break limits; the weights say how gladly.
 */
export class PairState {
  readonly territoryOf: Int32Array;
  /** Load of measure m in territory j at [j * measureCount + m]. */
  readonly tally: Float64Array;
  /** Cost of one unit of load outside the limits, at [j * measureCount + m]. */
  readonly weight: Float64Array;
  cost = 0;
  /** Cost of breaking a limit at all. */
  entry = 0;
  /** Limits broken, over all territories and measures. */
  broken = 0;

  /** Loads above or below which a limit is broken: the limits, and what is rounding. */
  private readonly most: Float64Array;
  private readonly least: Float64Array;

  constructor(readonly problem: PairProblem) {
    this.territoryOf = new Int32Array(problem.unitCount);
    this.tally = new Float64Array(problem.upper.length);
    this.weight = new Float64Array(problem.upper.length);
    this.most = problem.upper.map((limit) => limit + ROUNDING * Math.max(1, limit));
    this.least = problem.lower.map((limit) => limit - ROUNDING * Math.max(1, limit));
  }

  /** Takes over a whole assignment and sums it up afresh. */
  load(territoryOf: Int32Array): void {
    const { unitCount: n, territoryCount: R, measureCount: M, cost, load } = this.problem;
    this.territoryOf.set(territoryOf);
    this.tally.fill(0);
    this.cost = 0;
    for (let unit = 0; unit < n; unit++) {
      const j = territoryOf[unit] as number;
      this.cost += cost[unit * R + j] as number;
      const from = loadIndex(this.problem, unit, j);
      for (let m = 0; m < M; m++) {
        const q = j * M + m;
        this.tally[q] = (this.tally[q] as number) + (load[from + m] as number);
      }
    }
    this.broken = 0;
    for (let q = 0; q < this.tally.length; q++) {
      if (this.outside(q, this.tally[q] as number) > 0) this.broken++;
    }
  }

  /** Sum of loads outside the limits. */
  excess(): number {
    let sum = 0;
    for (let q = 0; q < this.tally.length; q++) sum += this.outside(q, this.tally[q] as number);
    return sum;
  }

  /** How far a load lies outside limit q, 0 when inside up to rounding. */
  outside(q: number, load: number): number {
    if (load > (this.most[q] as number)) return load - (this.problem.upper[q] as number);
    if (load < (this.least[q] as number)) return (this.problem.lower[q] as number) - load;
    return 0;
  }

  /** What a load costs at limit q, 0 inside. */
  penaltyAt(q: number, load: number): number {
    const outside = this.outside(q, load);
    return outside > 0 ? outside * (this.weight[q] as number) + this.entry : 0;
  }

  /**
   * Change of what broken limits cost in a territory when one unit leaves and another
   * comes; -1 for no unit.
   */
  penaltyChange(territory: number, leaving: number, coming: number): number {
    const { measureCount: M, load } = this.problem;
    const from = leaving < 0 ? -1 : loadIndex(this.problem, leaving, territory);
    const to = coming < 0 ? -1 : loadIndex(this.problem, coming, territory);
    let change = 0;
    for (let m = 0; m < M; m++) {
      const q = territory * M + m;
      const before = this.tally[q] as number;
      let after = before;
      if (from >= 0) after -= load[from + m] as number;
      if (to >= 0) after += load[to + m] as number;
      change += this.penaltyAt(q, after) - this.penaltyAt(q, before);
    }
    return change;
  }

  /** Change of cost and penalties together when a unit goes to another territory. */
  shiftChange(unit: number, to: number): number {
    const { territoryCount: R, cost } = this.problem;
    const from = this.territoryOf[unit] as number;
    return (
      (cost[unit * R + to] as number) -
      (cost[unit * R + from] as number) +
      this.penaltyChange(from, unit, -1) +
      this.penaltyChange(to, -1, unit)
    );
  }

  /** The same when two units of different territories change places. */
  swapChange(one: number, other: number): number {
    const { territoryCount: R, cost } = this.problem;
    const a = this.territoryOf[one] as number;
    const b = this.territoryOf[other] as number;
    return (
      (cost[one * R + b] as number) -
      (cost[one * R + a] as number) +
      (cost[other * R + a] as number) -
      (cost[other * R + b] as number) +
      this.penaltyChange(a, one, other) +
      this.penaltyChange(b, other, one)
    );
  }

  /** Moves one unit. */
  shift(unit: number, to: number): void {
    const { territoryCount: R, cost } = this.problem;
    const from = this.territoryOf[unit] as number;
    this.cost += (cost[unit * R + to] as number) - (cost[unit * R + from] as number);
    this.add(unit, from, -1);
    this.add(unit, to, 1);
    this.territoryOf[unit] = to;
  }

  solution(): PairSolution {
    return {
      territoryOf: this.territoryOf.slice(),
      objective: this.cost,
      excess: this.broken > 0 ? this.excess() : 0,
    };
  }

  private add(unit: number, territory: number, sign: 1 | -1): void {
    const { measureCount: M, load } = this.problem;
    const from = loadIndex(this.problem, unit, territory);
    for (let m = 0; m < M; m++) {
      const q = territory * M + m;
      const before = this.tally[q] as number;
      const after = before + sign * (load[from + m] as number);
      if (this.outside(q, before) > 0) this.broken--;
      if (this.outside(q, after) > 0) this.broken++;
      this.tally[q] = after;
    }
  }
}

/** What an assignment costs and by how much it breaks the limits, summed up from nothing. */
export function evaluatePairs(problem: PairProblem, territoryOf: Int32Array): PairSolution {
  const state = new PairState(problem);
  state.load(territoryOf);
  return state.solution();
}
