/** What budget and support are shared out by. */
export type ResourceBasis = "potential" | "whitespace" | "need" | "workload" | "equal";

/** Weight of each basis, 0..1; they add up to 1. */
export type ResourceWeights = Readonly<Record<ResourceBasis, number>>;

export const RESOURCE_BASES: readonly ResourceBasis[] = [
  "potential",
  "whitespace",
  "need",
  "workload",
  "equal",
];

/** "budget": money; "support": hours of marketing support a year. */
export type PotKind = "budget" | "support";

/** What one territory gets of a pot. */
export interface PotShare {
  /** Blend of its shares in the company, 0..1. */
  readonly score: number;
  /** Ratio times score, between the bounds, before rounding. */
  readonly exact: number;
  /** What the shares give it, without any override. */
  readonly calculated: number;
  /** What is held whatever the shares say. */
  readonly override: ResourceOverride | null;
  /** What it gets: the override, or its part of what the overrides leave. */
  readonly amount: number;
}

/** An amount that somebody holds, and why. */
export interface ResourceOverride {
  /** 0 or more, in the unit of the pot: money or hours. */
  readonly amount: number;
  /** "" where nobody has given one. */
  readonly reason: string;
  readonly author: string;
}

/** An amount that is shared out over all territories. */
export interface ResourcePot {
  readonly kind: PotKind;
  readonly total: number;
  readonly unit: number;
  readonly weights: ResourceWeights;
  /** Bounds of every territory, in whole units: parts of the even share. */
  readonly least: number;
  readonly most: number;
  /** Per territory. */
  readonly shares: readonly PotShare[];
  /**
   * Total less all amounts; more than 0 where the caps of those with a score leave something, less than 0
   * where overrides and floors ask more than there is.
   */
  readonly notPlaced: number;
}

/** What the territories cost beside their budget. Money, one value a territory. */
export interface TerritoryCosts {
  /** Cost of its rep by the list of reps; NaN where unknown. */
  readonly rep: Float64Array;
  /** Rows of the cost list for the territory, its rep or its region; 0 without any. */
  readonly other: Float64Array;
  /** All rows of the cost list. */
  readonly listed: number;
  /** Rows that name no territory, rep or region of the plan. */
  readonly unassigned: number;
}

/** Budget and support of a plan, and what its territories cost and return. */
export interface ResourcePlan {
  /** Budget first; at least one. */
  readonly pots: readonly ResourcePot[];
  /** Bases that have data. */
  readonly bases: readonly ResourceBasis[];
  /** Per territory. Money; whitespace = potential - revenue, not below 0. */
  readonly potential: Float64Array;
  readonly revenue: Float64Array;
  readonly whitespace: Float64Array;
  /** Revenue over potential; NaN without potential. */
  readonly penetration: Float64Array;
  /** Revenue that is missing to the penetration of all territories together; 0 at or above it. */
  readonly need: Float64Array;
  /** Hours a year. */
  readonly workload: Float64Array;
  /** Revenue over potential of all territories; NaN without potential. */
  readonly companyPenetration: number;
  /** Null where neither the reps nor a list tell any. */
  readonly costs: TerritoryCosts | null;
  /** Per territory: rep + other costs + budget; NaN where nothing is known. */
  readonly cost: Float64Array;
  /** Per territory: potential over cost; NaN where either is missing. */
  readonly potentialPerCost: Float64Array;
  /** Regions in the order of their first territory; none in a plan without regions. */
  readonly regions: readonly { readonly name: string; readonly territories: readonly number[] }[];
}
