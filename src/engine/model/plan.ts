import type { MeasureKey } from "./measure-key";
import type { AccountTable, LocationLevel, RepTable } from "./account-table";
import type { Finding } from "./finding";
import type { WorkbookMapping } from "./workbook-mapping";
import type { PlanMatching } from "./matching";
import type { PlanHandover } from "./handover";
import type { PlanOrigin } from "./plan-origin";
import type { Performance } from "./performance";
import type { QuotaPlan } from "./quota-plan";
import type { ResourcePlan } from "./resource-plan";
import type { Segmentation } from "./segmentation";
import type { Settings } from "./settings";
import type { PlanWorkload } from "./workload-plan";

/** A quantity that territories are balanced on or compared by, one value an account. */
export interface Measure {
  readonly key: MeasureKey;
  /** "Potential" */
  readonly label: string;
  /** "money": the workbook's currency; "hours": hours a year; "count". */
  readonly unit: "money" | "hours" | "count";
  /** Length = accounts; NaN where the account has none (counts 0 in sums). */
  readonly values: Float64Array;
}

/** Territory index of an account that no territory holds. */
export const HOUSE = -1;
export const SET_ASIDE = -2;
/** Previous territory of an account without a known owner. */
export const NO_OWNER = -1;

export interface Territory {
  /** Unique, ignoring case; free of * ? ~ and of a leading operator (formulas match on it). */
  readonly name: string;
  /** "" when the plan has no regions. */
  readonly region: string;
  /** "" while the territory is open (to be hired, or planned without reps). */
  readonly rep: string;
  /** The rep is a seat that somebody is still to be hired for, by the status on the list of reps. */
  readonly toBeHired?: true;
  /** Row of the rep in RepTable, or -1. */
  readonly repIndex: number;
  /**
   * Hours a year for calls and travel in the plan year, by which targets are shared out; with targets less
   * travel the hours that it leaves. More than 0.
   */
  readonly capacity: number;
  /** Hours that travel takes off the capacity, where targets are less travel. */
  readonly travelAllowance?: number;
  /** Degrees; NaN when the territory has no place. The rep's home, else the centre of its accounts. */
  readonly homeLatitude: number;
  readonly homeLongitude: number;
}

/**
 * Balance of one measure over territories. Deviations are load / target - 1. A target is the
 * territory's share by capacity of what all territories hold, or those of its region where
 * regions bind.
 */
export interface Balance {
  readonly measure: MeasureKey;
  /** True when the plan shares this measure out evenly. */
  readonly isBalanced: boolean;
  /** How far a territory may be from its target: the measure's own, else that of the plan. */
  readonly tolerance: number;
  /** Per territory, in the plan's order. */
  readonly load: Float64Array;
  readonly target: Float64Array;
  /** Largest |deviation|, 0.12 = 12 %. */
  readonly maxDeviation: number;
  /** Standard deviation (population) of load per capacity, over its mean. */
  readonly cv: number;
  /** Gini coefficient of load per capacity, 0 = equal. */
  readonly gini: number;
  /** Territories outside the tolerance. */
  readonly outside: number;
}

export interface Disruption {
  /** Accounts whose known owner changes. */
  readonly accountsMoved: number;
  /** Accounts with a known owner. */
  readonly accountsOwned: number;
  readonly revenueMoved: number;
  readonly revenueOwned: number;
}

/** An identity that must hold; the Tie-Out sheet states the same by formula. */
export interface Check {
  readonly name: string;
  readonly left: number;
  readonly right: number;
  readonly difference: number;
  readonly pass: boolean;
}

/** Proof of quality; null until it is computed. */
export interface Certificate {
  readonly objective: number;
  readonly bound: number;
  /** (objective - bound) / objective, at least 0. */
  readonly gap: number;
}

/** One thing a plan costs. */
export interface ObjectiveScore {
  readonly objective: "distance" | "misfit" | "disruption";
  /** Over all territories, in the unit. */
  readonly amount: number;
  /** "km": mean km from account to home; "accounts": accounts without a match, or with another owner. */
  readonly unit: "km" | "accounts";
  /** Share of the plan's cost, 0..1; the shares add up to 1, and are all 0 when nothing costs. */
  readonly share: number;
  /** Per territory, in the unit. */
  readonly byTerritory: Float64Array;
}

