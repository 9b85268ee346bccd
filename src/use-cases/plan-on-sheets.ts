import type { PlanJob } from "../engine/model/plan-job";
import type { ScenarioRecord } from "../engine/model/scenario-record";
import type { Planner } from "../worker/planner";
import type { Outcome } from "./outcome";
import { previousPlan } from "./previous-plan";
import { run } from "./run";
import type { UseCaseOptions } from "./run";
import { readShelf } from "./stored-scenarios";
import { readTypedJobs, withTypedJobs } from "./typed-jobs";

/**
 * The plan that is written in this workbook, with the owners and quotas that were changed on its
 * sheets since, as a scenario to be planned again; null where no plan of this version is written.
 * Nothing is changed.
 */
export function planOnSheets(
  planner: Planner,
  options: UseCaseOptions = {},
): Promise<Outcome<ScenarioRecord | null>> {
  return run(async () => {
    const shelf = await readShelf(options);
    const record = await previousPlan(planner, shelf, options);
    const name = shelf.written?.definition.name;
    if (record === null || name === undefined) return null;
    return { ...record, definition: { ...record.definition, name } };
  });
}

/**
 * The what-if jobs of the plan that is written in this workbook, with the days and rules that were typed on Mid-Year
 * Jobs since; none where there is none, or it cannot be read.
 */
export function jobsOnSheets(options: UseCaseOptions = {}): Promise<Outcome<readonly PlanJob[]>> {
  return run(async () => {
    const typed = await readTypedJobs(options);
    return withTypedJobs(typed.written, typed);
  });
}

/** Jobs of a plan at hand with what was typed about them on Mid-Year Jobs; the same array where nothing was. */
export function jobsAsTyped(
  jobs: readonly PlanJob[],
  options: UseCaseOptions = {},
): Promise<Outcome<readonly PlanJob[]>> {
  return run(async () => (jobs.length === 0 ? jobs : withTypedJobs(jobs, await readTypedJobs(options))));
}
