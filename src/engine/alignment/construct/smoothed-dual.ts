import type { Pacer } from "../pacer";
import { add, flag, real, whole } from "../typed-cell";
import { BlockMatrix } from "./block-matrix";
import type { PriceBands } from "./price-bands";
import type { PricedUnits } from "./priced-units";
import { expOfMinus, logOf } from "./quick-exponential";

/** Value, gradient and curvature of the smoothed dual at one vector of prices. */
export interface DualPoint {
  value: number;
  /** Expected load of each territory and measure. */
  readonly load: Float64Array;
  readonly gradient: Float64Array;
  /** Minus the Hessian, without that of the bands. */
  readonly curvature: BlockMatrix;
}

export function createDualPoint(territories: number, measures: number): DualPoint {
  return {
    value: 0,
    load: new Float64Array(territories * measures),
    gradient: new Float64Array(territories * measures),
    curvature: new BlockMatrix(territories, measures),
  };
}

/** Candidates this many degrees above the best have a share below 1e-5: they do not count. */
const OPEN = 12;

/** Shares below this are left out of the curvature, which is needed roughly. */
const FAINT = 6e-5;

/**
 * Pairs of candidates, and most units, between two looks at the clock: at high temperatures the curvature of a unit
 * counts each two of its candidates, which takes 1 ms where there are 300.
 */
const PAIRS_BETWEEN_LOOKS = 200_000;
const MOST_BETWEEN_LOOKS = 4096;

/**
 * The dual of the balanced assignment, smoothed at a temperature ε:
 *
 *   D(μ) = Σ_i −ε_i log Σ_k exp(−(c_ik + μ_k · w_i) / ε_i)
 *          − Σ_q [ m_q μ_q + h_q (√(μ_q² + δ²) − δ) ],   ε_i = ε scale_i,  δ = ε / 2,
 *
 * q the pairs of territory and measure, m and h the middle and half width of their bands.
 * Concave and smooth everywhere: the band is smoothed too, so that the expected loads at
 * the maximum lie strictly inside it at any temperature, as in an interior point method.
 * As the temperature falls it becomes the exact dual.
 *
 * @see Cuturi (2013) Sinkhorn distances; Kitagawa, Mérigot & Thibert (2019) for Newton on the dual
 */
export async function evaluateDual(
  units: PricedUnits,
  prices: Float64Array,
  temperature: number,
  withCurvature: boolean,
  point: DualPoint,
  pacer: Pacer,
): Promise<void> {
  point.load.fill(0);
  if (withCurvature) point.curvature.clear();
  const choices = new Choices(units, prices, temperature, withCurvature, point);
  const { unitCount } = units.instance;
  const pairs = units.candidates.width ** 2;
  const stretch = Math.max(1, Math.min(MOST_BETWEEN_LOOKS, Math.floor(PAIRS_BETWEEN_LOOKS / pairs)));
  for (let from = 0; from < unitCount; from += stretch) {
    if (pacer.isDue()) await pacer.rest(0, 1);
    choices.add(from, Math.min(unitCount, from + stretch));
  }
  point.value = choices.value - subtractBands(units.bands, prices, temperature, point);
}

/** Adds up the expected loads, the curvature and the value of the choices of all units. */
class Choices {
  value = 0;
  private readonly keys: Float64Array;
  private readonly shares: Float64Array;
  private readonly roots: Float64Array;
  /** Slots, then territories, of the open candidates of a unit. */
  private readonly open: Int32Array;

  constructor(
    private readonly units: PricedUnits,
    private readonly prices: Float64Array,
    private readonly temperature: number,
    private readonly withCurvature: boolean,
    private readonly point: DualPoint,
  ) {
    const { width } = units.candidates;
    this.keys = new Float64Array(width);
    this.shares = new Float64Array(width);
    this.roots = new Float64Array(width);
    this.open = new Int32Array(width);
  }

  /** Adds units from..to-1. */
  add(from: number, to: number): void {
    const { keys, open } = this;
    const { scale, taken, candidates, instance } = this.units;
    const { width, territory } = candidates;
    for (let unit = from; unit < to; unit++) {
      if (taken !== null && whole(taken, unit) >= 0) {
        this.addTaken(unit, whole(taken, unit));
        continue;
      }
      const size = this.fillKeys(unit);
      if (size === 0) continue;
      let best = real(keys, 0);
      for (let k = 1; k < size; k++) best = Math.min(best, real(keys, k));
      const degree = this.temperature * real(scale, unit);
      const limit = best + OPEN * degree;
      let count = 0;
      for (let k = 0; k < size; k++) if (real(keys, k) <= limit) open[count++] = k;
      if (count > 1) this.addOpen(unit, count, best, degree);
      else {
        this.value += best;
        this.addLoad(whole(territory, unit * width + whole(open, 0)), 1, instance.load, unit);
      }
    }
  }

