import type { Settings } from "../../engine/model/settings";
import { withTypedSettings, type TypedSettings } from "../../use-cases/typed-settings";
import type { PaneState } from "./pane-state";

/** Settings typed on the sheets go over the pane's, but for those that were taken over already: a later choice about these is not undone. */
export function takeTypedSettings(state: PaneState, { edits, unread }: TypedSettings): PaneState {
  const { settings } = state;
  const known = new Set((state.typedSettings?.edits ?? []).map((edit) => JSON.stringify(edit)));
  const fresh = edits.filter((edit) => !known.has(JSON.stringify(edit)));
  const after = withTypedSettings(settings, fresh);
  const changed = (Object.keys(after) as (keyof Settings)[]).filter((key) => after[key] !== settings[key]);
  const before = { ...pick(settings, changed), ...state.typedSettings?.before };
  const typedSettings = edits.length + unread.length === 0 ? null : { edits, unread, before };
  if (fresh.length === 0) return { ...state, typedSettings };
  const isOlder = state.plan !== null && changed.some((key) => !isQuotaSetting(key));
  return { ...state, settings: after, typedSettings, planIsOlder: state.planIsOlder || isOlder };
}

/** Quotas and resources follow from the plan: they change without planning anew. */
export function isQuotaSetting(key: string): boolean {
  return key === "overAssignment" || key.startsWith("quota") || key.startsWith("resource");
}

/** The settings as they are; those that nobody has set are taken as undefined, which is the default. */
function pick(settings: Partial<Settings>, keys: readonly (keyof Settings)[]): Partial<Settings> {
  return Object.fromEntries(keys.map((key) => [key, settings[key]]));
}
