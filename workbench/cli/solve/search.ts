import { centresOf, pairsOf } from "./engine-problem";
import type { LaneDesk } from "./lane-desk";
import type { LaneTask } from "./lane-messages";
import { searchConnected } from "./search-areas";
import { searchGreenfield } from "./search-greenfield";
import { searchHomes } from "./search-homes";
import { searchWrittenPairs } from "./search-pairs";

/** Most pairs of unit and territory that are worth writing out. */
const WRITTEN_PAIRS = 8e6;

/** Chooses the part of the engine that is made for the instance, and runs it until the deadline. */
export async function search(task: LaneTask, desk: LaneDesk): Promise<void> {
  const { instance } = task;
  if (!instance.isGreenfield) {
    const { unitCount, territoryCount, measures } = instance;
    const dependsOnTerritory = measures.some((measure) => measure.dependsOnTerritory);
    if (dependsOnTerritory || unitCount * territoryCount <= WRITTEN_PAIRS) {
      await searchWrittenPairs(task, pairsOf(instance), desk);
    } else await searchHomes(task, desk);
    return;
  }
  const problem = centresOf(instance);
  if (problem === null) {
    desk.unable("limits differ between territories without homes; give all territories the same min and max");
    return;
  }
  // Where limits leave little room, one search finds what the other misses: they take turns.
  const isTight = problem.lower.some((limit) => limit > 0);
  if (problem.adjacency !== null || (isTight && task.lane % 2 === 1)) searchConnected(task, problem, desk);
  else searchGreenfield(task, problem, desk);
}
