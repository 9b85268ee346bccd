import { proveNoAreas } from "../../../src/engine/alignment/areas/prove-no-areas";
import { searchAreas } from "../../../src/engine/alignment/areas/search-areas";
import { centreBound } from "../../../src/engine/alignment/centres/centre-bound";
import type { CentreProblem, CentreSolution } from "../../../src/engine/alignment/centres/centre-problem";
import type { LaneDesk } from "./lane-desk";
import type { LaneTask } from "./lane-messages";

const PART = "areas";

/** What is left for a proof that there is no plan once this share of the time found none. */
const SHARE_BEFORE_PROOF = 0.3;
const MOST_SECONDS_BEFORE_PROOF = 3;

/** Share of the time then left for the bound. */
const BOUND = 0.25;
const BOUND_PART = "centres";

/** Territories that must be connected, or keep tight limits, with centres among the units. */
export function searchConnected(task: LaneTask, problem: CentreProblem, desk: LaneDesk): void {
  const seed = task.seed + task.lane;
  const isProver = task.lane === task.lanes - 1;
  const first = Math.min(MOST_SECONDS_BEFORE_PROOF, SHARE_BEFORE_PROOF * desk.secondsLeft);
  const search = (seconds: number, from: number): CentreSolution =>
    searchAreas(problem, desk.budget(seconds), from, (better) => {
      desk.offer(better.territoryOf, better.centres, PART);
    });
  if (!isProver) {
    search(desk.secondsLeft, seed);
    return;
  }
  const found = search(first, seed);
  if (found.excess > 0) {
    const why = proveNoAreas(problem, desk.budget());
    if (why !== null) {
      desk.impossible(why);
      return;
    }
  }
  const last = search((1 - BOUND) * desk.secondsLeft, seed + task.lanes);
  const best = last.excess < found.excess || last.objective < found.objective ? last : found;
  // Valid for connected territories too: of these there are only fewer.
  if (best.excess === 0) desk.bound(centreBound(problem, best, desk.budget()), BOUND_PART);
}
