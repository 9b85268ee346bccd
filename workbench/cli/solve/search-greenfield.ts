import { searchCentres } from "../../../src/engine/alignment/centres/search-centres";
import type { CentreProblem } from "../../../src/engine/alignment/centres/centre-problem";
import type { LaneDesk } from "./lane-desk";
import type { LaneTask } from "./lane-messages";

const PART = "centres";

/** Centres to be found, territories that need not be connected. */
export function searchGreenfield(task: LaneTask, problem: CentreProblem, desk: LaneDesk): void {
  searchCentres(problem, desk.budget(), task.seed + task.lane, ({ territoryOf, centres }) => {
    desk.offer(territoryOf, centres, PART);
  });
}
