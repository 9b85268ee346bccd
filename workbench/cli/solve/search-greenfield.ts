import { centreBound } from "../../../src/engine/alignment/centres/centre-bound";
import type { CentreProblem } from "../../../src/engine/alignment/centres/centre-problem";
import { searchCentres } from "../../../src/engine/alignment/centres/search-centres";
import type { LaneDesk } from "./lane-desk";
import type { LaneTask } from "./lane-messages";

const PART = "centres";

/** Share of the time the last lane keeps for the bound; less where it is the only one. */
const BOUND_SHARE = 0.3;
const BOUND_SHARE_ALONE = 0.08;

/** Share of the time left that the bound may take, so that it arrives before the end. */
const IN_TIME = 0.7;

/** Centres to be found, territories that need not be connected. */
export function searchGreenfield(task: LaneTask, problem: CentreProblem, desk: LaneDesk): void {
  const share = task.lane < task.lanes - 1 ? 0 : task.lanes > 1 ? BOUND_SHARE : BOUND_SHARE_ALONE;
  const budget = desk.budget((1 - share) * desk.secondsLeft);
  const found = searchCentres(problem, budget, task.seed + task.lane, ({ territoryOf, centres }) => {
    desk.offer(territoryOf, centres, PART);
  });
  if (share === 0 || found.excess > 0) return;
  desk.bound(centreBound(problem, found, desk.budget(IN_TIME * desk.secondsLeft)), PART);
}
