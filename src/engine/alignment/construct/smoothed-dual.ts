import type { Candidates } from "../candidates";
import { exp, log } from "../../geography/portable-math";
import type { Pacer } from "../pacer";
import { add, real, whole } from "../typed-cell";

/** What the price search works on: candidate lists, loads, and a band per territory. */
export interface PricedUnits {
  readonly unitCount: number;
  readonly territoryCount: number;
  readonly load: Float64Array;
  /** Cost per unit of load that counts as one degree of temperature. */
  readonly softness: number;
  /** The same for each unit: softness times its load or importance. */
  readonly scale: Float64Array;
  readonly candidates: Candidates;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
}

/** Value, gradient and curvature of the smoothed dual at one vector of prices. */
export interface DualPoint {
  value: number;
  /** Expected load of each territory. */
  readonly load: Float64Array;
  readonly gradient: Float64Array;
  /** Minus the Hessian, territoryCount x territoryCount. */
  readonly curvature: Float64Array;
}

export function createDualPoint(territoryCount: number): DualPoint {
  return {
    value: 0,
    load: new Float64Array(territoryCount),
    gradient: new Float64Array(territoryCount),
    curvature: new Float64Array(territoryCount * territoryCount),
  };
}

/** Beyond this many temperatures a candidate's share is below 1e-13 and is left out. */
const NEGLIGIBLE = 30;

/** Shares below this are left out of the curvature, which is needed roughly. */
const FAINT = 1e-4;

/**
 * The dual of the balanced assignment, smoothed at a temperature:
 *
 *   D(μ) = Σ_i −τ_i log Σ_k exp(−(c_ik + μ_k w_i)/τ_i) − Σ_j [ m_j μ_j + h_j (√(μ_j² + δ²) − δ) ],
 *   τ_i = temperature * scale_i, m and h the middle and half width of the band,
 *   δ = temperature * softness / 2.
 *
 * Concave and smooth; the expected loads at its maximum lie inside the band at any
 * temperature, and as the temperature falls it becomes the exact dual.
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
  const { unitCount, territoryCount, load, scale, candidates } = units;
  const { width, territory, cost } = candidates;
  const { curvature } = point;
  const expected = point.load.fill(0);
  if (withCurvature) curvature.fill(0);
  const keys = new Float64Array(width);
  const active = new Int32Array(width);
  const shares = new Float64Array(width);
  let value = 0;

  for (let unit = 0; unit < unitCount; unit++) {
    if ((unit & 1023) === 0 && pacer.isDue()) await pacer.rest(0, 1);
    const base = unit * width;
    const weight = real(load, unit);
    let best = Number.POSITIVE_INFINITY;
    let slots = 0;
    for (; slots < width; slots++) {
      const j = whole(territory, base + slots);
      if (j < 0) break;
      const key = real(cost, base + slots) + real(prices, j) * weight;
      keys[slots] = key;
      if (key < best) best = key;
    }
    const softness = temperature * real(scale, unit);
    const reach = best + NEGLIGIBLE * softness;
    let activeCount = 0;
    for (let slot = 0; slot < slots; slot++) {
      if (real(keys, slot) <= reach) active[activeCount++] = slot;
    }
    if (activeCount <= 1 || softness <= 0) {
      value += best;
      add(expected, whole(territory, base + whole(active, 0)), weight);
      continue;
    }
    let total = 0;
    for (let a = 0; a < activeCount; a++) {
      const share = exp((best - real(keys, whole(active, a))) / softness);
      shares[a] = share;
      total += share;
    }
    value += best - softness * log(total);
    const bend = (weight * weight) / softness;
    for (let a = 0; a < activeCount; a++) {
      const share = real(shares, a) / total;
      shares[a] = share;
      const j = whole(territory, base + whole(active, a));
      add(expected, j, share * weight);
      if (!withCurvature || share < FAINT) continue;
      const row = j * territoryCount;
      add(curvature, row + j, bend * share);
      for (let b = 0; b <= a; b++) {
        if (real(shares, b) < FAINT) continue;
        const k = whole(territory, base + whole(active, b));
        const cross = bend * share * real(shares, b);
        add(curvature, row + k, -cross);
        if (b < a) add(curvature, k * territoryCount + j, -cross);
      }
    }
  }

  const knee = (temperature * units.softness) / 2;
  for (let j = 0; j < territoryCount; j++) {
    const middle = (real(units.lower, j) + real(units.upper, j)) / 2;
    const half = (real(units.upper, j) - real(units.lower, j)) / 2;
    const price = real(prices, j);
    const root = Math.sqrt(price * price + knee * knee);
    value -= middle * price + half * (root - knee);
    point.gradient[j] = real(expected, j) - middle - (root > 0 ? (half * price) / root : 0);
    if (withCurvature && root > 0) {
      add(curvature, j * territoryCount + j, (half * knee * knee) / (root * root * root));
    }
  }
  point.value = value;
}
