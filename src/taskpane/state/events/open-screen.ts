import { backFrom } from "../open-cards";
import type { PaneState, Screen } from "../pane-state";

/** The pane on a screen of its own, with the way back. */
export function open(state: PaneState, screen: Screen): PaneState {
  return {
    ...state,
    screen,
    // The map is a card too: what is opened from it leads back to it.
    cards: screen === "map" ? [{ screen: "map", accounts: [], territory: null }] : [],
    backTo: backFrom(state, screen),
    problem: null,
    nothingToRestore: false,
  };
}
