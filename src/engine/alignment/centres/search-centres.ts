import type { SearchBudget } from "../search-budget";
import type { CentreProblem, CentreSolution } from "./centre-problem";
import { CentreSearch } from "./centre-search";

/**
 * Chooses centres among the units and assigns all units within the limits, at least total
 * cost (the capacitated p-median; territories need not be connected).
 *
 * Start: centres spread over the land, then Lloyd's rounds under prices on load.
 * Search: a few neighbouring territories are taken out of the plan, one or more of their
 * centres are put elsewhere, and shifts, swaps and better centres settle them again; the
 * result is taken back if it is better, or a little worse while it is warm. As a region
 * costs the same in any plan, thousands are tried a second whatever the size. A closing
 * far from an opening is tried too: only that moves a centre between parts of the land.
 * Load outside the limits is paid for, at a price that rises while there is any.
 *
 * @param onBetter told of each better plan, the first one that keeps the limits included
 * @see Gnägi & Baumann (2021) A matheuristic for large-scale capacitated clustering, Comput. Oper. Res. 132
 * @see Stefanello, de Araújo & Müller (2015) Matheuristics for the capacitated p-median problem, ITOR 22(1)
 */
export function searchCentres(
  problem: CentreProblem,
  budget: SearchBudget,
  seed: number,
  onBetter?: (solution: CentreSolution) => void,
): CentreSolution {
  const search = new CentreSearch(problem, budget, seed, null, onBetter);
  while (search.advance());
  return search.best;
}
