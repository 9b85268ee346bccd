import type { Told } from "../model/told";

/** Segment of an account that cannot be planned. */
export const NO_SEGMENT = -1;

/** How accounts are put into segments; docs/segmentation.md tells each in a line. */
export type SegmentBy =
  "column" | "abc" | "breaks" | "rfm" | "clusters" | "density" | "grid" | "rules" | "none";

/** Where the calls and hours of a segment come from. */
export type CallPlanSource = "settings" | "accounts" | "standard";

/** One segment and how its accounts are called. */
export interface Segment {
  /** What the method calls it: rules, names and the call plan of the settings refer to this. */
  readonly code: string;
  /** Shown; the code unless it was renamed. Unique, ignoring case. */
  readonly name: string;
  /** What belongs to it, in a few words: "to 80%", "from 12,500"; null where the name says it. */
  readonly detail: Told | null;
  /** Calls a year and hours a call of an account that brings none of its own. */
  readonly callsPerYear: number;
  readonly hoursPerCall: number;
  readonly callPlan: CallPlanSource;
}

/** One feature of a potential estimate and how much it moves the estimate. */
export interface PotentialCoefficient {
  /** "Employees (log)", "Industry: Banking"; "Base" for the constant. */
  readonly feature: string;
  /**
   * Change of the natural log of the potential: for a number as a log, percent of potential a
   * percent of the number; for a category, against the accounts whose category is rare or blank.
   */
  readonly coefficient: number;
  /** Accounts with this category among those learned from; all of them for a number. */
  readonly accounts: number;
}

/** How potential was estimated and how far the estimates can be trusted. */
export interface PotentialModel {
  /** What it was learned from: the known potential, else the revenue of customers. */
  readonly learnedFrom: "potential" | "revenue";
  readonly accountsLearned: number;
  readonly accountsEstimated: number;
  /** Share of the variance of the log explained for accounts the fit had not seen, at most 1. */
  readonly outOfFoldR2: number;
  /** Median of |estimate / truth - 1| for accounts the fit had not seen: 0.4 is 40 %. */
  readonly typicalError: number;
  /** Ridge penalty on standardised columns, chosen by the error out of fold. */
  readonly penalty: number;
  /** Factor from the middle of the log to the mean of the money (Duan 1983). */
  readonly smearing: number;
  readonly coefficients: readonly PotentialCoefficient[];
}

/** What a segment holds. Sums leave out what is missing. */
export interface SegmentProfile {
  readonly accounts: number;
  /** Share of all segmented accounts, 0..1. */
  readonly share: number;
  readonly potential: number;
  readonly revenue: number;
  /** Hours a year. */
  readonly workload: number;
  /** Revenue / potential, null without potential. Revenue of accounts without potential counts too. */
  readonly penetration: number | null;
  /** The three most frequent industries with their share of the segment's accounts; equal ones by name. */
  readonly industries: readonly { readonly name: string; readonly share: number }[];
  /** Accounts that bring calls or hours of their own, and their hours a year. */
  readonly ownAccounts: number;
  readonly ownHours: number;
}

/** Which account is in which segment, and why. Plain cloneable data. */
export interface Segmentation {
  readonly by: SegmentBy;
  /** "Potential, cumulative share" */
  readonly basis: Told;
  /** What the choice leaves out or falls back on, in words; "" when nothing. */
  readonly note: readonly Told[];
  /** Best first. */
  readonly segments: readonly Segment[];
  /** One a segment. */
  readonly profiles: readonly SegmentProfile[];
  /** Per account: index into segments, or NO_SEGMENT where it is set aside or nothing is segmented. */
  readonly segmentOf: Int32Array;
  /** Accounts that each rule of the settings decides, in their order; -1 for a rule that cannot be read. */
  readonly ruleCounts: readonly number[];
  /** The accounts' own calls a year and hours a call as read, NaN where they bring none. */
  readonly ownCalls: Float64Array;
  readonly ownHours: Float64Array;
  /** 1 where the potential was estimated; null when nothing was. */
  readonly estimated: Uint8Array | null;
  readonly potentialModel: PotentialModel | null;
}
