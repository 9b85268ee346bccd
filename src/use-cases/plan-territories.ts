import type { Settings } from "../engine/model/settings";
import type { Planner, PlanSummary } from "../worker/planner";
import type { Outcome } from "./outcome";
import { run, stoppable } from "./run";
import type { UseCaseOptions } from "./run";

/** Plans the territories of the data that was checked last. Nothing is written. */
export function planTerritories(
  planner: Planner,
  settings: Partial<Settings>,
  options: UseCaseOptions = {},
): Promise<Outcome<PlanSummary>> {
  return run(() =>
    stoppable(planner, options.signal, () =>
      planner.plan(settings, (progress) => {
        options.onProgress?.(progress);
      }),
    ),
  );
}
