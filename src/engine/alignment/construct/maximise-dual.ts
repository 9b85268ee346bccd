import type { Pacer } from "../pacer";
import { real } from "../typed-cell";
import { solveDamped } from "./conjugate-gradient";
import { createDualPoint, evaluateDual, type DualPoint, type PricedUnits } from "./smoothed-dual";

/**
 * Climbs the smoothed dual from the given prices (changed in place) at falling
 * temperatures, by Newton steps with two safeguards. While the temperature is high
 * (`damped`), Levenberg damping; while it is low, steps clipped to a few temperatures a
 * territory: damping would forbid the uniform moves of whole groups of territories that
 * are needed there, and clipping alone wanders when the choices are soft.
 *
 * @returns the last point, with curvature, for rounding
 */
export async function maximiseDual(
  units: PricedUnits,
  prices: Float64Array,
  temperatures: readonly number[],
  mode: "damped" | "clipped",
  maxSteps: number,
  pacer: Pacer,
): Promise<DualPoint> {
  let point = createDualPoint(units.territoryCount);
  let trial = createDualPoint(units.territoryCount);
  let damping = mode === "damped" ? 1e-2 : 1e-6;
  for (const [stage, temperature] of temperatures.entries()) {
    const last = stage === temperatures.length - 1;
    await evaluateDual(units, prices, temperature, true, point, pacer);
    for (let step = 0; step < maxSteps; step++) {
      await pacer.breathe(stage + step / maxSteps, temperatures.length);
      if (imbalance(units, point) <= (last ? 0.002 : 0.015)) break;
      const direction = solveDamped(point.curvature, damping, point.gradient);
      const accepted =
        mode === "damped"
          ? await tryDamped(units, prices, direction, damping, temperature, point, trial, pacer)
          : await tryClipped(units, prices, direction, temperature, point, trial, pacer);
      if (accepted) {
        damping = Math.max(1e-9, damping / (mode === "damped" ? 4 : 3));
        [point, trial] = [trial, point];
      } else {
        damping = Math.max(1e-6, damping * 6);
        if (damping > 1e9) break;
      }
    }
  }
  return point;
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

async function tryDamped(
  units: PricedUnits,
  prices: Float64Array,
  direction: Float64Array,
  damping: number,
  temperature: number,
  point: DualPoint,
  trial: DualPoint,
  pacer: Pacer,
): Promise<boolean> {
  // With (H + λ diag H) d = g the model's gain is g·d/2 + λ d·diag(H)·d/2.
  let predicted = 0;
  const n = units.territoryCount;
  for (let j = 0; j < n; j++) {
    const d = real(direction, j);
    predicted += (real(point.gradient, j) * d + damping * real(point.curvature, j * n + j) * d * d) / 2;
  }
  const moved = prices.map((price, j) => price + real(direction, j));
  await evaluateDual(units, moved, temperature, true, trial, pacer);
  if (!(trial.value - point.value > 0.05 * predicted)) return false;
  prices.set(moved);
  return true;
}

async function tryClipped(
  units: PricedUnits,
  prices: Float64Array,
  direction: Float64Array,
  temperature: number,
  point: DualPoint,
  trial: DualPoint,
  pacer: Pacer,
): Promise<boolean> {
  for (const limit of [50, 10, 2]) {
    const reach = limit * temperature;
    let promised = 0;
    const moved = prices.map((price, j) => {
      const step = Math.min(reach, Math.max(-reach, real(direction, j)));
      promised += real(point.gradient, j) * step;
      return price + step;
    });
    await evaluateDual(units, moved, temperature, true, trial, pacer);
    if (promised > 0 && trial.value - point.value >= 0.03 * promised) {
      prices.set(moved);
      return true;
    }
  }
  return false;
}
