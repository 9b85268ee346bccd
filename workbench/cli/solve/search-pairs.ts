import { findPairPrices } from "../../../src/engine/alignment/pairs/find-pair-prices";
import { searchPairs } from "../../../src/engine/alignment/pairs/search-pairs";
import type { PairProblem } from "../../../src/engine/alignment/pairs/pair-problem";
import type { LaneDesk } from "./lane-desk";
import type { LaneTask } from "./lane-messages";

const PART = "pairs";

/** Homes, or a generalised assignment, small enough to write out every pair. */
export async function searchWrittenPairs(task: LaneTask, problem: PairProblem, desk: LaneDesk): Promise<void> {
  const seed = task.seed + task.lane;
  const offer = ({ territoryOf }: { readonly territoryOf: Int32Array }): void => desk.offer(territoryOf, null, PART);
  const isProver = task.lane === task.lanes - 1;
  if (isProver) {
    const { bound } = await findPairPrices(problem, desk.budget());
    desk.bound(bound, PART);
  }
  offer(await searchPairs(problem, null, desk.budget(), seed, offer));
}
