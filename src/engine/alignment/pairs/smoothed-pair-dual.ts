import { exp, log } from "../../geography/portable-math";
import { loadIndex, type PairLists } from "./pair-lists";
import type { PairProblem } from "./pair-problem";

/**
 * The price dual with its kinks rounded off: each unit takes its listed territories in
 * shares that fall off over a width eps of priced cost, and each band gives way over a
 * width of eps as well, so that the loads stay strictly inside it.
 *
 *   D(mu) = - sum_i eps log sum_k exp(-(c_ik + mu_k w_ik) / eps)
 *           - sum_q [ middle_q mu_q + half_q (sqrt(mu_q^2 + d_q^2) - d_q) ],   d_q = eps / (2 mean load)
 *
 * Concave and smooth; the gradient is load less what the band asks for at that price.
 *
 * @see Cominetti & San Martin (1994) Asymptotic analysis of the exponential penalty
 *   trajectory in linear programming, Mathematical Programming 67
 */
export class SmoothedPairDual {
  value = 0;
  readonly gradient: Float64Array;
  private readonly share: Float64Array;
  private readonly bandCurve: Float64Array;
  private readonly cost: Float64Array;
  private readonly load: Float64Array;
  private eps = 1;

  constructor(
    private readonly problem: PairProblem,
    private readonly lists: PairLists,
    private readonly middle: Float64Array,
    private readonly half: Float64Array,
    private readonly unitLoad: Float64Array,
  ) {
    const { territoryCount: R, measureCount: M } = problem;
    const slots = lists.territory.length;
    this.gradient = new Float64Array(R * M);
    this.bandCurve = new Float64Array(R * M);
    this.share = new Float64Array(slots);
    this.cost = new Float64Array(slots).fill(Infinity);
    this.load = new Float64Array(slots * M);
    for (let slot = 0; slot < slots; slot++) {
      const j = lists.territory[slot] as number;
      if (j < 0) continue;
      const unit = Math.floor(slot / lists.width);
      this.cost[slot] = problem.cost[unit * R + j] as number;
      const from = loadIndex(problem, unit, j);
      for (let m = 0; m < M; m++) this.load[slot * M + m] = problem.load[from + m] as number;
    }
  }

  evaluate(mu: Float64Array, eps: number): void {
    const { unitCount: n, measureCount: M } = this.problem;
    const { width, territory } = this.lists;
    const { gradient, share, bandCurve } = this;
    this.eps = eps;
    let value = 0;
    for (let q = 0; q < mu.length; q++) {
      const price = mu[q] as number;
      const bend = eps / (2 * (this.unitLoad[q] as number));
      const root = Math.sqrt(price * price + bend * bend);
      const half = this.half[q] as number;
      value -= (this.middle[q] as number) * price + half * (root - bend);
      gradient[q] = -(this.middle[q] as number) - (half * price) / root;
      bandCurve[q] = (half * bend * bend) / (root * root * root);
    }
    for (let unit = 0; unit < n; unit++) {
      const from = unit * width;
      let least = Infinity;
      for (let slot = from; slot < from + width; slot++) {
        const j = territory[slot] as number;
        if (j < 0) break;
        let priced = this.cost[slot] as number;
        for (let m = 0; m < M; m++) {
          priced += (mu[j * M + m] as number) * (this.load[slot * M + m] as number);
        }
        share[slot] = priced;
        if (priced < least) least = priced;
      }
      let sum = 0;
      for (let slot = from; slot < from + width; slot++) {
        if ((territory[slot] as number) < 0) break;
        const far = ((share[slot] as number) - least) / eps;
        const weight = far > 40 ? 0 : far === 0 ? 1 : exp(-far);
        share[slot] = weight;
        sum += weight;
      }
      value += least - (sum === 1 ? 0 : eps * log(sum));
      for (let slot = from; slot < from + width; slot++) {
        const weight = share[slot] as number;
        if (weight === 0) continue;
        const part = weight / sum;
        share[slot] = part;
        const j = territory[slot] as number;
        for (let m = 0; m < M; m++) {
          const q = j * M + m;
          gradient[q] = (gradient[q] as number) + part * (this.load[slot * M + m] as number);
        }
      }
    }
    this.value = value;
  }

  /** Writes the curvature (minus the Hessian) at the point of the last evaluation times x. */
  curve(x: Float64Array, out: Float64Array): void {
    const { unitCount: n, measureCount: M } = this.problem;
    const { width, territory } = this.lists;
    const { share, load } = this;
    for (let q = 0; q < out.length; q++) out[q] = (this.bandCurve[q] as number) * (x[q] as number);
    for (let unit = 0; unit < n; unit++) {
      const from = unit * width;
      let mean = 0;
      let isSplit = false;
      for (let slot = from; slot < from + width; slot++) {
        const part = share[slot] as number;
        if (part === 0) continue;
        if (part === 1) break;
        isSplit = true;
        const j = territory[slot] as number;
        for (let m = 0; m < M; m++) {
          mean += part * (load[slot * M + m] as number) * (x[j * M + m] as number);
        }
      }
      if (!isSplit) continue;
      for (let slot = from; slot < from + width; slot++) {
        const part = share[slot] as number;
        if (part === 0) continue;
        const j = territory[slot] as number;
        let own = 0;
        for (let m = 0; m < M; m++) own += (load[slot * M + m] as number) * (x[j * M + m] as number);
        const pull = (part * (own - mean)) / this.eps;
        for (let m = 0; m < M; m++) {
          const q = j * M + m;
          out[q] = (out[q] as number) + pull * (load[slot * M + m] as number);
        }
      }
    }
  }

  /** Writes the diagonal of the curvature. */
  curveDiagonal(out: Float64Array): void {
    const { measureCount: M } = this.problem;
    const { territory } = this.lists;
    out.set(this.bandCurve);
    for (let slot = 0; slot < territory.length; slot++) {
      const part = this.share[slot] as number;
      if (part === 0 || part === 1) continue;
      const j = territory[slot] as number;
      for (let m = 0; m < M; m++) {
        const own = this.load[slot * M + m] as number;
        out[j * M + m] = (out[j * M + m] as number) + (part * (1 - part) * own * own) / this.eps;
      }
    }
  }
}
