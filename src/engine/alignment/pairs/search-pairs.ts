import { exp, log } from "../../geography/portable-math";
import type { Pacer } from "../pacer";
import { createRandom } from "../random";
import type { SearchBudget } from "../search-budget";
import { PairAnnealer } from "./anneal-pairs";
import { BestPairs } from "./best-pairs";
import { findPairPrices, type PairPrices } from "./find-pair-prices";
import { listPairs, type PairLists } from "./pair-lists";
import type { PairProblem, PairSolution } from "./pair-problem";
import { PairState } from "./pair-state";

/** Territories of least priced cost a unit is tried in. */
const LISTED = 12;
/** Moves tried between two looks at the budget: one step of it. */
const TRIES_A_STEP = 256;
/** Moves tried for each unit before the temperature falls. */
const TRIES_A_UNIT = 10;
const FIRST_FALLS = 20;
/** Temperatures of a round, in mean regrets of the second best territory. */
const HOTTEST = [0.5, 0.5, 2] as const;
const COLDEST = 0.01;

/**
 * The best assignment found until the budget is spent.
 *
 * Prices of load come first: they make the cheapest territory of nearly every unit the
 * right one and say which few others are worth a try. Then rounds of annealing, each twice
 * as long as the one before, where breaking a limit costs its price and something more: a
 * round that ends outside the limits makes that dearer for the next, one that ends inside
 * makes it cheaper, because the best assignments lie along the limits.
 *
 * @param start assignment to begin with, or null; the answer is never worse when it is
 *   inside the limits
 * @param budget asked once before each 256 moves tried
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
  const prices = await findPairPrices(problem, budget, pacer);
  const lists = listPairs(problem, prices.price, LISTED);
  const state = new PairState(problem);
  const best = new BestPairs(state, onBetter);
  if (start !== null) {
    state.load(start);
    best.consider();
  }
  state.load(cheapest(lists, problem.unitCount));
  best.consider();
  best.tell();

  const annealer = new PairAnnealer(state, lists, createRandom(seed));
  const scale = meanRegret(lists, problem.unitCount);
  let firmness = 4;
  // While nothing inside the limits is known: ever hotter, to get out of where it is stuck.
  let heat = 1;
  const tries = TRIES_A_UNIT * problem.unitCount;
  let falls = FIRST_FALLS;
  for (let round = 0; ; round++, falls *= 1.5) {
    setWeights(state, prices, firmness, scale);
    const hottest = (HOTTEST[round % HOTTEST.length] as number) * heat * scale;
    const cooling = exp(log((COLDEST * scale) / hottest) / falls);
    let temperature = hottest;
    for (let fall = 0; fall < falls; fall++) {
      for (let done = 0; done < tries; done += TRIES_A_STEP) {
        if (budget.isSpent()) return best.finish();
        annealer.run(temperature, TRIES_A_STEP, () => best.considerInside());
        if (pacer?.isDue() === true) await pacer.rest(fall, falls);
      }
      best.consider();
      best.tell();
      temperature *= cooling;
    }
    heat = best.isInside ? 1 : heat * 2;
    firmness *= state.broken > 0 ? 1.5 : 0.7;
    state.load(state.territoryOf.slice());
  }
}

function cheapest(lists: PairLists, unitCount: number): Int32Array {
  return Int32Array.from({ length: unitCount }, (_, unit) =>
    Math.max(0, lists.territory[unit * lists.width] as number),
  );
}

/** Mean over units of what the second cheapest territory costs more at the prices. */
function meanRegret(lists: PairLists, unitCount: number): number {
  let sum = 0;
  for (let unit = 0; unit < unitCount && lists.width > 1; unit++) {
    const from = unit * lists.width;
    if ((lists.territory[from + 1] as number) < 0) continue;
    sum += (lists.priced[from + 1] as number) - (lists.priced[from] as number);
  }
  return sum > 0 ? sum / unitCount : 1;
}

/**
 * The weight of what lies outside a limit: its price, and `firmness` times what load is
 * worth on average. `scale` is the mean regret, in cost.
 */
function setWeights(state: PairState, prices: PairPrices, firmness: number, scale: number): void {
  const { load } = state.problem;
  let sum = 0;
  for (const price of prices.price) sum += Math.abs(price);
  let total = 0;
  for (const amount of load) total += amount;
  const worth = sum / prices.price.length + (total > 0 ? (scale * load.length) / total : 1);
  for (let q = 0; q < state.weight.length; q++) {
    state.weight[q] = Math.abs(prices.price[q] as number) + firmness * worth;
  }
}
