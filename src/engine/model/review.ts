import type { Told } from "./told";
import type { KpiKey, KpiUnit } from "./performance";
import type { MeasureKey } from "./measure-key";

/**
 * The written plan as its sheets hold it now, owners changed by hand included. Texts as they
 * stand in the cells; a number that is blank or no number is NaN. Plain cloneable data.
 */
export interface WrittenPlanSheets {
  readonly territories: readonly WrittenTerritory[];
  /** Words in the Territory column for accounts that no territory holds. */
  readonly houseLabel: string;
  readonly setAsideLabel: string;
  /** When the plan was written: as the user reads it, and as a serial day in the workbook's date system. */
  readonly writtenAt: string;
  readonly writtenOn: number;
  /** What was balanced, with the tolerances as they stand on Plan Settings now; empty where it does not tell. */
  readonly balanceOn: readonly { readonly measure: MeasureKey; readonly tolerance: number }[];
  /** How the plan told regions; null where the sheets do not tell. */
  readonly regions: "none" | "column" | "us-five" | null;
  readonly regionTargets: "region" | "company" | null;
  /** One entry a row of Territory Assignments. */
  readonly accountId: readonly string[];
  readonly account: readonly string[];
  readonly territory: readonly string[];
  readonly plannedTerritory: readonly string[];
  /** Per measure that has a column: its values when the plan was written. */
  readonly amounts: readonly { readonly measure: MeasureKey; readonly values: Float64Array }[];
}

export interface WrittenTerritory {
  readonly name: string;
  readonly region: string;
  /** "" for an open seat, and where the plan was made without reps. */
  readonly rep: string;
  /** Share weight of the target. */
  readonly capacity: number;
  /** Hours a year on the road, as Territory KPIs tells them for the accounts it has now; NaN without them. */
  readonly travel: number;
  /** Final Quota, NaN where the plan has none. */
  readonly quota: number;
  /** Degrees, NaN where the sheets do not hold them. */
  readonly homeLatitude: number;
  readonly homeLongitude: number;
}

/** Which figures a review compares. */
export type ReviewMeasureKey =
  | "outside"
  | "largestDeviation"
  | "handEdits"
  | "attainment"
  | "spread"
  | "winRate"
  | "averageDeal"
  | "cycle"
  | "coverage"
  | "utilisation"
  | "cac";

/** "none": there is a figure, but no limit to hold it against. */
export type ReviewStatus = "act" | "watch" | "fine" | "noData" | "none";

/** One line of "Against the plan". Shares are 0..1, points of a spread too (0.34 = 34 points). */
export interface ReviewLine {
  readonly key: ReviewMeasureKey;
  readonly label: string;
  readonly unit: "count" | "share" | "points" | "money" | "days";
  /** Null without data: never 0 for want of data. */
  readonly now: number | null;
  /** As planned; null where the plan says nothing of it. */
  readonly planned: number | null;
  /** Either end may be open; both are where no limit is set. */
  readonly atLeast: number | null;
  readonly atMost: number | null;
  readonly status: ReviewStatus;
  /** Why there is no data ("no cost sheet"), else null. */
  readonly missing: Told | null;
}

/** How far the alignment has drifted from the plan. */
export interface AlignmentDecay {
  /** Accounts that a territory held when planned. */
  readonly planned: number;
  /** Of those: in another place now, by a hand edit; and no longer in the account list. */
  readonly moved: number;
  readonly gone: number;
  /** (moved + gone) / planned; null when nothing was planned. */
  readonly accountShare: number | null;
  /** The same by the leading measure as it was when planned. */
  readonly amountShare: number | null;
  /** Accounts in the list that the plan does not know. */
  readonly arrived: number;
  /** Largest |deviation| on the leading measure: as planned and now. */
  readonly deviationPlanned: number;
  readonly deviationNow: number;
}

/** Something that calls for a review before its date. */
export interface ReviewTrigger {
  readonly kind: "outside" | "repGone" | "handEdits" | "spread";
  /** What was found against which limit. */
  readonly told: Told;
}

export type NextActionKind = "boundary" | "rebalance" | "capacity" | "budget" | "data" | "coach";

/** What to do next, with its evidence and its computed effect. */
export interface NextAction {
  readonly kind: NextActionKind;
  /** Territory or rep first; "Move a boundary: MW-08 to MW-09". */
  readonly title: Told;
  /** One sentence of what is off. */
  readonly why: Told;
  /** Each a fact by itself. */
  readonly evidence: readonly Told[];
  /** What would follow, computed from the accounts; null where it cannot be computed. */
  readonly effect: Told | null;
  readonly region: string;
  /** "act" before "watch"; inside a level the larger size first. */
  readonly level: "act" | "watch";
  readonly size: number;
  /** Of a boundary: which accounts go from where to where. */
  readonly move: BoundaryMove | null;
}

/** Accounts that go from one territory to its neighbour, and how both stand before and after. */
export interface BoundaryMove {
  readonly from: string;
  readonly to: string;
  readonly accounts: readonly {
    /** Row in the account list. */
    readonly account: number;
    readonly id: string;
    readonly name: string;
    readonly amount: number;
    readonly isCustomer: boolean;
    /** Km farther from the home of its territory; NaN without places. */
    readonly extraKm: number;
  }[];
  readonly fromBefore: number;
  readonly fromAfter: number;
  readonly toBefore: number;
  readonly toAfter: number;
  /** Mean km from account to home over both territories; NaN without places. */
  readonly kmBefore: number;
  readonly kmAfter: number;
}

/** A figure of a territory or rep that is far from those of its peers, by median absolute deviation. */
export interface ReviewOutlier {
  readonly kind: "territory" | "rep";
  readonly name: string;
  readonly kpi: KpiKey;
  /** "Cycle", as the definitions of the measures have it in English. */
  readonly label: string;
  readonly unit: KpiUnit;
  readonly value: number;
  readonly median: number;
}

/** The territory as it stands now, for the log and for evidence. */
export interface ReviewedTerritory {
  readonly name: string;
  readonly region: string;
  readonly rep: string;
  /** On the leading measure: load / target - 1. */
  readonly deviation: number;
  readonly plannedDeviation: number;
  readonly isOutside: boolean;
  readonly repIsGone: boolean;
}

/** Everything a review found out. Plain cloneable data. */
export interface Review {
  /** Serial day up to which there are data, NaN without dated sales. */
  readonly dataTo: number;
  /** Of the leading measure. */
  readonly tolerance: number;
  readonly measure: MeasureKey;
  readonly handEdits: number;
  /** Rows of the plan that a territory held. */
  readonly plannedAccounts: number;
  readonly territories: readonly ReviewedTerritory[];
  /** The whole company first ("" as its region), then each region. */
  readonly groups: readonly { readonly region: string; readonly lines: readonly ReviewLine[] }[];
  readonly decay: AlignmentDecay;
  readonly triggers: readonly ReviewTrigger[];
  /** The furthest from their peers first. */
  readonly outliers: readonly ReviewOutlier[];
  /** The most pressing first, at most MOST_ACTIONS. */
  readonly actions: readonly NextAction[];
  /** Further actions that are not listed. */
  readonly moreActions: number;
  /** Serial day of the next review. */
  readonly nextReview: number;
  /** Why on that day. */
  readonly nextReviewWhy: Told;
}