/** What the plan costs, by objective and by territory. */
export interface PlanScore {
  /** Importance times cost over all units, as the search saw it. */
  readonly cost: number;
  readonly objectives: readonly ObjectiveScore[];
  /** Share of the cost by territory; adds up to 1, all 0 when nothing costs. */
  readonly costShare: Float64Array;
}

/** Whole counties or states and whom they belong to. */
export interface PlanAreas {
  readonly level: "counties" | "states";
  readonly areas: readonly PlanArea[];
  /** Areas that touch area i are neighbour[start[i]] .. neighbour[start[i + 1] - 1]. */
  readonly start: Int32Array;
  readonly neighbour: Int32Array;
  /** 1 for an area at a coast, or at the edge of the areas planned. */
  readonly isRim: Uint8Array;
  /** Per account: the area that decides for it, or -1 where a rule or its place takes it out. */
  readonly areaOfAccount: Int32Array;
  /** Per account: the area it lies in, or -1 where it has no place or lies in none. */
  readonly liesIn: Int32Array;
}

/** A county or state of the plan. */
export interface PlanArea {
  /** FIPS code: 2 digits for a state, 5 for a county. */
  readonly id: string;
  /** "Boulder, Colorado" */
  readonly name: string;
  readonly state: string;
  readonly territory: number;
}

/** Everything a run decided and measured: from it alone the sheets are written. Plain cloneable data. */
export interface Plan {
  readonly engineVersion: string;
  readonly settings: Settings;
  /** 16 hex digits over the used input cells and the settings; equal inputs give equal text. */
  readonly fingerprint: string;
  readonly mapping: WorkbookMapping;
  /** As planned: segments by their shown names, calls and hours filled in by segment. */
  readonly accounts: AccountTable;
  readonly reps: RepTable;
  readonly segmentation: Segmentation;
  readonly findings: readonly Finding[];
  /** All measures that have data, the balanced ones first, in the order of their importance. */
  readonly measures: readonly Measure[];
  readonly territories: readonly Territory[];
  /** Per account: index into territories, HOUSE or SET_ASIDE. */
  readonly territoryOf: Int32Array;
  /** Per account: territory of today's owner, or NO_OWNER. */
  readonly previousTerritoryOf: Int32Array;
  /** Per account: km to the territory's home, NaN where either has no place. */
  readonly distanceKm: Float64Array;
  /** Per account: why it is where it is, in plain words with its numbers. */
  readonly reason: readonly string[];
  readonly located: Readonly<Record<LocationLevel, number>>;
  /** One per measure, same order; null when there are no owners today. */
  readonly before: readonly Balance[] | null;
  readonly after: readonly Balance[];
  readonly disruption: Disruption;
  /** Mean km from account to home, NaN without places. */
  readonly meanDistanceKm: number;
  readonly certificate: Certificate | null;
  /** Null when accounts were planned one by one. */
  readonly areas: PlanAreas | null;
  readonly checks: readonly Check[];
  /** True when the user took the best plan found by then: another run may stop elsewhere. */
  readonly stoppedEarly: boolean;
  /** Accounts that the user has placed by hand, with their families. */
  readonly placedByHand: number;
  /** What it was made from besides the inputs and the settings. */
  readonly origin: PlanOrigin;
  /** What its jobs have handed over, and the quotas of the year after them; null without jobs. */
  readonly handover: PlanHandover | null;
  readonly score: PlanScore;
  readonly matching: PlanMatching;
  /** Null without a target. */
  readonly quotas: QuotaPlan | null;
  /** Null where there are neither deals nor quotas of last year, costs or activities. */
  readonly performance: Performance | null;
  /** Null where no account has calls and hours. */
  readonly workload: PlanWorkload | null;
  /** Null where the settings ask for neither budget nor support. */
  readonly resources: ResourcePlan | null;
}
