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
  move: (value: number, shown: string) => `Move ${many(value, shown, "account", "accounts")}`,
  moveAnyway: "Move anyway",
  to: "To",
  target: (name: string, deviation: string) => `${name}: ${deviation}`,
  several: (value: number, shown: string) => many(value, shown, "territory", "territories"),
  effect: "Both territories now and after the move",
  now: "now",
  after: "after",
  vsTarget: (measure: string) => `${measure} vs target`,
  accounts: "Accounts",
  quota: "Quota",
  meanDistance: "Mean distance",
  km: (shown: string) => `${shown} km`,
  match: "Match",
  matchChange: (before: string, after: string) =>
    `Match of these accounts with their rep ${before}, then ${after}.`,
  alsoFrom: (name: string, measure: string, before: string, after: string) =>
    `${name} gives accounts too: ${measure} ${before}, then ${after}.`,
  bothInside: (all: string) => `Both stay inside the bands; all ${all} territories still pass.`,
  stillOutside: (value: number, shown: string, all: string) =>
    `No rule is broken by it; ${shown} of ${all} territories ${value === 1 ? "is" : "are"} outside the bands.`,
  broken: {
    band: (territory: string, measure: string, deviation: string, band: string) =>
      `${territory} would be ${deviation} on ${measure}, outside ${band}`,
    limit: (territory: string, measure: string, load: string, limit: string) =>
      `${territory} would hold ${load} of ${measure}; the limit is ${limit}`,
    moves: (share: string, limit: string) => `${share} would change owner; at most ${limit} may`,
  },
  changesOwner: (revenue: string) => `${revenue} revenue changes territory.`,
  gap: (share: string) => `Plan is then ${share} from the best.`,
  kept: (value: number, shown: string) =>
    value === 1
      ? "1 locked account in the selection stays."
      : `${shown} locked accounts in the selection stay.`,
  outside: (value: number, shown: string) =>
    value === 1
      ? "1 account is in no territory and stays out."
      : `${shown} accounts are in no territory and stay out.`,
  notAllowed: (value: number, shown: string, territory: string) =>
    value === 1
      ? `1 account stays: by region, skill or language ${territory} may not have it.`
      : `${shown} accounts stay: by region, skill or language ${territory} may not have them.`,
  already: (value: number, shown: string, territory: string) =>
    `${many(value, shown, "account is", "accounts are")} in ${territory} already.`,
  family: (value: number, shown: string) =>
    value === 1
      ? "1 account of the same family moves along."
      : `${shown} accounts of the same families move along.`,
  noTarget:
    "Nothing here can move: the accounts are locked, in no territory, or no other territory may have them.",
  byAreas: "Whole counties or states decide in this plan. Plan by accounts to move them one by one.",
  why: "Why move anyway?",
  whyHint: "Kept with the accounts and printed in their reason.",
  whyMissing: "A move against a rule needs a reason.",
  lock: "Lock",
  lockLabel: (value: number, shown: string) =>
    `Lock ${many(value, shown, "account", "accounts")} where they are`,
  unlock: "Unlock",
  unlockLabel: (value: number, shown: string) => `Unlock ${many(value, shown, "account", "accounts")}`,
  undo: "Undo",
  undoKeys: "Ctrl+Z",
  redoKeys: "Ctrl+Y",
  redo: "Redo",
  steps: "Undo and redo",
  done: {
    moved: (value: number, shown: string, territory: string) =>
      `${many(value, shown, "account", "accounts")} moved to ${territory}.`,
    locked: "Locked. They stay where they are until unlocked.",
    unlocked: "Unlocked.",
    undone: "Taken back.",
    redone: "Done again.",
    alsoOnSheet: "Territory Assignments has changed with it.",
  },
  noPlaces: "No account has a place, so there is no map. Choose accounts from the list.",
  fromSheet: (value: number, shown: string) =>
    `${many(value, shown, "account", "accounts")} selected in the sheet.`,
  movedInSheet: (value: number, shown: string) =>
    `${many(value, shown, "account", "accounts")} moved in the sheet; the plan follows.`,
  leftInSheet: (value: number, shown: string) =>
    value === 1
      ? "1 change in the sheet is against a rule of the plan and stands in the sheet alone."
      : `${shown} changes in the sheet are against a rule of the plan and stand in the sheet alone.`,
  overlap: "Overlap and gaps",
  overlapCounts: (value: number, shown: string) =>
    value === 1
      ? "1 account is nearer to the middle of another territory than to that of its own."
      : `${shown} accounts are nearer to the middle of another territory than to that of their own.`,
  gapCounts: (value: number, shown: string) =>
    value === 1 ? "1 account is in no territory." : `${shown} accounts are in no territory.`,
  mostOverlap: (territory: string, shown: string) => `Most of them in ${territory}: ${shown}.`,
  overlapNote: "Balance, locks and owners put accounts there; ringed on the map.",
};
