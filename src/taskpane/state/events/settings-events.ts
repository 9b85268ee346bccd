import type { Settings } from "../../../engine/model/settings";
import { takeTypedOverrides, takeTypedResources } from "../take-typed-overrides";
import { takeTypedSegments } from "../take-typed-segments";
import { takeTypedSettings } from "../take-typed-settings";
import type { PlanJob } from "../../../engine/model/plan-job";
import type { TypedSettings } from "../../../use-cases/typed-settings";
import type { TypedOverrides } from "../../../use-cases/typed-overrides";
import type { TypedResourceOverrides } from "../../../use-cases/typed-resource-overrides";
import type { TypedSegments } from "../../../use-cases/typed-segments";
import type { Handlers } from "./event-handlers";

/** Choices: made in the pane, or typed on the sheets of the written plan. */
export interface SettingsEvents {
  readonly settingsChanged: { readonly change: Partial<Settings> };
  readonly limitsChanged: { readonly change: Partial<Settings> };
  readonly overridesTyped: { readonly typed: TypedOverrides };
  readonly resourcesTyped: { readonly typed: TypedResourceOverrides };
  readonly segmentsTyped: { readonly typed: TypedSegments };
  readonly settingsTyped: { readonly typed: TypedSettings };
  readonly jobsTyped: { readonly jobs: readonly PlanJob[] };
}

export const onSettings: Handlers<SettingsEvents> = {
  settingsChanged: (state, event) => ({
    ...state,
    settings: { ...state.settings, ...event.change },
    planIsOlder: state.plan !== null,
  }),
  limitsChanged: (state, event) => ({ ...state, settings: { ...state.settings, ...event.change } }),
  overridesTyped: (state, event) => takeTypedOverrides(state, event.typed),
  resourcesTyped: (state, event) => takeTypedResources(state, event.typed),
  segmentsTyped: (state, event) => takeTypedSegments(state, event.typed),
  settingsTyped: (state, event) => takeTypedSettings(state, event.typed),
  jobsTyped: (state, event) => ({ ...state, jobs: event.jobs, planIsOlder: state.plan !== null }),
};
