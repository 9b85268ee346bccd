import { INITIAL_STATE } from "./pane-state";
import type { PaneState } from "./pane-state";
import { reduce } from "./reduce";
import type { PaneEvent } from "./reduce";

/** The state of the pane, who is told of its changes, and the one way to change it. */
export interface PaneStore {
  readonly read: () => PaneState;
  readonly dispatch: (event: PaneEvent) => void;
  /** @returns ends the subscription */
  readonly subscribe: (changed: () => void) => () => void;
}

export function createPaneStore(): PaneStore {
  let state = INITIAL_STATE;
  const listeners = new Set<() => void>();
  return {
    read: () => state,
    dispatch(event) {
      state = reduce(state, event);
      listeners.forEach((changed) => {
        changed();
      });
    },
    subscribe(changed) {
      listeners.add(changed);
      return () => {
        listeners.delete(changed);
      };
    },
  };
}
