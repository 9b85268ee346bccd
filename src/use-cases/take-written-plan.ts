import type { ScenarioDefinition } from "../engine/model/scenario";
import type { ScenarioRecord } from "../engine/model/scenario-record";
import { PREVIOUS_PLAN } from "../engine/model/scenario-title";
import type { Settings } from "../engine/model/settings";
import type { Planner } from "../worker/planner";
import type { PlanSummary } from "../worker/plan-summary";
import { readOverrides } from "../workbook/read-overrides";
import { readOwners } from "../workbook/read-scenarios";
import { readTypedSettings } from "./find-typed-settings";
import type { Outcome } from "./outcome";
import { asPlanned, withHands } from "./previous-plan";
import { run, stoppable } from "./run";
import type { UseCaseOptions } from "./run";
import { readShelf } from "./stored-scenarios";
import { typedAbout, type TypedJobs } from "./typed-jobs";
import { type TypedOverrides, typedOverridesOf } from "./typed-overrides";
import { readTypedResources, type TypedResourceOverrides } from "./typed-resource-overrides";
import { readTypedSegments, type TypedSegments, withTypedSegments } from "./typed-segments";
import { type TypedSettings, withTypedSettings } from "./typed-settings";

/** What becomes of owners, areas, quotas and inputs that were changed by hand on the sheets. */
export type HandEdits = "keep" | "drop";

/** The written plan, made again, as the plan now. */
export interface TakenPlan {
  readonly handEdits: HandEdits;
  readonly summary: PlanSummary;
  readonly settings: Settings;
  /** As they were written, whatever was typed since. */
  readonly writtenSettings: Settings;
  /** What was typed on the sheets. */
  readonly typed: {
    readonly overrides: TypedOverrides;
    readonly resources: TypedResourceOverrides;
    readonly inputs: TypedSettings;
    readonly segments: TypedSegments;
    readonly jobs: TypedJobs;
  };
}

/**
 * Makes the written plan again, with what was changed by hand on its sheets or without it; that is then the plan.
 * Nothing is written: writing it settles the hand edits one way or the other. Null where no plan of this version is
 * written.
 */
export function takeWrittenPlan(
  planner: Planner,
  handEdits: HandEdits,
  options: UseCaseOptions = {},
): Promise<Outcome<TakenPlan | null>> {
  return run(async () => {
    const { written } = await readShelf(options);
    const owners = await readOwners(options);
    if (written === null || owners === null) return null;
    const overrides = typedOverridesOf((await readOverrides()) ?? []);
    const resources = await readTypedResources();
    const inputs = await readTypedSettings();
    const segments = await readTypedSegments();
    const jobs = await typedAbout(written.definition.jobs, options);
    const definition =
      handEdits === "keep"
        ? keptDefinition(written, owners, { overrides, resources, inputs, segments, jobs })
        : asPlanned(written, owners.accounts);
    // By the name of the plan before: which of the saved ones it is, is told by what it comes to.
    const { summary } = await stoppable(planner, options.signal, () =>
      planner.activateScenario({ ...definition, name: PREVIOUS_PLAN }, (progress) =>
        options.onProgress?.(progress),
      ),
    );
    return {
      handEdits,
      summary,
      settings: definition.settings,
      writtenSettings: written.definition.settings,
      typed: { overrides, resources, inputs, segments, jobs },
    };
  });
}

/** The written plan as its sheets are now. Other inputs than quotas do not move an account: that is planning again. */
function keptDefinition(
  written: ScenarioRecord,
  owners: NonNullable<Awaited<ReturnType<typeof readOwners>>>,
  { overrides, resources, inputs, segments, jobs }: TakenPlan["typed"],
): ScenarioDefinition {
  const mustStay = inputs.edits.length + segments.edits.length + jobs.edits.length > 0;
  const { definition } = withHands(written, owners, { quotas: overrides.edits, resources, jobs }, mustStay);
  const settings = { ...definition.settings, ...withTypedSettings(definition.settings, inputs.edits) };
  return { ...definition, settings: { ...settings, ...withTypedSegments(settings, segments.edits) } };
}
