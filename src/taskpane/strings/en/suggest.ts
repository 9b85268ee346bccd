import { many } from "../counted";

/** Words of suggested moves; figures come formatted. */
export const suggestWords = {
  heading: "Even it out",
  title: "Suggested move",
  titleOf: (at: string, all: string) => `Suggested move ${at} of ${all}`,
  looking: "Looking for moves that even it out",
  head: (value: number, shown: string, from: string, to: string) =>
    `${many(value, shown, "account", "accounts")}, ${from} to ${to}`,
  why: (from: string, fromNow: string, to: string, toNow: string, measure: string) =>
    `${from} is ${fromNow} on ${measure}, ${to} next door ${toNow}.`,
  after: (from: string, fromThen: string, to: string, toThen: string) =>
    `After: ${from} ${fromThen}, ${to} ${toThen}`,
  ownerChanges: (value: number, shown: string) =>
    `${shown} more ${value === 1 ? "change" : "changes"} of owner`,
  noOwnerChange: "no more changes of owner",
  ownersBack: (value: number, shown: string) =>
    `${shown} fewer ${value === 1 ? "change" : "changes"} of owner`,
  km: (before: string, after: string) => `From home on average: ${before} km now, ${after} km then.`,
  match: (before: string, after: string) => `Match with the rep: ${before} now, ${after} then.`,
  matchForBalance: (value: number, shown: string) =>
    `Both are inside the band already: the better balance costs ${many(value, shown, "point", "points")} of match.`,
  farForBalance: (shown: string) =>
    `Both are inside the band already: for the better balance the accounts get ${shown} km farther from home on average.`,
  also: (measure: string) => `On ${measure}`,
  accounts: "Accounts that move",
  account: "Account",
  move: (value: number, shown: string) => (value === 1 ? "Move it" : `Move ${shown} accounts`),
  moving: "Moving",
  moved: (value: number, shown: string, from: string, to: string) =>
    `${many(value, shown, "account", "accounts")} moved from ${from} to ${to}.`,
  next: "Next suggestion",
  onMap: "Show on the map",
  none: {
    areas: "Whole counties or states decide here: give an area to a neighbour on Territory Areas.",
    alone: "No other territory shares a target with it.",
    nothing:
      "No accounts over a border to a neighbour would even it out: rules, locks or the neighbours' own bands stand against it.",
  },
};
