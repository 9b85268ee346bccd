import type { Instance } from "../instance";
import { real } from "../typed-cell";
import { sizesOf } from "./free-instance";

/**
 * Cost that counts as one degree of temperature for each unit, but for the softness: its
 * load or its importance, whichever is the larger, over their means.
 */
export function scalesOf(units: Instance, meanImportance: number): Float64Array {
  const scale = sizesOf(units);
  if (meanImportance <= 0) return scale;
  return scale.map((size, unit) => Math.max(size, real(units.importance, unit) / meanImportance));
}

export function meanImportance(units: Instance): number {
  let total = 0;
  for (const importance of units.importance) total += importance;
  return total / Math.max(1, units.unitCount);
}

/** Most units looked at for a typical figure. */
const SAMPLE = 4000;

/** What costs of a sample of units are like, per scale. */
export interface CostFigures {
  /** The 60th percentile of what the second-best territory costs more than the best. */
  readonly regret: number;
  /** Mean of what the mean territory costs more than the best. */
  readonly spread: number;
}

export function costFigures(units: Instance, scale: Float64Array): CostFigures {
  const costs = new Float64Array(units.territoryCount);
  const regrets: number[] = [];
  let spread = 0;
  let weight = 0;
  const every = Math.max(1, Math.floor(units.unitCount / SAMPLE));
  for (let unit = 0; unit < units.unitCount; unit += every) {
    units.cost.fill(unit, costs);
    const importance = real(units.importance, unit);
    const { least, second, mean } = summary(costs);
    const regret = (importance * (second - least)) / real(scale, unit);
    if (Number.isFinite(regret)) regrets.push(regret);
    if (!Number.isFinite(mean)) continue;
    spread += importance * (mean - least);
    weight += real(scale, unit);
  }
  regrets.sort((a, b) => a - b);
  // Most units may find all territories alike: then any softness does that separates the rest.
  const typical = regrets[Math.floor(regrets.length * 0.6)] || (regrets.at(-1) ?? 0) || 1;
  return { regret: typical, spread: weight > 0 ? spread / weight : 0 };
}

function summary(costs: Float64Array): { least: number; second: number; mean: number } {
  let least = Number.POSITIVE_INFINITY;
  let second = Number.POSITIVE_INFINITY;
  let total = 0;
  let allowed = 0;
  for (const cost of costs) {
    if (cost === Number.POSITIVE_INFINITY) continue;
    total += cost;
    allowed++;
    if (cost < least) {
      second = least;
      least = cost;
    } else if (cost < second) second = cost;
  }
  return { least, second, mean: total / allowed };
}

/** Temperatures from the first down to the last, each at most `factor` below the one before. */
export function cooling(first: number, last: number, factor: number): number[] {
  const temperatures: number[] = [];
  for (let temperature = first; temperature > last * 1.3; temperature /= factor)
    temperatures.push(temperature);
  return [...temperatures, last];
}
