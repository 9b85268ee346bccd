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
import { done } from "./done";

/** What of the sheets of an earlier plan is left out. */
export interface DroppedEdits {
  readonly overrides: boolean;
  readonly segments: boolean;
  readonly inputs: boolean;
}

/** What was typed on the sheets of an earlier plan, and the settings with it. */
export interface TypedChoices {
  readonly overrides: TypedOverrides;
  readonly resources: TypedResourceOverrides;
  readonly segments: TypedSegments;
  readonly inputs: TypedSettings;
  readonly settings: Partial<Settings>;
}

/** Settings that are typed on sheets; what an earlier run took from there is kept with the workbook. */
type Typed = "segmentNames" | "callPlan" | "quotaOverrides" | "resourceOverrides";

/**
 * Takes over what was typed on Segments, Quota Allocation and Plan Settings, as the pane does: over the
 * settings given, and, but for Plan Settings, over what an earlier run took, which the sheets show as
 * written and no longer as typed. What Plan Settings say is a line of the settings file from then on.
 */
export async function takeTyped(given: Partial<Settings>, dropped: DroppedEdits): Promise<TypedChoices> {
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