  /** Writes the reduced cost of each candidate; returns how many there are. */
  private fillKeys(unit: number): number {
    const { keys, prices } = this;
    const { measureCount: measures, load } = this.units.instance;
    const { width, territory, cost } = this.units.candidates;
    const base = unit * width;
    const first = real(load, unit * measures);
    const second = measures > 1 ? real(load, unit * measures + 1) : 0;
    for (let slot = 0; slot < width; slot++) {
      const there = whole(territory, base + slot);
      if (there < 0) return slot;
      const q = there * measures;
      let key = real(cost, base + slot) + real(prices, q) * first;
      if (measures > 1) key += real(prices, q + 1) * second;
      for (let m = 2; m < measures; m++) key += real(prices, q + m) * real(load, unit * measures + m);
      keys[slot] = key;
    }
    return width;
  }

  private addTaken(unit: number, territory: number): void {
    const { measureCount: measures, load } = this.units.instance;
    for (let m = 0; m < measures; m++)
      this.value += real(load, unit * measures + m) * real(this.prices, territory * measures + m);
    this.addLoad(territory, 1, load, unit);
  }

  private addOpen(unit: number, count: number, best: number, degree: number): void {
    const { keys, shares, open } = this;
    const { load } = this.units.instance;
    const { width, territory } = this.units.candidates;
    const perDegree = 1 / degree;
    let total = 0;
    for (let k = 0; k < count; k++) {
      const slot = whole(open, k);
      const share = expOfMinus((real(keys, slot) - best) * perDegree);
      shares[k] = share;
      total += share;
      open[k] = whole(territory, unit * width + slot);
    }
    this.value += best - degree * logOf(total);
    for (let k = 0; k < count; k++) {
      shares[k] = real(shares, k) / total;
      this.addLoad(whole(open, k), real(shares, k), load, unit);
    }
    if (this.withCurvature) this.addCurvature(unit, count, perDegree);
  }

  private addCurvature(unit: number, count: number, perDegree: number): void {
    const { shares, roots, open } = this;
    const { curvature } = this.point;
    const { measureCount: measures, load } = this.units.instance;
    const at = unit * measures;
    let square = 0;
    for (let m = 0; m < measures; m++) square += real(load, at + m) * real(load, at + m);
    for (let k = 0; k < count; k++) roots[k] = Math.sqrt(real(shares, k));
    for (let a = 0; a < count; a++) {
      const share = real(shares, a);
      if (share < FAINT) continue;
      const territory = whole(open, a);
      curvature.addOwn(territory, share * (1 - share) * perDegree, load, at);
      const root = real(roots, a) * perDegree * square;
      for (let b = 0; b < a; b++) {
        const other = real(shares, b);
        if (other < FAINT) continue;
        curvature.addPair(
          territory,
          whole(open, b),
          -share * other * perDegree,
          root * real(roots, b),
          load,
          at,
        );
      }
    }
  }

  private addLoad(territory: number, share: number, load: Float64Array, unit: number): void {
    const { measureCount: measures } = this.units.instance;
    for (let m = 0; m < measures; m++) {
      add(this.point.load, territory * measures + m, share * real(load, unit * measures + m));
    }
  }
}

/** Sets the gradient: loads less what the bands take. Returns the part of the bands in the value. */
function subtractBands(
  bands: PriceBands,
  prices: Float64Array,
  temperature: number,
  point: DualPoint,
): number {
  const knee = temperature / 2;
  let value = 0;
  for (let q = 0; q < prices.length; q++) {
    if (flag(bands.isPriced, q) === 0) {
      point.gradient[q] = 0;
      continue;
    }
    const price = real(prices, q);
    const half = real(bands.half, q);
    const root = Math.sqrt(price * price + knee * knee);
    value += real(bands.middle, q) * price + half * (root - knee);
    point.gradient[q] = real(point.load, q) - real(bands.middle, q) - (half * price) / root;
  }
  return value;
}
