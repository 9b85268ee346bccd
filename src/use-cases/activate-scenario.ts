import type { PlanSoFar } from "../engine/plan/plan-so-far";
import type { ScenarioRecord } from "../engine/model/scenario-record";
import { scenarioDifferences, type ScenarioDifferences } from "../engine/plan/scenario-differences";
import type { Planner } from "../worker/planner";
import type { PlanSummary } from "../worker/plan-summary";
import type { Outcome } from "./outcome";
import { run, stoppable } from "./run";
import type { UseCaseOptions } from "./run";

/** A scenario that is the plan now; nothing is written. */
export interface ActiveScenario {
  readonly name: string;
  readonly summary: PlanSummary;
  /** What it comes to against what was recorded when it was saved. */
  readonly differences: ScenarioDifferences;
  /** As it is on today's data. */
  readonly record: ScenarioRecord;
}

/** Plans a scenario again from its definition and holds it against its recorded figures. */
export function activateScenario(
  planner: Planner,
  scenario: ScenarioRecord,
  options: UseCaseOptions & { readonly onBetter?: (soFar: PlanSoFar) => void } = {},
): Promise<Outcome<ActiveScenario>> {
  return run(async () => {
    const { summary, record } = await stoppable(planner, options.signal, () =>
      planner.activateScenario(
        scenario.definition,
        (progress) => options.onProgress?.(progress),
        (soFar) => options.onBetter?.(soFar),
      ),
    );
    return {
      name: scenario.definition.name,
      summary,
      differences: scenarioDifferences(scenario, record),
      record,
    };
  });
}
