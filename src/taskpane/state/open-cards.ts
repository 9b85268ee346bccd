import type { MapSight } from "../map/map-sight";
import { isCard } from "./pane-state";
import type { OpenCard, PaneState, Screen } from "./pane-state";

/** Screens that stand in place of the steps. */
const SUB_SCREENS: ReadonlySet<Screen> = new Set<Screen>([
  "columns",
  "account",
  "territory",
  "charts",
  "map",
  "write",
  "copy",
  "scenarios",
  "whatIf",
  "about",
]);

/** Sub-screens lead back to where they were opened, never to another sub-screen. */
export function backFrom(state: PaneState, opened: Screen): Screen {
  const isSubScreen = (screen: Screen) => SUB_SCREENS.has(screen);
  return isSubScreen(opened) && !isSubScreen(state.screen) ? state.screen : state.backTo;
}

/** Cards lie one over the other: what is opened from a card leads back to it. */
export function openCard(state: PaneState, card: OpenCard): PaneState {
  const open = isCard(state.screen) ? state.cards : [];
  const top = open.at(-1);
  const isSame = card.screen !== "map" && top?.screen === card.screen && top.at === card.at;
  return {
    ...state,
    screen: card.screen,
    cards: isSame ? open : [...open, card],
    backTo: backFrom(state, card.screen),
  };
}

/** A map over which a card was opened is the same when that is closed; one that was closed itself is forgotten. */
export function keepSight(state: PaneState, at: number, sight: MapSight): PaneState {
  const card = state.cards[at];
  if (!isCard(state.screen) || card?.screen !== "map") return state;
  return { ...state, cards: state.cards.map((one, place) => (place === at ? { ...card, sight } : one)) };
}

export function goBack(state: PaneState): PaneState {
  const cards = isCard(state.screen) ? state.cards.slice(0, -1) : [];
  return { ...state, screen: cards.at(-1)?.screen ?? state.backTo, cards, problem: null };
}
