import type { MipSolver } from "../../../src/engine/alignment/exact/mip-model";
import { sourceOfPairs } from "../../../src/engine/alignment/exact/pair-source";
import { provePairs } from "../../../src/engine/alignment/exact/prove-pairs";
import { proveBySets } from "../../../src/engine/alignment/exact/prove-sets";
import { COARSE, FINE, findPairPrices } from "../../../src/engine/alignment/pairs/find-pair-prices";
import { pairBound } from "../../../src/engine/alignment/pairs/pair-bound";
import type { PairProblem } from "../../../src/engine/alignment/pairs/pair-problem";
import { haveFewUnits } from "../../../src/engine/alignment/pairs/search-pairs";
import { PairSearch } from "../../../src/engine/alignment/pairs/pair-search";
import { evaluatePairs } from "../../../src/engine/alignment/pairs/pair-state";
import { loadHighsSolver } from "../../../src/worker/highs-solver";
import type { LaneDesk } from "./lane-desk";
import type { LaneTask } from "./lane-messages";

const PART = "pairs";
const EXACT = "pairs, proved by HiGHS";

/** Share of the time left that the exact solver gets unasked, beside another lane that searches. */
const UNASKED = 0.7;

/** Share of the time left to find a first answer before the exact solver tries again. */
const SEARCH = 0.3;

/** Share of the time then left for a bound better than that of the prices. */
const BOUND = 0.3;

/** Seconds the exact solver may take over its limit before it looks at its clock. */
const OVERTIME = 0.1;

/** Below this time the exact solver is not worth loading, s. */
const LEAST_SECONDS = 0.5;

/** Homes, or a generalised assignment, small enough to write out every pair. */
export async function searchWrittenPairs(
  task: LaneTask,
  problem: PairProblem,
  desk: LaneDesk,
): Promise<void> {
  const isFew = haveFewUnits(problem);
  const prices = await findPairPrices(problem, isFew ? COARSE : FINE, desk.budget());
  const search = new PairSearch(problem, prices, null, task.seed + task.lane, ({ territoryOf }) => {
    desk.offer(territoryOf, null, PART);
  });
  await search.gather(desk.budget());
  if (task.lane === task.lanes - 1) {
    desk.bound(Math.max(prices.bound, search.ascent.validBound()), PART);
    const isTime = task.prove || (task.lanes > 1 && desk.secondsLeft > LEAST_SECONDS);
    if (isTime) await prove(task, problem, prices.price, search, desk);
    if (!isFew && isTime) desk.bound(await pairBound(problem, desk.budget(BOUND * desk.secondsLeft)), PART);
  }
  await search.run(desk.budget());
  desk.offer(search.finish().territoryOf, null, PART);
}

/** Hands what the search's prices cannot decide to the exact solver, from the best answer of all lanes. */
async function prove(
  task: LaneTask,
  problem: PairProblem,
  prices: Float64Array,
  search: PairSearch,
  desk: LaneDesk,
): Promise<void> {
  const solver = await loadHighsSolver();
  if (haveFewUnits(problem)) {
    const { territoryOf } = await desk.best();
    const isInside = evaluatePairs(problem, territoryOf).excess === 0;
    const proof = await proveBySets(problem, search.ascent, isInside ? territoryOf : null, solver, {
      secondsLeft: () => secondsFor(task, desk),
      onBetter: (better) => desk.offer(better, null, EXACT),
    });
    desk.bound(proof.bound, EXACT);
    if (proof.territoryOf !== null) {
      search.consider(proof.territoryOf);
      return;
    }
    // Sets prove a bound; that no assignment keeps the limits is for the pairs to prove.
  }
  if (await provedByPairs(task, problem, prices, solver, search, desk)) return;
  // Without an answer inside the limits no pair is ruled out: find one, and try again.
  await search.run(desk.budget(SEARCH * desk.secondsLeft));
  await provedByPairs(task, problem, prices, solver, search, desk);
}

/** False when too many pairs are left. */
async function provedByPairs(
  task: LaneTask,
  problem: PairProblem,
  prices: Float64Array,
  solver: MipSolver,
  search: PairSearch,
  desk: LaneDesk,
): Promise<boolean> {
  const { territoryOf } = await desk.best();
  const onBetter = (better: Int32Array): void => desk.offer(better, null, EXACT);
  const proof = await provePairs(sourceOfPairs(problem), { territoryOf, prices }, solver, {
    seconds: secondsFor(task, desk),
    onBetter,
  });
  switch (proof.status) {
    case "infeasible":
      desk.impossible("the exact solver has tried all assignments");
      return true;
    case "too-large":
      return false;
    case "optimal":
    case "open":
      desk.offer(proof.territoryOf, null, EXACT);
      desk.bound(proof.bound, EXACT);
      search.consider(proof.territoryOf);
      return true;
  }
}

/** None where the time is up: the solver refuses less than that. */
function secondsFor(task: LaneTask, desk: LaneDesk): number {
  return Math.max(0, desk.secondsLeft * (task.prove ? 1 : UNASKED) - OVERTIME);
}
