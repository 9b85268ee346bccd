import type { Settings } from "../engine/model/settings";
import type { Planner } from "../worker/planner";
import type { SegmentsView } from "../worker/segments-view";
import type { Outcome } from "./outcome";
import { run } from "./run";

/** The segments that the settings would make of the data that was checked last. Nothing is planned or written. */
export function segmentAccounts(
  planner: Planner,
  settings: Partial<Settings>,
): Promise<Outcome<SegmentsView>> {
  return run(() => planner.segments(settings));
}
