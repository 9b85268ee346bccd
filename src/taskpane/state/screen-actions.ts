import type { PaneActions } from "./pane-actions";
import type { SessionParts } from "./session-parts";

/** Where the user goes in the pane. */
type ScreenActions = Pick<
  PaneActions,
  | "open"
  | "step"
  | "back"
  | "dismissProblem"
  | "openAccount"
  | "openTerritory"
  | "leaveMap"
  | "showOnMap"
  | "showTerritoryOnMap"
>;

/** @param review looks at the written plan anew, which whoever goes to that step wants to see */
export function createScreenActions({
  read,
  dispatch,
  review,
}: Pick<SessionParts, "read" | "dispatch"> & Pick<PaneActions, "review">): ScreenActions {
  return {
    open(screen) {
      dispatch({ type: "opened", screen });
    },
    step(step) {
      dispatch({ type: "stepped", step });
      if (step === "review" && read().health !== null) review();
    },
    back() {
      dispatch({ type: "wentBack" });
    },
    dismissProblem() {
      dispatch({ type: "problemDismissed" });
    },
    openAccount(account) {
      dispatch({ type: "cardOpened", card: { screen: "account", at: account } });
    },
    openTerritory(territory) {
      dispatch({ type: "cardOpened", card: { screen: "territory", at: territory } });
    },
    leaveMap(at, sight) {
      dispatch({ type: "mapLeft", at, sight });
    },
    showOnMap(accounts) {
      dispatch({ type: "cardOpened", card: { screen: "map", accounts, territory: null } });
    },
    showTerritoryOnMap(territory) {
      dispatch({ type: "cardOpened", card: { screen: "map", accounts: [], territory } });
    },
  };
}
