import { many } from "../counted";

/** Words of what is proved of a plan: the certificate, rules in conflict, what another band costs; figures come formatted. */
export const proofWords = {
  whatIsThis: "What is this?",
  best: "The best possible plan under these rules: this is proved",
  stillProving: (share: string) => `At most ${share} from the best, still proving`,
  cost: "What a plan costs is how many accounts change owner and how far they are from the home of their territory, as the settings weigh them. Beside the plan a limit is worked out that no plan under these rules can cost less than.",
  means: (share: string) =>
    `A better plan, if there is one, saves at most ${share} of what this one costs. It may well be less, or nothing.`,
  meansBest: "This plan costs no more than that limit, so no plan under these rules is better.",
  notForAreas: "For plans of whole states or counties there is no proof.",
  prove: "Prove it",
  longer: (duration: string) => `Prove for up to ${duration}`,
  takes: (duration: string) =>
    `Looks through all plans that could be better for up to ${duration}. You can keep working in Excel.`,
  proving: "Proving… A better plan that is found is taken.",
  cancelled: "Stopped; the plan is as it was.",
  optimal: "Proved: no plan under these rules is better.",
  optimalBesideLargest:
    "Proved: no plan is better while the accounts too large for any band stay where they are.",
  better: "A better plan was found and taken.",
  open: (share: string, duration: string) => `At most ${share} from the best: stopped after ${duration}.`,
  unknown: (duration: string) =>
    `Neither found nor ruled out: a plan inside every band. Stopped after ${duration}.`,
  infeasible: "Proved: no plan under these rules keeps every territory inside its band.",
  tooLarge: (pairs: string, most: string) =>
    `Too large to prove: of ${pairs} pairs of account and territory more than ${most} would have to be tried, and that many is the most.`,
};

export const conflictWords = {
  looking: "Looking for the rules that stand against each other",
  notLooked: "The rules that stand against each other are not known.",
  look: "Look for them",
  proved: "No plan can meet these rules together",
  notProved: "No plan was found that meets these rules",
  isProof: "This is proven, not a time-out.",
  rules: "Rules in conflict",
  anyOne: "Every one of these is needed for the conflict.",
  costs: "What each change would cost",
  moves: (moves: number, shown: string) => many(Math.abs(moves), shown, "move", "moves"),
  km: (km: string) => `${km} km on average`,
  widen: (band: string) => `Plan with ${band}`,
};

export const tradeOffWords = {
  continuity: "Balance or continuity",
  distance: "Balance or distance",
  ask: "Show what another band would cost",
  computing: "Planning with narrower and wider bands",
  band: "Band",
  movesAxis: "accounts that change owner",
  kmAxis: "mean km from account to home",
  km: (km: string) => `${km}\u00a0km`,
  eachPoint: "Each point is a plan.",
  estimated: (accounts: string, of: string) => `Estimated on ${accounts} of ${of} accounts.`,
  notInside: "(some stay outside)",
  under: (figure: string) => `under ${figure}`,
  room: (
    territory: string,
    direction: "up" | "down",
    unit: "moves" | "km",
    { share, saves }: { readonly share: string; readonly saves: string },
  ) =>
    `If ${territory} could hold ${share} ${direction === "up" ? "more" : "less"}, ${unit === "km" ? `accounts would be ${saves}\u00a0km nearer on average` : `${saves} fewer accounts would change owner`}.`,
};
