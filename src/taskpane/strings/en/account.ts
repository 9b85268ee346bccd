import { many } from "../counted";
import type { MatchPart, MatchTrait } from "../../../engine/model/matching";
import type { FixedBy } from "../../../engine/plan/fixed-accounts";

/** Words of the card of one account; figures come formatted. */
export const accountWords = {
  fitTitle: "Match of accounts and reps",
  noRisk: "Everything that accounts ask for is known to two reps or more.",
  risks: (value: number, shown: string) =>
    value === 1
      ? "1 thing that accounts ask for is known to one rep or none."
      : `${shown} things that accounts ask for are known to one rep or none.`,
  onlyRep: (rep: string) => `only ${rep}`,
  nobodyHas: "no rep",
  accounts: (value: number, shown: string) => many(value, shown, "account", "accounts"),
  title: "Account",
  loading: "Looking it up",
  segment: (name: string) => `Segment ${name}`,
  ofMeasure: (measure: string, amount: string) => `${measure} ${amount}`,
  planned: "Planned",
  today: "Today",
  nobody: "no owner",
  open: "open",
  outside: { house: "House account", setAside: "Set aside" },
  why: "Why here",
  noRule: "No lock, named-account or family rule applies",
  fixed: {
    lock: "Locked: it stays where it is",
    named: "Named account: it goes to its named owner",
    holdback: "Held back: the rep keeps it",
    family: "One of its family is fixed",
    hand: "Placed by hand",
    handLock: "Locked by hand: it stays where it is",
    written: "As in the written plan",
  } satisfies Record<Exclude<FixedBy, null>, string>,
  family: (value: number, shown: string) =>
    value === 1 ? "Moves together with 1 other" : `Moves together with ${shown} others`,
  has: {
    skills: (rep: string, what: string) => `${rep} has the skills: ${what}`,
    industry: (rep: string, what: string) => `${rep} sells to ${what}`,
    language: (rep: string, what: string) => `${rep} speaks ${what}`,
  } satisfies Record<MatchTrait, (rep: string, what: string) => string>,
  lacks: {
    skills: (rep: string, what: string) => `${rep} lacks some of the skills: ${what}`,
    industry: (rep: string, what: string) => `${what} is not among the skills of ${rep}`,
    language: (rep: string, what: string) => `${rep} does not speak ${what}`,
  } satisfies Record<MatchTrait, (rep: string, what: string) => string>,
  handover: "It changes owner: plan a handover call",
  handoverSince: (year: string) => `Customer since ${year}: plan a handover call`,
  who: "Who else",
  whoLabel: "Territories that could have this account",
  nobodyElse: "No other territory may have it.",
  rep: "Rep",
  match: "Match",
  distance: "Distance",
  balance: "Balance",
  inBand: "in band",
  whoNote: (measure: string, shown: string, all: string) =>
    `Balance is ${measure} against target if this account went there. Match is 0 to 100. ${shown} of ${all} others: those nearby, the best match first.`,
  then: (territory: string, deviation: string) => `${territory} then ${deviation}`,
  quotaThen: (territory: string, change: string) => `quota of ${territory} ${change}`,
  breaks: (value: number, shown: string) => (value === 1 ? "breaks 1 rule" : `breaks ${shown} rules`),
  breaksNone: "breaks no rule",
  lookMove: "Move…",
  lookMoveLabel: (territory: string) => `Move to ${territory}: what it does`,
  costNote: "Under each territory: what the move would cost. Nothing moves before you say so.",
  matchWith: (rep: string) => `Match with ${rep}`,
  total: "Match",
  parts: {
    skills: "Skills",
    industry: "Industry",
    language: "Language",
    relationship: "Relationship",
    distance: "Distance",
  } satisfies Record<MatchPart, string>,
  of: (points: string, all: string) => `${points} of ${all}`,
  leftOut: (parts: string) => `Without data and left out: ${parts}.`,
  move: "Move to…",
  lock: "Lock here",
  canUndo: "Your last step by hand can be taken back.",
  canRedo: "The step taken back can be done again.",
  unlock: "Unlock",
  show: "Show in sheet",
};
