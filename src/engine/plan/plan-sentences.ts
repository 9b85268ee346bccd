import { capital } from "../told/capital";

/** Why a plan cannot start or be inside its bands, in sentences; figures come formatted. */
export const planSentences = {
  noReps: "no reps",
  noOwnerColumn: "no owner column",
  noKnownOwner: "no owner in the account list is one of the reps",
  noHomes: "no rep has a home",
  tooFewPlaces: "fewer than half of the accounts have a place",
  noNumberOfTerritories: "no reps, and no number of territories is set",
  tooFewInAmerica: "fewer than half of the accounts have a place in the United States",

  bandRule: (measure: string, band: string) => `${capital(measure)} within ±${band}`,
  allTerritories: "all territories",
  eligibilityRule: "Accounts go only where region and skills allow",
  staysRule: (value: number, units: string) => `${units} ${value === 1 ? "stays" : "stay"}`,
  wholeRule: (value: number, unit: string) => `${unit} ${value === 1 ? "goes" : "go"} to one territory`,
  whole: "whole",
  fixedAccounts: (shown: string) => `${shown} fixed accounts`,
  severalTerritories: (shown: string) => `${shown} territories`,
  accountsInArea: (shown: string, area: string) => `${shown} accounts in ${area}`,
  andFamily: (name: string, others: number, shown: string) =>
    `${name} and ${others === 1 ? "1 account" : `${shown} accounts`} of its family`,
  unitTooLarge: (value: number, unit: string, measure: string, band: string) =>
    `${unit} ${value === 1 ? "alone is" : "together are"} more ${measure} than any territory may hold. No split gets nearer than ±${band}.`,
  tooMuch: (territories: string, share: string, measure: string, band: string) =>
    `What can only be in ${territories} is ${share} more ${measure} than they may hold. No split gets nearer than ±${band}.`,
  tooLittle: (territories: string, share: string, measure: string, band: string) =>
    `All that may come to ${territories} is ${share} less ${measure} than they need. No split gets nearer than ±${band}.`,
  notInsideBand: (band: string) =>
    `No plan was found inside the band; the nearest is ±${band}. It may still exist.`,
  widenBand: (measure: string, band: string) => `Widen ${measure} to ±${band}`,
  othersHold: "All other rules hold",
  letAnywhere: "Let accounts go to any territory",
  atBestReached: (share: string) => `At best the furthest territory is then ${share} from its target`,
  reached: (share: string) => `The furthest territory is then ${share} from its target`,
  aloneOver: (over: string, territory: string, share: string) =>
    `Alone ${over} over the target of ${territory}; the furthest territory is then ${share} from its target`,
  letLeave: (units: string, territory: string) => `Let ${units} leave ${territory}`,
  makeHouse: (value: number, unit: string) =>
    `Make ${unit} ${value === 1 ? "a house account" : "house accounts"}`,
  shareOfTerritory: (value: number, share: string) =>
    `${value === 1 ? "It is" : "They are"} ${share} of a territory`,
  moveCapAccounts: (share: string) => `At most ${share} of the owned accounts may move`,
  moveCapRevenue: (share: string) => `At most ${share} of the owned revenue may move`,
  moveCap: "cap on moves",
  letMoreMove: (share: string) => `Let more than ${share} move`,
  limitsRule: "Territories stay inside their least and most",
  hardLimits: "hard limits",
  dropLimits: "Drop the hard limits",
  familiesRule: "Accounts of one family go to one territory",
  families: (value: number, shown: string) => (value === 1 ? "1 family" : `${shown} families`),
  splitFamilies: "Let families be split",
};
