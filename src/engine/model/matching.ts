/** What an account can ask of a rep by name. */
export const MATCH_TRAITS = ["skills", "industry", "language"] as const;
export type MatchTrait = (typeof MATCH_TRAITS)[number];

/** The parts of a match, in the order of display. */
export const MATCH_PARTS = [...MATCH_TRAITS, "relationship", "distance"] as const;
export type MatchPart = (typeof MATCH_PARTS)[number];

/** How much each part counts; what has no data is left out and the others take its place. */
export type MatchWeights = Readonly<Record<MatchPart, number>>;

/** How far each part holds for an account and a rep, 0..1; NaN where there is nothing to go by. */
export type PartShares = Readonly<Record<MatchPart, number>>;

/** One part of a score: 23 of 30 points. */
export interface MatchPoints {
  readonly part: MatchPart;
  /** At least 0, at most `of`. */
  readonly points: number;
  /** Over the parts with data these add up to 100. */
  readonly of: number;
}

/** How accounts and reps match in a plan. */
export interface PlanMatching {
  /** Per account: score with the rep of its territory, 0..100; NaN outside the territories and where nothing is known. */
  readonly fit: Float64Array;
  /** Distance at which nearness gives half of its points, km; NaN without places. */
  readonly halfKm: number;
  /** Mean of the scores that are known, NaN when none is. */
  readonly meanFit: number;
  readonly coverage: readonly TraitCoverage[];
  /** Per territory; null unless the territories were found on a blank map and given to reps. */
  readonly assignment: readonly RepAssignment[] | null;
}

/** One thing that accounts ask for, and who has it. */
export interface TraitCoverage {
  readonly trait: MatchTrait;
  /** In lower case; a language by its English name. */
  readonly word: string;
  /** Accounts in territories that ask for it, and what they hold of the leading measure. */
  readonly accounts: number;
  readonly amount: number;
  /** Reps who can get accounts and have it; the first of them by name. */
  readonly reps: number;
  readonly names: readonly string[];
}

/** Why a territory that was found on a blank map belongs to its rep. */
export interface RepAssignment {
  /** Mean score of the territory's accounts with its rep, 0..100; NaN where nothing is known. */
  readonly score: number;
  /** Territory whose rep would match best beside its own, or -1. */
  readonly runnerUp: number;
  readonly runnerUpScore: number;
  /** In plain words. */
  readonly reason: string;
}
