import { newSegments, withTypedSegments, type TypedSegments } from "../../use-cases/typed-segments";
import type { PaneState } from "./pane-state";

/** Names and calls from the Segments sheet go over the settings, but for those that were taken over already. */
export function takeTypedSegments(state: PaneState, { edits, unread }: TypedSegments): PaneState {
  const { segmentNames = [], callPlan = [] } = state.settings;
  const now = { segmentNames, callPlan };
  const fresh = newSegments(edits, state.typedSegments?.edits ?? []);
  const before = state.typedSegments?.before ?? now;
  const typedSegments = edits.length + unread.length === 0 ? null : { edits, unread, before };
  if (fresh.length === 0) return { ...state, typedSegments };
  return {
    ...state,
    settings: { ...state.settings, ...withTypedSegments(now, fresh) },
    typedSegments,
    planIsOlder: state.plan !== null,
  };
}
