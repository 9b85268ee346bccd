import type { PlanJob } from "../engine/model/plan-job";
import type { ScenarioRecord } from "../engine/model/scenario-record";
import type { Planner } from "../worker/planner";
import { readWrittenDefinition } from "../workbook/read-scenarios";
import type { Outcome } from "./outcome";
import { previousPlan } from "./previous-plan";
import { run } from "./run";
import type { UseCaseOptions } from "./run";
import { readShelf } from "./stored-scenarios";

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

/** The what-if jobs of the plan that is written in this workbook; none where there is none, or it cannot be read. */
export function jobsOnSheets(options: UseCaseOptions = {}): Promise<Outcome<readonly PlanJob[]>> {
  return run(async () => {
    const written = await readWrittenDefinition(options);
    if (written === null) return [];
    // With the schema of definitions, which the pane does without until then.
    const { writtenRecord } = await import("./scenario-records");
    return writtenRecord(written.definition).record?.definition.jobs ?? [];
  });
}
