import { EngineError } from "../model/engine-error";
import { real } from "./typed-cell";

/** Slack on the edge of a band for rounding of sums: at exactly the tolerance is inside. */
const EDGE = 1e-9;

/**
 * Largest |load / target - 1|: 0 when every territory is on its target.
 * A territory without a target counts 0 when it is empty and 1 when it is not.
 */
export function maxDeviation(load: Float64Array, target: Float64Array): number {
  let worst = 0;
  for (let j = 0; j < load.length; j++) worst = Math.max(worst, Math.abs(deviation(load, target, j)));
  return worst;
}

/** load / target - 1 of one territory. */
export function deviation(load: Float64Array, target: Float64Array, territory: number): number {
  const aim = real(target, territory);
  if (aim > 0) return real(load, territory) / aim - 1;
  return real(load, territory) === 0 ? 0 : 1;
}

/** Number of territories whose |deviation| is more than the tolerance. */
export function countOutside(load: Float64Array, target: Float64Array, tolerance: number): number {
  let outside = 0;
  for (let j = 0; j < load.length; j++) {
    if (Math.abs(deviation(load, target, j)) > tolerance + EDGE) outside++;
  }
  return outside;
}

/**
 * Coefficient of variation, population form: √(Σ (x − x̄)² / n) / x̄. 0 when all are equal,
 * also when all are 0.
 *
 * @throws EngineError NO_TERRITORIES when the list is empty
 */
export function coefficientOfVariation(values: Float64Array): number {
  const mean = meanOf(values);
  if (mean === 0) return 0;
  let squares = 0;
  for (const value of values) squares += (value - mean) * (value - mean);
  return Math.sqrt(squares / values.length) / mean;
}

/**
 * Gini coefficient: 0 when all are equal, (n − 1)/n when one holds everything.
 *
 * Sorted-rank form: G = Σ_j (2j − n − 1) x_(j) / (n Σ x), x ascending and j from 1.
 *
 * @param values each at least 0; not modified
 * @throws EngineError NO_TERRITORIES when the list is empty
 */
export function gini(values: Float64Array): number {
  const n = values.length;
  const total = meanOf(values) * n;
  if (total === 0) return 0;
  const ascending = values.slice().sort();
  let ranked = 0;
  for (let j = 1; j <= n; j++) ranked += (2 * j - n - 1) * real(ascending, j - 1);
  return ranked / (n * total);
}

function meanOf(values: Float64Array): number {
  if (values.length === 0) {
    throw new EngineError("NO_TERRITORIES", "Balance needs at least one territory; got none");
  }
  let total = 0;
  for (const value of values) total += value;
  return total / values.length;
}
