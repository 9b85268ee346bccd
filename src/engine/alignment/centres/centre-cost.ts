import { real } from "../typed-cell";
import type { CentreCost } from "./centre-problem";

/** Costs written out: unit i with centre c at [i * unitCount + c]. */
export function matrixCost(costs: Float64Array, unitCount: number): CentreCost {
  return { of: (unit, centre) => real(costs, unit * unitCount + centre) };
}

/**
 * Costs from points of the plane, computed when asked: at a few thousand units the matrix
 * would be hundreds of megabytes, and reading it slower than computing.
 *
 * @param weights factor of each unit's cost
 * @param measure what a straight distance counts, such as its square
 */
export function planarCost(
  x: Float64Array,
  y: Float64Array,
  weights: Float64Array | null,
  measure: (distance: number) => number,
): CentreCost {
  const distance = (unit: number, centre: number): number => {
    const dx = real(x, unit) - real(x, centre);
    const dy = real(y, unit) - real(y, centre);
    return measure(Math.sqrt(dx * dx + dy * dy));
  };
  if (weights === null) return { of: distance };
  return { of: (unit, centre) => real(weights, unit) * distance(unit, centre) };
}
