import type { PlanJob } from "../engine/model/plan-job";
import type { Settings } from "../engine/model/settings";
import type { PlanSoFar } from "../engine/plan/plan-so-far";
import type { Planner } from "../worker/planner";
import type { PlanSummary } from "../worker/plan-summary";
import type { Outcome } from "./outcome";
import { run, stoppable } from "./run";
import type { UseCaseOptions } from "./run";

/** What planning is handed beside what every use case is. */
export interface PlanOptions extends UseCaseOptions {
  /** Told of usable plans on the way; takeBestPlan ends the search with the last of them. */
  readonly onBetter?: (soFar: PlanSoFar) => void;
  /** What-if jobs to be done on the new plan; left out: those of the last plan. */
  readonly jobs?: readonly PlanJob[];
}

/** Plans the territories of the data that was checked last. Nothing is written. */
export function planTerritories(
  planner: Planner,
  settings: Partial<Settings>,
  options: PlanOptions = {},
): Promise<Outcome<PlanSummary>> {
  return run(() =>
    stoppable(planner, options.signal, () =>
      planner.plan(
        settings,
        (progress) => {
          options.onProgress?.(progress);
        },
        (soFar) => {
          options.onBetter?.(soFar);
        },
        options.jobs,
      ),
    ),
  );
}

/** Ends a running search with the best plan it has found, which planTerritories then answers with. */
export function takeBestPlan(planner: Planner): Promise<Outcome<void>> {
  return run(() => planner.takeBest());
}
