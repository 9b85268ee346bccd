/** What quotas are shared out by. */
export type QuotaBasis = "potential" | "history" | "equal" | "pipeline" | "workload";

/** Weight of each basis, 0..1; they add up to 1. */
export type QuotaWeights = Readonly<Record<QuotaBasis, number>>;

/** When a territory is there in the plan year; days as serials of the 1900 system. */
export interface Presence {
  /** First day, NaN: before the year. */
  readonly starts: number;
  /** Last day, NaN: stays. */
  readonly ends: number;
  /** Share of the year where there is neither day, 0..1. */
  readonly undated: number;
}

/** The year that quotas go by where they go by dates. */
export interface QuotaYear {
  /** Quarters or months, each up to but without the first day of the next. */
  readonly periods: readonly { readonly from: number; readonly to: number }[];
  /** Share of the quota that is expected in each quarter of a year since the start; all of it after them. */
  readonly rampShares: readonly number[];
  /** Days since the start from which each share is expected, and after them all of it. */
  readonly rampDays: readonly number[];
}

/** Quota of one territory and every step on the way to it. Money is in the workbook's currency. */
export interface TerritoryQuota {
  /** Last year: revenue of the accounts it holds, or the actual of its rep. */
  readonly history: number;
  readonly potential: number;
  /** Open opportunities of its accounts. */
  readonly pipeline: number;
  /** Hours a year. */
  readonly workload: number;
  /** 0..1: the share of a full year that is expected of it. */
  readonly ramp: number;
  /** Null where quotas do not go by dates. */
  readonly presence: Presence | null;
  /** Blend of its shares, times the ramp. */
  readonly score: number;
  /** Bounds by growth, in whole units. */
  readonly least: number;
  readonly most: number;
  /** Ratio of its region times score, between the bounds, before rounding. */
  readonly exact: number;
  readonly calculated: number;
  /** The bound that the calculated quota stands at. */
  readonly bound: "floor" | "cap" | "none";
  readonly override: number | null;
  readonly overrideReason: string;
  /** Who set it, "" where nobody is named. */
  readonly overrideAuthor: string;
  readonly final: number;
  /** Quarters or months, as the seasons are; they add up to the final quota. */
  readonly periods: readonly number[];
  /** Four, adding up to the final quota. */
  readonly quarters: readonly number[];
  /** Bottom-up: forecasts of its accounts; null without a forecast column. */
  readonly forecast: number | null;
  /** Quota of its rep last year, NaN where unknown. */
  readonly quotaLastYear: number;
}

export interface RegionQuota {
  /** "All territories" in a plan without regions. */
  readonly name: string;
  /** Indices of its territories, in the plan's order. */
  readonly territories: readonly number[];
  readonly calculated: number;
  readonly final: number;
  readonly forecast: number | null;
}

/** Why the target cannot be placed, how much of it, and the ways on. */
export interface QuotaShortfall {
  /** caps: all together allow less; floors: all together ask more; overrides: what they leave fits nowhere. */
  readonly cause: "caps" | "floors" | "overrides";
  /** Target of the territories less what they get; below 0 where they must get more. */
  readonly amount: number;
  /** What the territories get at the bounds in the way. */
  readonly placed: number;
  /** The nearest growth cap or floor in whole per cent at which the target fits; null where none does. */
  readonly growth: number | null;
  /** The target that fits with everything else as it is. */
  readonly target: number;
}

/** What the territories are held to, in the plan's order; the rest of a plan's quotas tells how that came about. */
export interface FinalQuotas {
  readonly territories: readonly Pick<TerritoryQuota, "final">[];
}

/** The quotas of a plan. */
export interface QuotaPlan {
  /** Of the company. */
  readonly target: number;
  /** Expected from house accounts, and kept on a line of its own. */
  readonly house: number;
  readonly apart: number;
  /** Target less house and what is kept apart: the quotas add up to it. */
  readonly toTerritories: number;
  /** On top of the quotas, in no territory's quota. */
  readonly overAssignment: number;
  readonly unit: number;
  readonly weights: QuotaWeights;
  readonly historyFrom: "revenue" | "actual" | "none";
  /** Null where quotas do not go by dates. */
  readonly year: QuotaYear | null;
  readonly territories: readonly TerritoryQuota[];
  readonly regions: readonly RegionQuota[];
  /** Per account: its open opportunities, where quotas go by them. */
  readonly pipelineOf: Float64Array | null;
  /** Quotas could go by open opportunities: some account has one. */
  readonly hasPipeline: boolean;
  /** Forecasts of the accounts in territories; null without a forecast column. */
  readonly bottomUp: number | null;
  /** Target of the territories less the final quotas: 0 where the bounds and overrides allow it. */
  readonly notPlaced: number;
  readonly shortfall: QuotaShortfall | null;
}
