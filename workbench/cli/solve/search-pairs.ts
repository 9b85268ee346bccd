import type { MipSolver } from "../../../src/engine/alignment/exact/mip-model";
import { sourceOfPairs } from "../../../src/engine/alignment/exact/pair-source";
import { provePairs } from "../../../src/engine/alignment/exact/prove-pairs";
import { findPairPrices } from "../../../src/engine/alignment/pairs/find-pair-prices";
import { pairBound } from "../../../src/engine/alignment/pairs/pair-bound";
import type { PairProblem } from "../../../src/engine/alignment/pairs/pair-problem";
import { searchPairs } from "../../../src/engine/alignment/pairs/search-pairs";
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

/** Homes, or a generalised assignment, small enough to write out every pair. */
export async function searchWrittenPairs(
  task: LaneTask,
  problem: PairProblem,
  desk: LaneDesk,
): Promise<void> {
  const offer = ({ territoryOf }: { readonly territoryOf: Int32Array }): void =>
    desk.offer(territoryOf, null, PART);
  let start: Int32Array | null = null;
  if (task.lane === task.lanes - 1) {
    const { price, bound } = await findPairPrices(problem, desk.budget());
    desk.bound(bound, PART);
    if (task.prove || task.lanes > 1) {
      const solver = await loadHighsSolver();
      start = await prove(task, problem, price, solver, desk);
      if (start === null) {
        // Without an answer inside the limits no pair is ruled out: find one, and try again.
        offer(
          await searchPairs(problem, null, desk.budget(SEARCH * desk.secondsLeft), task.seed + task.lane),
        );
        start = await prove(task, problem, price, solver, desk);
      }
    }
    if (!desk.isOver) desk.bound(await pairBound(problem, desk.budget(BOUND * desk.secondsLeft)), PART);
  }
  offer(await searchPairs(problem, start, desk.budget(), task.seed + task.lane, offer));
}

/**
 * Hands what prices cannot decide to the exact solver, from the best answer of all lanes.
 *
 * @returns the best answer known then; null when too many pairs are left
 */
async function prove(
  task: LaneTask,
  problem: PairProblem,
  prices: Float64Array,
  solver: MipSolver,
  desk: LaneDesk,
): Promise<Int32Array | null> {
  const { territoryOf } = await desk.best();
  const seconds = desk.secondsLeft * (task.prove ? 1 : UNASKED) - OVERTIME;
  const onBetter = (better: Int32Array): void => desk.offer(better, null, EXACT);
  const known = { territoryOf, prices };
  const proof = await provePairs(sourceOfPairs(problem), known, solver, { seconds, onBetter });
  switch (proof.status) {
    case "infeasible":
      desk.impossible("the exact solver has tried all assignments");
      return territoryOf;
    case "too-large":
      return null;
    case "optimal":
    case "open":
      desk.offer(proof.territoryOf, null, EXACT);
      desk.bound(proof.bound, EXACT);
      return proof.territoryOf;
  }
}
