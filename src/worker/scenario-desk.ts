import type { Control } from "../engine/model/progress";
import type { ScenarioDefinition } from "../engine/model/scenario";
import type { ScenarioRecord } from "../engine/model/scenario-record";
import { defineScenario, type ScenarioTitle } from "../engine/plan/define-scenario";
import type { WorkedPlan } from "../engine/plan/finish-plan";
import { inputsFingerprint } from "../engine/plan/inputs-fingerprint";
import type { PlanSoFar } from "../engine/plan/plan-so-far";
import type { PlanInput } from "../engine/plan/prepare-plan";
import { rebuildPlan } from "../engine/plan/rebuild-plan";
import { loadAreas } from "./load-areas";

/** Scenarios of the data that was read last; what identifies it is worked out once. */
export class ScenarioDesk {
  private known: { readonly of: PlanInput; readonly inputs: string } | null = null;

  /** Fingerprint of the inputs alone. */
  async inputsOf(input: PlanInput, control: Control): Promise<string> {
    // Which accounts a plan was read from is the same for all its plans, whatever was placed since.
    if (this.known?.of === input) return this.known.inputs;
    const inputs = await inputsFingerprint(input, control);
    this.known = { of: input, inputs };
    return inputs;
  }

  /** A plan as a scenario. */
  async define(
    worked: WorkedPlan,
    input: PlanInput,
    title: ScenarioTitle,
    control: Control,
  ): Promise<ScenarioRecord> {
    return defineScenario(worked, title, await this.inputsOf(input, control));
  }

  /** The plan of a scenario on this data, with the scenario as it is now. */
  async rebuild(
    input: PlanInput,
    definition: ScenarioDefinition,
    control: Control,
    onBetter?: (soFar: PlanSoFar) => void,
  ): Promise<{ readonly worked: WorkedPlan; readonly record: ScenarioRecord }> {
    const areas = definition.settings.startFrom === "areas" ? { areaTopology: await loadAreas() } : {};
    const worked = await rebuildPlan({ ...input, ...areas }, definition, control, onBetter);
    const { name, note, savedAt } = definition;
    return { worked, record: await this.define(worked, input, { name, note, savedAt }, control) };
  }
}
