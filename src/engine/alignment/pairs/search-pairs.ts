import type { Pacer } from "../pacer";
import type { SearchBudget } from "../search-budget";
import { COARSE, FINE, findPairPrices, type PriceEffort } from "./find-pair-prices";
import type { PairProblem, PairSolution } from "./pair-problem";
import { PairSearch } from "./pair-search";

/**
 * The best assignment found until the budget is spent.
 *
 * Prices of load come first: they make the cheapest territory of nearly every unit the
 * right one and say which few others are worth a try. Then the unit dual, in which every
 * territory fills up with whole units, and hops from what it led to: these start from the
 * best assignment known and change it a neighbourhood at a time. Then cycles, each longer
 * than the one before, of two searches in turn: annealing, which goes through assignments
 * that break limits, and hops again.
 *
 * @param start assignment to begin with, or null; the answer is never worse when it is
 *   inside the limits
 * @param budget asked once before each step of 256 moves tried or 4 units looked at
 * @param onBetter told of better assignments as they are found
 * @returns inside the limits if any such assignment was found, else nearest to them
 */
export async function searchPairs(
  problem: PairProblem,
  start: Int32Array | null,
  budget: SearchBudget,
  seed: number,
  onBetter?: (better: PairSolution) => void,
  pacer?: Pacer,
): Promise<PairSolution> {
  const prices = await findPairPrices(problem, effortFor(problem), budget, pacer);
  const search = new PairSearch(problem, prices, start, seed, onBetter, pacer);
  await search.gather(budget);
  await search.run(budget);
  return search.finish();
}

/** Units in a territory, on average, up to which the unit dual says more than prices of load. */
const FEW_UNITS = 9;

/** Few whole units fill a territory, so that prices of load need not be sharp. */
export function haveFewUnits({ unitCount, territoryCount, loadDependsOnTerritory }: PairProblem): boolean {
  return !loadDependsOnTerritory && unitCount <= FEW_UNITS * territoryCount;
}

function effortFor(problem: PairProblem): PriceEffort {
  return haveFewUnits(problem) ? COARSE : FINE;
}
