import { many } from "../counted";

/** Words of the enlarged map and of moving accounts on it; figures come formatted. */
export const mapWords = {
  title: "Map",
  enlarge: "Enlarge the map, move accounts",
  tools: "Map tools",
  point: "Point",
  lasso: "Lasso",
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  find: "Find account",
  findIn: "Account ID or name",
  region: "Region",
  allRegions: "All regions",
  label: (territories: string, accounts: string, selected: string) =>
    `Map of ${territories} territories, ${accounts} accounts. ${selected}`,
  keys: "Arrow keys move the map, plus and minus zoom, L takes the lasso, Space selects the account at the cross, Esc clears.",
  lassoKeys: "Arrow keys move the cross, Space sets a corner, Enter closes the lasso, Esc clears.",
  inView: (value: number, shown: string) => `${many(value, shown, "account", "accounts")} in view`,
  thinned: (drawn: string) => `about ${drawn} of them drawn`,
  nothing: "Nothing selected",
  selected: (value: number, shown: string) => `${many(value, shown, "account", "accounts")} selected`,
  unplaced: (value: number, shown: string) =>
    value === 1
      ? "1 account has no place on this map; the list has it."
      : `${shown} accounts have no place on this map; the list has them.`,
  hint: "Lasso with the mouse, or press Space on accounts in the list. Ctrl+Z in this pane undoes the last move.",
  list: "List",
  listTitle: "Accounts of",
  listMore: (shown: string) => `Show ${shown} more`,
  listOf: (shown: string, all: string) => `${shown} of ${all}, the largest first`,
  listEmpty: "No account here.",
  clear: "Clear the selection",
  noPlaces: "No account has a place, so there is no map. Choose accounts from the list.",
};
