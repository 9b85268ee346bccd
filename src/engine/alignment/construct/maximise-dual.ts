import type { Pacer } from "../pacer";
import { real } from "../typed-cell";
import { solveDamped } from "./conjugate-gradient";
import { createDualPoint, evaluateDual, type DualPoint, type PricedUnits } from "./smoothed-dual";

/**
 * Longest changes of a price in one step, in degrees of temperature, tried in turn. The
 * prices of places far from everything (islands) must move far between the few units
 * that could go elsewhere, where the curvature says nothing.
 */
const REACHES = [3000, 40, 4];

/** A step is taken when it gains at least this share of what its slope promises. */
const LEAST_KEPT = 0.03;

/** Largest imbalance left at a stage, relative to the upper limits: the last stage is held tighter. */
const ENOUGH = 0.015;
const ENOUGH_AT_LAST = 0.002;

/**
 * Climbs the smoothed dual from the given prices (changed in place) at falling
 * temperatures by damped Newton steps. The damping is measured against what the curvature
 * of a territory at its target would be, not against its present curvature: a territory
 * that is empty has none, and would be thrown out of sight.
 *
 * @returns the last point, with curvature, for rounding
 * @see Levenberg (1944) A method for the solution of certain non-linear problems in least squares
 */
export async function maximiseDual(
  units: PricedUnits,
  prices: Float64Array,
  temperatures: readonly number[],
  maxSteps: number,
  pacer: Pacer,
): Promise<DualPoint> {
  let point = createDualPoint(units.territoryCount);
  let trial = createDualPoint(units.territoryCount);
  const moved = new Float64Array(units.territoryCount);
  let damping = 1e-2;
  for (const [stage, temperature] of temperatures.entries()) {
    const enough = stage === temperatures.length - 1 ? ENOUGH_AT_LAST : ENOUGH;
    await evaluateDual(units, prices, temperature, true, point, pacer);
    let stalled = 0;
    for (let step = 0; step < maxSteps && stalled < 2; step++) {
      await pacer.breathe(stage + step / maxSteps, temperatures.length);
      if (imbalance(units, point) <= enough) break;
      const direction = solveDamped(
        point.curvature,
        dampingOf(units, point, temperature, damping),
        point.gradient,
      );
      let kept = -1;
      for (const reach of REACHES) {
        const promised = clippedStep(prices, direction, point, reach * temperature * units.softness, moved);
        await evaluateDual(units, moved, temperature, true, trial, pacer);
        // Where the model is true, a step gains half of what its slope promises.
        kept = promised > 0 ? (trial.value - point.value) / promised : -1;
        if (kept >= LEAST_KEPT) break;
      }
      if (kept >= LEAST_KEPT) {
        const better = imbalance(units, trial) < 0.999 * imbalance(units, point);
        const gained = trial.value - point.value > 1e-6 * Math.abs(point.value);
        stalled = better || gained ? 0 : stalled + 1;
        prices.set(moved);
        [point, trial] = [trial, point];
      }
      if (kept > 0.35) damping = Math.max(2e-4, damping / 6);
      else if (kept < LEAST_KEPT) damping *= 8;
      else if (kept < 0.2) damping *= 2;
      if (damping > 1e8) break;
    }
    damping = Math.min(damping, 1e-2);
  }
  return point;
}

function dampingOf(units: PricedUnits, point: DualPoint, temperature: number, damping: number): Float64Array {
  const n = units.territoryCount;
  const added = new Float64Array(n);
  for (let j = 0; j < n; j++) {
    const middle = (real(units.lower, j) + real(units.upper, j)) / 2;
    added[j] = damping * Math.max(real(point.curvature, j * n + j), middle / (temperature * units.softness));
  }
  return added;
}

/** Writes prices + direction, clipped, and returns the gain its slope promises. */
function clippedStep(
  prices: Float64Array,
  direction: Float64Array,
  point: DualPoint,
  reach: number,
  moved: Float64Array,
): number {
  let promised = 0;
  for (let j = 0; j < prices.length; j++) {
    const step = Math.min(reach, Math.max(-reach, real(direction, j)));
    promised += real(point.gradient, j) * step;
    moved[j] = real(prices, j) + step;
  }
  return promised;
}

/** Largest |gradient| relative to the upper limit of the territory. */
function imbalance(units: PricedUnits, point: DualPoint): number {
  let worst = 0;
  for (let j = 0; j < units.territoryCount; j++) {
    const limit = Math.max(real(units.upper, j), 1e-12);
    worst = Math.max(worst, Math.abs(real(point.gradient, j)) / limit);
  }
  return worst;
}
