import { many } from "../counted";

/** Words of the planned territories and of placing accounts by hand; figures come formatted. */
export const resultWords = {
  allInside: (all: string, band: string, measure: string) =>
    `All ${all} territories are inside ${band} on ${measure}`,
  someOutside: (outside: number, shown: string, all: string, band: string, measure: string) =>
    outside === 1
      ? `1 of ${all} territories is outside ${band} on ${measure}`
      : `${shown} of ${all} territories are outside ${band} on ${measure}`,
  moves: (moved: string, owned: string, share: string) =>
    `${moved} of ${owned} accounts change owner (${share})`,
  movedRevenue: (moved: string, owned: string) => `, with ${moved} of ${owned} revenue.`,
  noOwners: "No account had an owner before, so none changes owner.",
  distance: (km: string) => `Accounts are ${km} km from the home of their territory on average.`,
  gotOwner: (value: number, shown: string) =>
    value === 1 ? "1 account without an owner gets one." : `${shown} accounts without an owner get one.`,
  stoppedEarly: "Taken before the search was over: planning again may find a better one.",
  certificate: (share: string) => `Within ${share} of the best possible plan under these rules`,
  noCertificate: "How far it is from the best possible plan is known only for plans inside the band",
  noCertificateOfAreas:
    "How far it is from the best possible plan is known only for plans inside the band, where every rep has a home",
  againstTarget: "Against target",
  measureChoice: "Measure shown",
  today: "Today",
  planned: "Planned",
  outside: (outside: string, all: string, band: string) => `${outside} of ${all} outside ${band}`,
  inside: (all: string, band: string) => `all ${all} inside ${band}`,
  oneBar: "One bar a territory, in per cent of its target",
  asTable: "As table",
  asChart: "As chart",
  chartLabel: (measure: string, all: string, today: string, planned: string) =>
    `Deviation from target on ${measure} for ${all} territories. ${today} ${planned}`,
  chartToday: (outside: string, band: string) => `Today ${outside} are outside ${band}.`,
  chartPlanned: (outside: string, band: string) => `Planned ${outside} are outside ${band}.`,
  number: "No.",
  territory: "Territory",
  rep: "Rep",
  open: "open",
  load: "Load",
  target: "Target",
  deviation: "Deviation",
  accounts: "Accounts",
  map: "Map",
  mapLabel: (territories: string, accounts: string) =>
    `Map of the ${territories} planned territories: ${accounts} accounts as dots, coloured and numbered by territory. The table gives the same facts.`,
  mapOpens: "A click opens the territory.",
  mapCaption: "A dot is an account, a number its territory. Neighbours never share a colour.",
  mapUnplaced: (value: number, shown: string) =>
    value === 1 ? "1 account has no place on this map." : `${shown} accounts have no place on this map.`,
  noPlaces: "No account has a place, so there is no map. The balance does not need one.",
  mapLoading: "Drawing the map",
  furthest: "Furthest from target",
  before: (deviation: string) => `today ${deviation}`,
  writeNow: "Write plan now",
  settings: "Settings",
  outsideMark: "outside",
};

export const byHandWords = {
  title: "Find or move an account",
  titleAreas: "Find an account",
  why: "Why here",
  whyLabel: (account: string) => `Why ${account} is there`,
  find: "Account ID or name",
  found: "Accounts found",
  none: "No account of this plan is called so.",
  choose: "Choose",
  chooseLabel: (account: string) => `Choose ${account}`,
  fixedBy: {
    lock: "locked",
    named: "named account",
    holdback: "held back by its rep",
    family: "its family is fixed",
    hand: "placed by hand",
    handLock: "locked by hand",
    written: "as in the written plan",
  },
  to: (account: string) => `Territory for ${account}`,
  keep: (territory: string) => `${territory}: keep it there`,
  keepHere: "Keep it there",
  place: "Place it there",
  then: "then",
  stays: (territory: string) => `stays with ${territory}`,
  moves: (from: string, to: string) => `${from} to ${to}`,
  family: (others: number) => `with ${String(others)} of its family`,
  leaveOut: (account: string) => `Leave ${account} out`,
  repair: "Repair around what I fixed",
  repairing: "Repairing the plan",
  repaired: (moved: number, shown: string, within: string, all: string) =>
    `${many(moved, shown, "account", "accounts")} moved. ${within} of ${all} territories were looked at; all others stay as they are.`,
  more: (shown: string) => `and ${shown} more`,
};
