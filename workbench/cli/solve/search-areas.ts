import { proveNoAreas } from "../../../src/engine/alignment/areas/prove-no-areas";
import { searchAreas } from "../../../src/engine/alignment/areas/search-areas";
import type { CentreProblem } from "../../../src/engine/alignment/centres/centre-problem";
import type { LaneDesk } from "./lane-desk";
import type { LaneTask } from "./lane-messages";

const PART = "areas";

/** What is left for a proof that there is no plan once this share of the time found none. */
const SHARE_BEFORE_PROOF = 0.3;
const MOST_SECONDS_BEFORE_PROOF = 3;

/** Territories that must be connected, or keep tight limits, with centres among the units. */
export function searchConnected(task: LaneTask, problem: CentreProblem, desk: LaneDesk): void {
  const seed = task.seed + task.lane;
  const isProver = task.lane === task.lanes - 1;
  const first = Math.min(MOST_SECONDS_BEFORE_PROOF, SHARE_BEFORE_PROOF * desk.secondsLeft);
  let excess = Number.POSITIVE_INFINITY;
  const search = (seconds: number, from: number): void => {
    searchAreas(problem, desk.budget(seconds), from, (better) => {
      excess = better.excess;
      desk.offer(better.territoryOf, better.centres, PART);
    });
  };
  if (!isProver) {
    search(desk.secondsLeft, seed);
    return;
  }
  search(first, seed);
  if (excess > 0) {
    const why = proveNoAreas(problem, desk.budget());
    if (why !== null) {
      desk.impossible(why);
      return;
    }
  }
  search(desk.secondsLeft, seed + task.lanes);
}
