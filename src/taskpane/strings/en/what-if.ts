import type { PlanJob } from "../../../engine/model/plan-job";
import { many } from "../counted";

/** Words of what-if jobs; figures come formatted. */
export const whatIfWords = {
  heading: "What if",
  lead: "A change in the year as one step: see what it does, then keep it as a scenario.",
  titles: {
    repLeaves: "A rep leaves",
    repJoins: "A rep joins",
    split: "Split a territory",
    merge: "Merge two territories",
    moveAccount: "Move an account",
  } satisfies Record<PlanJob["kind"], string>,
  newAccounts: "New accounts arrive",
  who: "Who",
  newRep: "Name",
  territory: "Territory",
  into: "Into",
  near: "Home",
  nearHome: (territory: string) => `At the home of ${territory}`,
  coordinates: "Latitude, longitude",
  ownPlace: "At latitude and longitude",
  noHome: "No territory has a home on the map. Give the new rep’s latitude and longitude.",
  secondRep: "Second half",
  openSeat: "Open, to be hired",
  secondName: "Rep of the second half",
  lastDay: "Last day",
  firstDay: "First day",
  fromDay: "From",
  choose: "Choose",
  goes: "Where the accounts go",
  ways: {
    neighbours: "Share out",
    one: "Give to one rep",
    openSeat: "Keep seat open",
  },
  takes: "To",
  incomplete: {
    repLeaves: "Choose who leaves and the last day.",
    repJoins: "Give a name, a first day and a home.",
    split: "Choose a territory and the day.",
    merge: "Choose both territories and the day.",
    moveAccount: "Give the account’s ID, the territory that takes it and the day.",
  } satisfies Record<PlanJob["kind"], string>,
  working: "Working out what changes",
  goTo: (count: number, shown: string, to: number, shownTo: string) =>
    `${many(count, shown, "account goes", "accounts go")} to ${many(to, shownTo, "rep", "reps")}`,
  stayOpen: (count: number, shown: string) =>
    `${many(count, shown, "account waits", "accounts wait")} in an open seat`,
  outsideAfter: (count: number, shown: string, total: number, of: string, band: string) =>
    total === 1
      ? `The other territory ends ${count === 0 ? "inside" : "outside"} ${band}.`
      : count === 0
        ? `All ${of} touched territories end inside ${band}.`
        : count === total
          ? `All ${of} touched territories end outside ${band}.`
          : `${shown} of the ${of} touched territories ${count === 1 ? "ends" : "end"} outside ${band}.`,
  nobodyElse: "Nobody else’s accounts move.",
  halves: (territory: string) => `Each half is held to half of the target of ${territory}.`,
  table: "The territories that change",
  accounts: "Accounts",
  quota: (from: string) => `Quota from ${from}`,
  account: "Account",
  accountHint: "Name or ID",
  inTerritory: (territory: string) => `in ${territory}`,
  days: (left: string, year: string) => `${left} of ${year} days`,
  goesOver: (shown: string, days: string) => `${shown} of this year’s quota goes over with them (${days}).`,
  staysBefore: (shown: string) => `${shown} stays with who had them, for the days before.`,
  terms: "How it is done",
  deals: (count: number, shown: string) => many(count, shown, "deal", "deals"),
  dealsStay: (rep: string) => `Open deals stay with ${rep} until closed`,
  dealsStayAny: "Open deals stay with who has them until closed",
  proRate: "Pro-rate quotas by day",
  addList: "Add a handover list",
  newSheet: "new sheet",
  all: "All",
  yearQuota: "Quota of the year",
  goesOverWhole: (shown: string) => `${shown} goes over with them, the quota of the whole year.`,
  noQuota: "A target on Quotas would show the quota that goes over.",
  carried: (count: number, shown: string) =>
    `${many(count, shown, "what-if change", "what-if changes")} in this plan, done again when it is made anew`,
  giveUp: "Give up",
  giveUpThis: (name: string) => `Give up: ${name}`,
  givenUp: (count: number, shown: string) =>
    `${many(count, shown, "what-if change was", "what-if changes were")} given up`,
  gone: "ends",
  was: (shown: string) => `was ${shown}`,
  thinner: "Skills and languages that get thin",
  nobodyHas: "Nobody has it afterwards",
  onlyRep: (name: string) => `Only ${name} has it afterwards`,
  handover: "Handover list",
  fromTo: (from: string, to: string) => `${from} to ${to}`,
  add: "Add to plan",
  hint: "Makes a scenario. The plan’s sheets change only when you write.",
  names: {
    repLeaves: (who: string) => `${who} leaves`,
    repJoins: (who: string) => `${who} joins`,
    split: (territory: string) => `${territory} split`,
    merge: (territory: string, into: string) => `${territory} into ${into}`,
    moveAccount: (account: string, into: string) => `${account} to ${into}`,
    newAccounts: "New accounts fitted in",
  },
  done: (name: string) => `“${name}” is the plan now`,
  doneLead: (count: number, shown: string) =>
    `${many(count, shown, "account changes", "accounts change")} hands. Saved as a scenario; the plan’s sheets are as they were.`,
  notSaved: (count: number, shown: string) =>
    `${many(count, shown, "account changes", "accounts change")} hands. No sheet was changed.`,
};
