import type { Pacer } from "../pacer";
import { add, flag, real, whole } from "../typed-cell";
import { BlockMatrix } from "./block-matrix";
import type { PriceBands } from "./price-bands";
import { expOfMinus, logOf } from "./quick-exponential";
import type { SoftUnits } from "./soft-units";

/** Value, gradient and curvature of the smoothed dual at one vector of prices. */
export interface DualPoint {
  value: number;
  /** Expected load of each territory and measure. */
  readonly load: Float64Array;
  readonly gradient: Float64Array;
  /** Minus the Hessian. */
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

/** Shares below this are left out of the curvature, which is needed roughly. */
const FAINT = 1e-3;

/** Units between two looks at the clock. */
const STRETCH = 16_384;

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
  soft: SoftUnits,
  bands: PriceBands,
  prices: Float64Array,
  temperature: number,
  withCurvature: boolean,
  point: DualPoint,
  pacer: Pacer,
): Promise<void> {
  point.load.set(soft.settledLoad);
  if (withCurvature) point.curvature.clear();
  let value = soft.settledCost;
  for (let q = 0; q < prices.length; q++) value += real(soft.settledLoad, q) * real(prices, q);
  for (let from = 0; from < soft.count; from += STRETCH) {
    await pacer.breathe(0, 1);
    value += addChoices(
      soft,
      prices,
      temperature,
      withCurvature,
      point,
      from,
      Math.min(soft.count, from + STRETCH),
    );
  }
  point.value = value - addBands(bands, prices, temperature, soft.measureCount, withCurvature, point);
}

const shares = new Float64Array(4096);

/** Adds the expected loads and curvature of some units; returns their part of the value. */
function addChoices(
  soft: SoftUnits,
  prices: Float64Array,
  temperature: number,
  withCurvature: boolean,
  point: DualPoint,
  from: number,
  to: number,
): number {
  const { measureCount: measures, start, territory, cost, load, scale } = soft;
  const expected = point.load;
  const { curvature } = point;
  let value = 0;
  for (let u = from; u < to; u++) {
    const first = whole(start, u);
    const size = whole(start, u + 1) - first;
    const at = u * measures;
    let best = Number.POSITIVE_INFINITY;
    for (let k = 0; k < size; k++) {
      const j = whole(territory, first + k) * measures;
      let key = real(cost, first + k) + real(prices, j) * real(load, at);
      for (let m = 1; m < measures; m++) key += real(prices, j + m) * real(load, at + m);
      shares[k] = key;
      if (key < best) best = key;
    }
    const degree = temperature * real(scale, u);
    let total = 0;
    for (let k = 0; k < size; k++) {
      const share = expOfMinus((real(shares, k) - best) / degree);
      shares[k] = share;
      total += share;
    }
    value += best - degree * logOf(total);
    const perTotal = 1 / total;
    for (let k = 0; k < size; k++) {
      const share = real(shares, k) * perTotal;
      shares[k] = share;
      const j = whole(territory, first + k) * measures;
      for (let m = 0; m < measures; m++) add(expected, j + m, share * real(load, at + m));
    }
    if (!withCurvature) continue;
    for (let a = 0; a < size; a++) {
      const share = real(shares, a);
      if (share < FAINT) continue;
      const j = whole(territory, first + a);
      const bend = share / degree;
      curvature.addOwn(j, bend * (1 - share), load, at);
      for (let b = 0; b < a; b++) {
        const other = real(shares, b);
        if (other >= FAINT) curvature.addPair(j, whole(territory, first + b), -bend * other, load, at);
      }
    }
  }
  return value;
}

/** Subtracts what the bands take from the gradient, adds their curvature, and returns their part of the value. */
function addBands(
  bands: PriceBands,
  prices: Float64Array,
  temperature: number,
  measures: number,
  withCurvature: boolean,
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
    if (!withCurvature) continue;
    const m = q % measures;
    const own = (q - m) * measures + m * measures + m;
    add(point.curvature.diagonal, own, (half * knee * knee) / (root * root * root));
  }
  return value;
}
