import type { Pacer } from "../pacer";
import type { SearchBudget } from "../search-budget";
import { FINE, findPairPrices } from "./find-pair-prices";
import { loadIndex } from "./pair-lists";
import type { PairProblem } from "./pair-problem";
import { UnitAscent } from "./unit-ascent";

const ROUNDS = 400;
/** Rounding of the sums, of the bound. */
const ROUNDING = 1e-9;

/**
 * A lower bound on the objective of every assignment inside the limits.
 *
 * The price dual first: territories pay for load. It is weak where a territory holds few
 * units, because it lets them be cut. So then the units pay instead: a unit is worth u_i to
 * whichever territory takes it, every territory fills its dearest measure with whole units
 * as profitably as it can (a knapsack each), and units taken twice become cheaper, units
 * left over dearer. Other measures keep their prices. The bound is the sum of u_i less all
 * profits, for any u; it starts where the price dual ended and can only rise from there.
 * Where all costs are integers it is rounded up.
 *
 * @param budget asked once before each round; the bound is valid whenever it stops
 * @see Fisher (1981) The Lagrangian relaxation method for solving integer programming
 *   problems, Management Science 27
 */
export async function pairBound(problem: PairProblem, budget: SearchBudget, pacer?: Pacer): Promise<number> {
  const fitting = withoutTooLarge(problem);
  const prices = await findPairPrices(fitting, FINE, budget, pacer);
  const ascent = new UnitAscent(fitting, prices);
  for (let round = 0; round < ROUNDS && !budget.isSpent(); round++) {
    if (pacer?.isDue() === true) await pacer.rest(round, ROUNDS);
    if (!ascent.round()) break;
  }
  const best = Math.max(prices.bound, ascent.validBound());
  const safe = best - ROUNDING * Math.abs(best);
  return hasWholeCosts(problem) ? Math.ceil(safe - 1e-6) : safe;
}

/** The problem without the pairs in which one unit alone passes an upper limit. */
function withoutTooLarge(problem: PairProblem): PairProblem {
  const { unitCount: n, territoryCount: R, measureCount: M, load, upper } = problem;
  const cost = problem.cost.slice();
  for (let unit = 0; unit < n; unit++) {
    for (let j = 0; j < R; j++) {
      const from = loadIndex(problem, unit, j);
      for (let m = 0; m < M; m++) {
        if ((load[from + m] as number) > (upper[j * M + m] as number)) cost[unit * R + j] = Infinity;
      }
    }
    const own = cost.subarray(unit * R, (unit + 1) * R);
    // It fits nowhere: no assignment is inside the limits, and any bound will do.
    if (own.every((value) => value === Infinity)) own.set(problem.cost.subarray(unit * R, (unit + 1) * R));
  }
  return { ...problem, cost };
}

function hasWholeCosts(problem: PairProblem): boolean {
  return problem.cost.every((value) => value === Infinity || Number.isInteger(value));
}
