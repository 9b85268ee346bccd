import type { ScenarioRecord } from "../engine/model/scenario-record";
import type { Planner } from "../worker/planner";
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
