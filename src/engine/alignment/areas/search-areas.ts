import type { CentreProblem, CentreSolution } from "../centres/centre-problem";
import { createRandom } from "../random";
import type { SearchBudget } from "../search-budget";
import { anneal } from "./anneal";
import type { AreaModel } from "./area-state";
import { AreaState } from "./area-state";
import { centreSolution } from "./centre-solution";
import { CentreSums } from "./centre-sums";
import { coolingOf } from "./cooling-plan";
import { Incumbent } from "./incumbent";
import { nearestUnits } from "./nearest-units";
import { growTerritories } from "./start";

/**
 * Aligns areas to territories with centres among the areas: connected where the problem has
 * neighbours, inside limits that may be tight on both sides.
 *
 * Restarted simulated annealing. A state is an alignment whose territories are always
 * connected, with the exact cost at its best centres (centre-sums.ts) and its priced excess
 * (limits.ts). Moves are shifts of one area over a border, ejection chains of up to four
 * shifts, and recombinations that redraw the border between two territories. Runs differ in
 * length, heat and price of excess (cooling-plan.ts), since plans are plentiful where areas
 * are small against the limits and scattered where they are large; some start from the best
 * plan, most from territories grown anew. The best alignment met is kept, not the last.
 *
 * @param budget asked once every few hundred proposed moves
 * @param onBetter called with each better alignment, least excess before least cost
 * @see Hess et al. (1965) Nonpartisan political redistricting by computer, Operations
 *   Research 13(6); Ríos-Mercado & Fernández (2009) A reactive GRASP for a commercial
 *   territory design problem with multiple balancing requirements, C&OR 36(3)
 */
export function searchAreas(
  problem: CentreProblem,
  budget: SearchBudget,
  seed: number,
  onBetter?: (solution: CentreSolution) => void,
): CentreSolution {
  const model = modelOf(problem);
  const random = createRandom(seed);
  const state = new AreaState(model);
  const incumbent = new Incumbent((territoryOf) => onBetter?.(centreSolution(problem, territoryOf)));
  for (let run = 0; ; run++) {
    const cooling = coolingOf(model, run, incumbent.excess === 0);
    const start = cooling.fromBest ? incumbent.territoryOf : null;
    state.set(start ?? growTerritories(model, random));
    incumbent.offer(state);
    const slices = anneal(state, cooling, random, incumbent);
    while (slices.next().done !== true) {
      if (budget.isSpent()) return centreSolution(problem, incumbent.best());
    }
  }
}

function modelOf(problem: CentreProblem): AreaModel {
  const { unitCount, territoryCount, measureCount, load, adjacency } = problem;
  const lower = new Float64Array(territoryCount * measureCount);
  const upper = new Float64Array(territoryCount * measureCount);
  for (let territory = 0; territory < territoryCount; territory++) {
    lower.set(problem.lower, territory * measureCount);
    upper.set(problem.upper, territory * measureCount);
  }
  return {
    unitCount,
    territoryCount,
    measureCount,
    load,
    lower,
    upper,
    graph: adjacency ?? nearestUnits(problem),
    mustConnect: adjacency !== null,
    isRim: null,
    isFixed: new Uint8Array(unitCount),
    costOf: (members) => new CentreSums(problem, members),
  };
}
