import type { LaneDesk } from "./lane-desk";
import type { LaneTask } from "./lane-messages";
import { searchHomes } from "./search-homes";

/** Chooses the part of the engine that is made for the instance, and runs it until the deadline. */
export async function search(task: LaneTask, desk: LaneDesk): Promise<void> {
  const { instance } = task;
  if (instance.isGreenfield) {
    desk.unable("greenfield instances are not solved yet");
    return;
  }
  if (instance.measures.some((measure) => measure.dependsOnTerritory)) {
    desk.unable("generalised assignment is not solved yet");
    return;
  }
  await searchHomes(task, desk);
}
