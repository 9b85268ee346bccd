import { real } from "../typed-cell";
import type { CentreProblem } from "./centre-problem";

/** How far sums of fractions may drift, as a share of the mean load of a territory. */
const DRIFT = 1e-9;

/**
 * The limits of one territory, all measures on one scale: excess 1 is the mean load of a
 * territory. Where loads are not whole numbers the limits are a hair tighter, so that what
 * the search calls kept is kept in whatever order the loads are added up.
 */
export class Limits {
  readonly measureCount: number;
  private readonly lower: Float64Array;
  private readonly upper: Float64Array;
  private readonly scale: Float64Array;

  constructor(private readonly problem: CentreProblem) {
    const { measureCount, unitCount, territoryCount, load } = problem;
    this.measureCount = measureCount;
    this.lower = problem.lower.slice();
    this.upper = problem.upper.slice();
    this.scale = new Float64Array(measureCount).fill(1);
    const isWhole = load.every((value) => Number.isInteger(value));
    for (let m = 0; m < measureCount; m++) {
      let total = 0;
      for (let unit = 0; unit < unitCount; unit++) total += real(load, unit * measureCount + m);
      const mean = total / territoryCount;
      if (mean > 0) this.scale[m] = 1 / mean;
      if (isWhole) continue;
      if (real(this.lower, m) > 0) this.lower[m] = real(this.lower, m) + DRIFT * mean;
      this.upper[m] = real(this.upper, m) - DRIFT * mean;
    }
  }

  /** What of the loads at [at], [at + 1] ... lies outside the limits. */
  excessAt(loads: Float64Array, at: number): number {
    let sum = 0;
    for (let m = 0; m < this.measureCount; m++) {
      const load = real(loads, at + m);
      if (load > real(this.upper, m)) sum += (load - real(this.upper, m)) * real(this.scale, m);
      else if (load < real(this.lower, m)) sum += (real(this.lower, m) - load) * real(this.scale, m);
    }
    return sum;
  }

  /** The same once one unit has come and another has left; -1 for none. */
  excessAfter(loads: Float64Array, at: number, come: number, gone: number): number {
    const { load } = this.problem;
    const { measureCount, lower, upper, scale } = this;
    let sum = 0;
    for (let m = 0; m < measureCount; m++) {
      let value = real(loads, at + m);
      if (come >= 0) value += real(load, come * measureCount + m);
      if (gone >= 0) value -= real(load, gone * measureCount + m);
      if (value > real(upper, m)) sum += (value - real(upper, m)) * real(scale, m);
      else if (value < real(lower, m)) sum += (real(lower, m) - value) * real(scale, m);
    }
    return sum;
  }
}
