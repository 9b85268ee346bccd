import type { TakenPlan } from "../../use-cases/take-written-plan";
import type { PaneState } from "./pane-state";
import { takeTypedOverrides, takeTypedResources } from "./take-typed-overrides";
import { takeTypedSegments } from "./take-typed-segments";
import { takeTypedSettings } from "./take-typed-settings";

/**
 * The written plan as the plan in hand. What was typed on its sheets counts as decided: dropped edits are not taken
 * over again before the writing, and the notes beside the settings offer the other way.
 */
export function takeWrittenPlan(state: PaneState, taken: TakenPlan): PaneState {
  const { summary, settings, writtenSettings, typed } = taken;
  const asWritten: PaneState = {
    ...state,
    settings: writtenSettings,
    typed: null,
    typedResources: { budget: null, support: null },
    typedSettings: null,
    typedSegments: null,
  };
  const held = takeTypedResources(takeTypedOverrides(asWritten, typed.overrides), typed.resources);
  const known = takeTypedSettings(held, typed.inputs);
  return {
    ...takeTypedSegments(known, typed.segments),
    settings,
    job: null,
    plan: summary,
    planIsOlder: false,
    outline: null,
    written: null,
    fitted: null,
    ownerEditChoice: taken.handEdits === "keep" ? "keep" : "replace",
    activated: null,
  };
}
