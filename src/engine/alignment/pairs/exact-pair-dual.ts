import { pricedCost } from "./pair-lists";
import type { PairProblem } from "./pair-problem";

/**
 * Value of the price dual, no smoothing, over all pairs: a lower bound on the objective of
 * every assignment inside the limits, whatever the prices. A price with no limit on its
 * side counts as 0.
 */
export function exactPairDual(problem: PairProblem, price: Float64Array): number {
  const { unitCount: n, territoryCount: R, lower, upper } = problem;
  const usable = Float64Array.from(price, (value, q) => (value > 0 && upper[q] === Infinity ? 0 : value));
  let bound = 0;
  for (let q = 0; q < usable.length; q++) {
    const value = usable[q] as number;
    if (value > 0) bound -= value * (upper[q] as number);
    if (value < 0) bound -= value * (lower[q] as number);
  }
  for (let unit = 0; unit < n; unit++) {
    let least = Infinity;
    for (let j = 0; j < R; j++) {
      const value = pricedCost(problem, usable, unit, j);
      if (value < least) least = value;
    }
    bound += least;
  }
  return bound;
}
