import type { PlanJob } from "../engine/model/plan-job";
import type { JobSummary, Planner } from "../worker/planner";
import type { Outcome } from "./outcome";
import { run, stoppable } from "./run";
import type { UseCaseOptions } from "./run";

/** What a what-if job on the plan at hand would change. Nothing is changed. */
export function tryJob(
  planner: Planner,
  job: PlanJob,
  options: UseCaseOptions = {},
): Promise<Outcome<JobSummary>> {
  return run(() =>
    stoppable(planner, options.signal, () =>
      planner.tryJob(job, (progress) => options.onProgress?.(progress)),
    ),
  );
}

/** Does a what-if job on the plan at hand: that is then the plan, to be looked at, saved or written. Nothing is written. */
export function doJob(
  planner: Planner,
  job: PlanJob,
  options: UseCaseOptions = {},
): Promise<Outcome<JobSummary>> {
  return run(() =>
    stoppable(planner, options.signal, () =>
      planner.doJob(job, (progress) => options.onProgress?.(progress)),
    ),
  );
}
