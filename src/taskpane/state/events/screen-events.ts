import type { TestedHost } from "../../../use-cases/test-host";
import type { MapSight } from "../../map/map-sight";
import { goBack, keepSight, openCard } from "../open-cards";
import type { OpenCard, PaneState, Screen, Step, CopyWish } from "../pane-state";
import type { Handlers } from "./event-handlers";
import { open } from "./open-screen";

/** Where the user goes in the pane, and what single screens keep. */
export interface ScreenEvents {
  readonly opened: { readonly screen: Screen };
  readonly cardOpened: { readonly card: OpenCard };
  readonly mapLeft: { readonly at: number; readonly sight: MapSight };
  readonly stepped: { readonly step: Step };
  readonly wentBack: unknown;
  readonly problemDismissed: unknown;
  readonly hostTested: { readonly tested: TestedHost };
  readonly copyWished: { readonly wish: CopyWish };
  readonly copyOpened: { readonly copy: NonNullable<PaneState["copy"]>["opened"] };
}

export const onScreen: Handlers<ScreenEvents> = {
  opened: (state, event) => open(state, event.screen),
  cardOpened: (state, event) => openCard(state, event.card),
  mapLeft: (state, event) => keepSight(state, event.at, event.sight),
  stepped: (state, event) => step(state, event.step),
  wentBack: (state) => goBack(state),
  problemDismissed: (state) => ({ ...state, problem: null }),
  hostTested: (state, event) => ({ ...state, job: null, tested: event.tested }),
  copyWished: (state, event) => ({ ...state, copy: { wish: event.wish, opened: null } }),
  copyOpened: (state, event) => ({
    ...state,
    job: null,
    copy: state.copy === null ? null : { ...state.copy, opened: event.copy },
  }),
};

function step(state: PaneState, to: Step): PaneState {
  if (to === "data") return { ...state, screen: "data", problem: null };
  if (state.health === null) return state;
  if (to === "segments") return { ...state, screen: "segments", problem: null };
  if (to === "review") return { ...state, screen: "review", problem: null };
  if (to === "quotas") return state.plan === null ? state : { ...state, screen: "quotas", problem: null };
  return { ...state, screen: state.plan === null ? "territories" : "result", problem: null };
}
