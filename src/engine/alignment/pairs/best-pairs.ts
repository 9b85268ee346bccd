import type { PairSolution } from "./pair-problem";
import { evaluatePairs, type PairState } from "./pair-state";

/** Differences below this share of the cost are rounding. */
const ROUNDING = 1e-12;

/** Keeps the best assignment a state has been in: inside the limits first, then the cheapest. */
export class BestPairs {
  private readonly territoryOf: Int32Array;
  private cost = Infinity;
  private excess = Infinity;
  private isTold = true;

  constructor(
    private readonly state: PairState,
    private readonly onBetter?: (better: PairSolution) => void,
  ) {
    this.territoryOf = new Int32Array(state.problem.unitCount);
  }

  /** An assignment inside all limits is known. */
  get isInside(): boolean {
    return this.excess === 0;
  }

  /** Territory of each unit in the best assignment; to be read only. */
  territory(): Int32Array {
    return this.territoryOf;
  }

  /** Looks at the state, inside the limits or not. */
  consider(): void {
    const { state } = this;
    if (state.broken === 0) {
      this.considerInside();
      return;
    }
    if (this.excess === 0) return;
    const excess = state.excess();
    if (excess < this.excess || (excess === this.excess && state.cost < this.cost)) {
      this.keep(excess);
    }
  }

  /** Looks at a state known to be inside the limits. */
  considerInside(): void {
    const { cost } = this.state;
    if (this.excess > 0 || cost < this.cost - ROUNDING * Math.abs(this.cost)) this.keep(0);
  }

  /** Tells of the best if it is new. */
  tell(): void {
    if (this.isTold || this.onBetter === undefined) return;
    this.isTold = true;
    this.onBetter(this.solution());
  }

  /** The best, summed up from nothing. */
  finish(): PairSolution {
    this.tell();
    return this.solution();
  }

  private solution(): PairSolution {
    return evaluatePairs(this.state.problem, this.territoryOf);
  }

  private keep(excess: number): void {
    this.territoryOf.set(this.state.territoryOf);
    this.cost = this.state.cost;
    this.excess = excess;
    this.isTold = false;
  }
}
