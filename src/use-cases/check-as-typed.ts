import type { DateSystem } from "../engine/model/raw-sheet";
import type { Settings } from "../engine/model/settings";
import type { Planner } from "../worker/planner";
import { checkData } from "./check-data";
import { findData } from "./find-data";
import { findTypedSettings } from "./find-typed-settings";
import type { Outcome } from "./outcome";
import { findTypedOverrides, withTyped } from "./typed-overrides";
import { findTypedResourceOverrides, withTypedResources } from "./typed-resource-overrides";
import type { UseCaseOptions } from "./run";
import { findTypedSegments, withTypedSegments } from "./typed-segments";
import { withTypedSettings } from "./typed-settings";

/** Data that was checked without questions, and the settings to plan it with. */
export interface CheckedAsTyped {
  /** The settings given, with what was typed on the sheets of the written plan since and what checking suggests. */
  readonly settings: Partial<Settings>;
  readonly currencySymbol: string;
  readonly dateSystem: DateSystem;
}

/**
 * Looks for the lists of the workbook and checks them with the settings given and everything that was
 * typed on Segments, Plan Settings and Quota Allocation since. For the ribbon, which cannot ask: what
 * the pane offers to take over is taken over.
 */
export async function checkAsTyped(
  planner: Planner,
  settings: Partial<Settings>,
  options: UseCaseOptions,
): Promise<Outcome<CheckedAsTyped>> {
  const found = await findData(planner, options);
  if (found.status !== "done") return found;
  const { samples, survey, currencySymbol, dateSystem } = found.value;
  const segments = await findTypedSegments();
  if (segments.status !== "done") return segments;
  const { segmentNames = [], callPlan = [] } = settings;
  const chosen = {
    ...settings,
    ...withTypedSegments({ segmentNames, callPlan }, segments.value.edits),
  };
  const checked = await checkData(planner, samples, survey.mapping, chosen);
  if (checked.status !== "done") return checked;
  const overrides = await findTypedOverrides();
  if (overrides.status !== "done") return overrides;
  const resources = await findTypedResourceOverrides();
  if (resources.status !== "done") return resources;
  const inputs = await findTypedSettings();
  if (inputs.status !== "done") return inputs;
  return {
    status: "done",
    value: {
      settings: {
        ...withTypedSettings({ ...chosen, ...checked.value.suggested }, inputs.value.edits),
        resourceOverrides: withTypedResources(settings.resourceOverrides ?? [], resources.value),
        quotaOverrides: withTyped(settings.quotaOverrides ?? [], overrides.value.edits),
      },
      currencySymbol,
      dateSystem,
    },
  };
}
