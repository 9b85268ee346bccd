import type { Settings } from "../../engine/model/settings";
import { newEdits, withTyped, type TypedOverrides } from "../../use-cases/typed-overrides";
import {
  overridesOfPot,
  POT_KINDS,
  withPotOverrides,
  type TypedResourceOverrides,
} from "../../use-cases/typed-resource-overrides";
import type { PaneState, TakenOverrides } from "./pane-state";

/** Overrides from the sheet go over those in the settings, but for those that were taken over already. */
export function takeTypedOverrides(state: PaneState, found: TypedOverrides): PaneState {
  const now = state.settings.quotaOverrides ?? [];
  const { typed, overrides } = takeEdits(now, state.typed, found);
  return overrides === now
    ? { ...state, typed }
    : { ...state, typed, settings: { ...state.settings, quotaOverrides: overrides } };
}

/** Those of budget and support likewise. */
export function takeTypedResources(state: PaneState, found: TypedResourceOverrides): PaneState {
  return POT_KINDS.reduce((before, pot): PaneState => {
    const all = before.settings.resourceOverrides ?? [];
    const now = overridesOfPot(all, pot);
    const { typed, overrides } = takeEdits(now, before.typedResources[pot], found[pot]);
    const typedResources = { ...before.typedResources, [pot]: typed };
    if (overrides === now) return { ...before, typedResources };
    const resourceOverrides = withPotOverrides(all, pot, overrides);
    return { ...before, typedResources, settings: { ...before.settings, resourceOverrides } };
  }, state);
}

function takeEdits(
  now: Settings["quotaOverrides"],
  taken: TakenOverrides | null,
  { edits, unread }: TypedOverrides,
): { readonly typed: TakenOverrides | null; readonly overrides: Settings["quotaOverrides"] } {
  const fresh = newEdits(edits, taken?.edits ?? []);
  if (fresh.length > 0) {
    return {
      typed: { edits, unread, before: taken?.before ?? now },
      overrides: withTyped(now, fresh),
    };
  }
  const isAny = edits.length + unread.length > 0;
  return { typed: isAny ? { before: [], ...taken, edits, unread } : null, overrides: now };
}
