import { newEdits, withTyped, type TypedOverrides } from "../../use-cases/typed-overrides";
import type { PaneState } from "./pane-state";

/** Overrides from the sheet go over those in the settings, but for those that were taken over already. */
export function takeTypedOverrides(state: PaneState, { edits, unread }: TypedOverrides): PaneState {
  const fresh = newEdits(edits, state.typed?.edits ?? []);
  if (fresh.length === 0) {
    const typed = edits.length + unread.length === 0 ? null : { before: [], ...state.typed, edits, unread };
    return { ...state, typed };
  }
  const now = state.settings.quotaOverrides ?? [];
  return {
    ...state,
    settings: { ...state.settings, quotaOverrides: withTyped(now, fresh) },
    typed: { edits, unread, before: state.typed?.before ?? now },
  };
}
