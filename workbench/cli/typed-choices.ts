import type { PlanJob } from "../../src/engine/model/plan-job";
import type { Settings } from "../../src/engine/model/settings";
import { recall } from "../../src/use-cases/pane-memory";
import { findTypedOverrides, withTyped, type TypedOverrides } from "../../src/use-cases/typed-overrides";
import { findTypedSegments, withTypedSegments, type TypedSegments } from "../../src/use-cases/typed-segments";
import { findTypedSettings } from "../../src/use-cases/find-typed-settings";
import { withTypedSettings, type TypedSettings } from "../../src/use-cases/typed-settings";
import {
  findTypedResourceOverrides,
  resourceEdits,
  withTypedResources,
  type TypedResourceOverrides,
} from "../../src/use-cases/typed-resource-overrides";
import { run } from "../../src/use-cases/run";
import { readTypedJobs, withTypedJobs, type TypedJobs } from "../../src/use-cases/typed-jobs";
import { jobWithoutDay } from "../../src/engine/what-if/job-text";
import { done } from "./done";

/** What of the sheets of an earlier plan is left out. */
export interface DroppedEdits {
  readonly overrides: boolean;
  readonly segments: boolean;
  readonly inputs: boolean;
  /** The jobs of the written plan are not done again. */
  readonly jobs: boolean;
}

/** What was typed on the sheets of an earlier plan, and the settings with it. */
export interface TypedChoices {
  readonly overrides: TypedOverrides;
  readonly resources: TypedResourceOverrides;
  readonly segments: TypedSegments;
  readonly inputs: TypedSettings;
  readonly settings: Partial<Settings>;
  readonly jobs: CarriedJobs;
}

/** The what-if jobs of the written plan, and what becomes of them. */
export interface CarriedJobs {
  /** Done on the new plan, by the days and rules that are typed on Mid-Year Jobs. */
  readonly done: readonly PlanJob[];
  /** Not done: the command names the same job itself, or leaves out all of them. */
  readonly leftOut: readonly PlanJob[];
  /** What was typed about those that are done. */
  readonly typed: TypedJobs;
}

/** Settings that are typed on sheets; what an earlier run took from there is kept with the workbook. */
type Typed = "segmentNames" | "callPlan" | "quotaOverrides" | "resourceOverrides";

/**
 * Takes over what was typed on Segments, Quota Allocation and Plan Settings, as the pane does: over the
 * settings given, and, but for Plan Settings, over what an earlier run took, which the sheets show as
 * written and no longer as typed. What Plan Settings say is a line of the settings file from then on.
 *
 * @param asked what-if jobs that the command names: they count in place of the same ones of the written plan
 */
export async function takeTyped(
  given: Partial<Settings>,
  dropped: DroppedEdits,
  asked: readonly PlanJob[] = [],
): Promise<TypedChoices> {
  const segments = done(await findTypedSegments());
  const overrides = done(await findTypedOverrides());
  const resources = done(await findTypedResourceOverrides());
  const inputs = done(await findTypedSettings());
  const kept = done(await recall()).settings ?? {};
  const taken = { ...pickTyped(kept, dropped), ...pickTyped(given) };
  const { segmentNames = [], callPlan = [], quotaOverrides = [], resourceOverrides = [] } = taken;
  return {
    overrides,
    resources,
    segments,
    inputs,
    jobs: await carriedJobs(dropped, asked),
    settings: {
      ...withTypedSettings({ ...given, ...taken }, dropped.inputs ? [] : inputs.edits),
      ...(dropped.segments || segments.edits.length === 0
        ? {}
        : withTypedSegments({ segmentNames, callPlan }, segments.edits)),
      ...(dropped.overrides || overrides.edits.length === 0
        ? {}
        : { quotaOverrides: withTyped(quotaOverrides, overrides.edits) }),
      ...(dropped.overrides || resourceEdits(resources) === 0
        ? {}
        : { resourceOverrides: withTypedResources(resourceOverrides, resources) }),
    },
  };
}

async function carriedJobs(dropped: DroppedEdits, asked: readonly PlanJob[]): Promise<CarriedJobs> {
  const { written, edits, unread } = done(await run(() => readTypedJobs()));
  const named = new Set(asked.map(jobWithoutDay));
  const isLeftOut = (job: PlanJob): boolean => dropped.jobs || named.has(jobWithoutDay(job));
  const kept = written.filter((job) => !isLeftOut(job));
  const typed = { edits: edits.filter(({ was }) => !isLeftOut(was)), unread: dropped.jobs ? [] : unread };
  return {
    done: dropped.inputs ? kept : withTypedJobs(kept, typed),
    leftOut: written.filter(isLeftOut),
    typed,
  };
}

function pickTyped(
  settings: Partial<Settings>,
  dropped: Pick<DroppedEdits, "overrides" | "segments"> = { overrides: false, segments: false },
): Partial<Pick<Settings, Typed>> {
  const { segmentNames, callPlan, quotaOverrides, resourceOverrides } = settings;
  return {
    ...(segmentNames === undefined || dropped.segments ? {} : { segmentNames }),
    ...(callPlan === undefined || dropped.segments ? {} : { callPlan }),
    ...(quotaOverrides === undefined || dropped.overrides ? {} : { quotaOverrides }),
    ...(resourceOverrides === undefined || dropped.overrides ? {} : { resourceOverrides }),
  };
}
