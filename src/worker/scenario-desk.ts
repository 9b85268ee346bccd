import type { Control } from "../engine/model/progress";
import type { ScenarioDefinition } from "../engine/model/scenario";
import type { InputPrint } from "../engine/model/input-print";
import { PREVIOUS_PLAN } from "../engine/model/scenario-title";
import type { ScenarioRecord } from "../engine/model/scenario-record";
import {
  activeScenario,
  identityOf,
  isSamePlan,
  type ScenarioIdentity,
} from "../engine/plan/active-scenario";
import { defineScenario, fitName, type ScenarioTitle } from "../engine/plan/define-scenario";
import type { WorkedPlan } from "../engine/plan/finish-plan";
import { inputPrints } from "../engine/plan/input-prints";
import { inputsFingerprint } from "../engine/plan/inputs-fingerprint";
import type { PlanSoFar } from "../engine/plan/plan-so-far";
import type { PlanInput } from "../engine/plan/prepare-plan";
import { rebuildPlan } from "../engine/plan/rebuild-plan";
import type { ReportScenarios } from "../report/report-options";
import { loadAreas } from "./load-areas";
import { createControl } from "./thread-control";

/** A plan made again and the scenario as it is on this data. */
interface RebuiltScenario {
  readonly worked: WorkedPlan;
  readonly record: ScenarioRecord;
}

/** Scenarios of the data that was read last, and which of them the plan is. */
export class ScenarioDesk {
  private known: { readonly of: PlanInput; readonly inputs: string } | null = null;
  private printed: { readonly of: WorkedPlan; readonly prints: readonly InputPrint[] } | null = null;
  private active: { readonly of: WorkedPlan; readonly name: string } | null = null;

  /** Fingerprint of the inputs alone, worked out once. */
  async inputsOf(input: PlanInput, control: Control): Promise<string> {
    if (this.known?.of === input) return this.known.inputs;
    const inputs = await inputsFingerprint(input, control);
    this.known = { of: input, inputs };
    return inputs;
  }

  /** Prints of the lists that a plan was made from, column by column; worked out once. */
  async printsOf(worked: WorkedPlan, input: PlanInput, control: Control): Promise<readonly InputPrint[]> {
    if (this.printed?.of === worked) return this.printed.prints;
    const prints = await inputPrints(input, worked.prepared.asked, control);
    this.printed = { of: worked, prints };
    return prints;
  }

  /** The plan as a scenario, which it then is. */
  async name(worked: WorkedPlan, input: PlanInput, title: ScenarioTitle): Promise<ScenarioRecord> {
    const record = defineScenario(worked, title, await this.inputsOf(input, quiet()));
    this.active = { of: worked, name: record.definition.name };
    return record;
  }

  /**
   * What the sheets of a plan say of the scenario that it is.
   *
   * @param saved the scenarios that there are
   */
  async written(
    worked: WorkedPlan,
    input: PlanInput,
    savedAt: number,
    saved: readonly ScenarioIdentity[],
  ): Promise<Pick<ReportScenarios, "written" | "active" | "inputs">> {
    const inputs = await this.inputsOf(input, quiet());
    const title = { name: fitName(worked.plan.settings.planName), note: "", savedAt };
    const plan = defineScenario(worked, title, inputs);
    const remembered = this.active?.of === worked ? this.active.name : "";
    const active = activeScenario(identityOf(plan), saved, remembered);
    if (active === "") return { written: plan, active, inputs };
    return { written: { ...plan, definition: { ...plan.definition, name: active } }, active, inputs };
  }

  /** The plan of a scenario on this data. */
  async rebuild(
    input: PlanInput,
    definition: ScenarioDefinition,
    control: Control,
    onBetter?: (soFar: PlanSoFar) => void,
  ): Promise<RebuiltScenario> {
    const areas = definition.settings.startFrom === "areas" ? { areaTopology: await loadAreas() } : {};
    const worked = await rebuildPlan({ ...input, ...areas }, definition, control, onBetter);
    const inputs = await this.inputsOf(input, control);
    return { worked, record: defineScenario(worked, definition, inputs) };
  }

  /** The same, and the plan is that scenario from then on. */
  async activate(
    input: PlanInput,
    definition: ScenarioDefinition,
    control: Control,
    onBetter?: (soFar: PlanSoFar) => void,
  ): Promise<RebuiltScenario> {
    const rebuilt = await this.rebuild(input, definition, control, onBetter);
    // Under the automatic name it is a plan like another: which of the saved ones it is, its figures tell.
    this.active = { of: rebuilt.worked, name: definition.name };
    return rebuilt;
  }
}

/** The scenarios with the plan that is written over as the last of them, one level back; the same plan again is none. */
export function withPrevious(
  scenarios: readonly ScenarioRecord[],
  previous: ScenarioRecord | null,
  written: ScenarioRecord,
): readonly ScenarioRecord[] {
  if (previous === null) return scenarios;
  if (isSamePlan(identityOf(previous), identityOf(written))) return scenarios;
  return [...scenarios.filter(({ definition }) => definition.name !== PREVIOUS_PLAN), previous];
}

export function quiet(): Control {
  return createControl(() => undefined);
}
