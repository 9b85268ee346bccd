import type { MeasureKey } from "../engine/model/measure-key";
import { DIRECT_SUMS_LIMIT } from "./direct-sums";
import type { Measure, Plan } from "../engine/model/plan";
import { HOUSE, SET_ASIDE } from "../engine/model/plan";
import type { ReportName } from "./report-names";
import type { ReportOptions } from "./report-options";
import { sheetsLeftOut } from "./sheets-left-out";
import type { SheetRole } from "./workbook-description";

/** Above this many accounts, what costs a formula per account and seldom changes is a value. */
export const FULL_FORMULAS_LIMIT = 20_000;
/** Up to accounts x segments of this, what a segment holds is a sum over the accounts. */
export const SEGMENT_SUMS_LIMIT = 5_000_000;
/** Hand edits listed, and in the delta layout counted. */
export const HAND_EDITS_LISTED = { direct: 50, delta: 500 } as const;

/** Header of a measure in the tables; formulas and readers rely on these. */
export const MEASURE_HEADER: Readonly<Record<MeasureKey, string>> = {
  potential: "Potential",
  revenue: "Revenue",
  workload: "Workload",
  accounts: "Accounts",
};

/** A measure that the plan shares out, and where its figures stand. */
export interface BalancedMeasure {
  readonly measure: Measure;
  /** Header of its loads in EF_Territories. */
  readonly header: string;
  /** Header of its deviations, and of the column that says whether they are inside the band. */
  readonly deviation: string;
  readonly inBand: string;
  readonly tolerance: number;
  /** The cell that holds the tolerance. */
  readonly toleranceName: ReportName;
}

const TOLERANCE_NAMES = ["tolerance", "tolerance2", "tolerance3", "tolerance4"] as const;

/** What the sheets of one plan have in common. */
export interface ReportFacts {
  /** The plan without the parts whose sheets are left out: no sheet refers to one that is not written. */
  readonly plan: Plan;
  /** The plan with all its parts. */
  readonly wholePlan: Plan;
  /** Sheets that the plan has and that are not written. */
  readonly leftOut: ReadonlySet<SheetRole>;
  readonly options: ReportOptions;
  /** "direct": SUMIFS over the accounts; "delta": planned sums plus hand edits. */
  readonly sums: "direct" | "delta";
  /** True when Region and Distance of an account are values and not formulas. */
  readonly lean: boolean;
  /** Account rows of the plan in the order of the sheet: territory, then the balanced measure, largest first. */
  readonly order: Int32Array;
  readonly balanced: Measure;
  /** All balanced measures, that one first. */
  readonly balances: readonly BalancedMeasure[];
  /** Measures with a column of their own: all but the count of accounts, the balanced one first. */
  readonly measures: readonly Measure[];
  readonly hasRegions: boolean;
  /** Targets share out what each region has, not what the company has. */
  readonly hasRegionTargets: boolean;
  readonly hasReps: boolean;
  /** Today's owners are known for some accounts. */
  readonly hasOwners: boolean;
  readonly hasPlaces: boolean;
  /** Accounts are scored against the reps of their territories. */
  readonly hasFit: boolean;
  readonly hasSegments: boolean;
  /** They have a sheet of their own. */
  readonly hasSegmentSheet: boolean;
  /**
   * "live": workload follows the calls and hours on Segments; "planned": it is a value, because of
   * the number of accounts; "own": every account brings its own calls and hours.
   */
  readonly callPlan: "live" | "planned" | "own";
  /** The potential of some accounts is estimated. */
  readonly hasEstimates: boolean;
  readonly hasLocks: boolean;
  /** Words in the Territory column for accounts outside the territories; no territory is called so. */
  readonly houseLabel: string;
  readonly setAsideLabel: string;
}

export function reportFacts(wholePlan: Plan, options: ReportOptions): ReportFacts {
  const callPlan = callPlanOf(wholePlan);
  const leftOut = sheetsLeftOut({ plan: wholePlan, callPlan });
  const plan = withoutParts(wholePlan, leftOut);
  const balanced = plan.measures[0];
  if (!balanced) throw new RangeError("a plan without measures cannot be reported");
  const names = new Set(plan.territories.map((territory) => territory.name.toLowerCase()));
  const hasReps = plan.territories.some((territory) => territory.rep !== "");
  return {
    plan,
    wholePlan,
    leftOut,
    options,
    sums: sumsOf(plan),
    lean: isLean(plan),
    order: sheetOrder(plan, balanced),
    balanced,
    balances: balancesOf(plan),
    measures: plan.measures.filter((measure) => measure.key !== "accounts"),
    hasRegions: plan.territories.some((territory) => territory.region !== ""),
    hasRegionTargets:
      plan.settings.regions !== "none" &&
      plan.settings.regionTargets === "region" &&
      plan.territories.some((territory) => territory.region !== ""),
    hasReps,
    hasOwners: plan.before !== null,
    hasPlaces: plan.distanceKm.some((km) => !Number.isNaN(km)),
    hasFit: hasReps && plan.matching.fit.some((score) => !Number.isNaN(score)),
    hasSegments: plan.segmentation.segments.length > 0,
    hasSegmentSheet: plan.segmentation.segments.length > 0 && !leftOut.has("segments"),
    callPlan,
    hasEstimates: plan.segmentation.estimated !== null,
    hasLocks:
      plan.accounts.lock.some((lock) => lock === 1) || plan.accounts.namedOwner.some((owner) => owner !== ""),
    houseLabel: houseLabelOf(plan.territories),
    setAsideLabel: freeLabel("Set aside", names),
  };
}

/** How figures of territories are added up. */
export function sumsOf({ accounts, territories }: Plan): ReportFacts["sums"] {
  return accounts.count * territories.length > DIRECT_SUMS_LIMIT ? "delta" : "direct";
}

/** Whether what costs a formula an account and seldom changes is a value. */
export function isLean({ accounts }: Plan): boolean {
  return accounts.count > FULL_FORMULAS_LIMIT;
}

/** Where the hours of the accounts of a plan come from. */
export function callPlanOf(plan: Plan): ReportFacts["callPlan"] {
  if (!needsCallPlan(plan)) return "own";
  return sumsOf(plan) === "direct" && !isLean(plan) ? "live" : "planned";
}

/** What sheets add to others goes with them. */
function withoutParts(plan: Plan, leftOut: ReadonlySet<SheetRole>): Plan {
  if (leftOut.size === 0) return plan;
  return {
    ...plan,
    performance: leftOut.has("performance") ? null : plan.performance,
    quotas: leftOut.has("quotaAllocation") ? null : plan.quotas,
    handover: leftOut.has("midYearJobs") ? null : plan.handover,
    resources: leftOut.has("resourceAllocation") ? null : plan.resources,
  };
}

/** Some account with a segment brings no calls or no hours of its own. */
function needsCallPlan({ segmentation }: Plan): boolean {
  const { segmentOf, ownCalls, ownHours } = segmentation;
  return segmentOf.some(
    (at, account) =>
      at >= 0 && (Number.isNaN(ownCalls[account] ?? NaN) || Number.isNaN(ownHours[account] ?? NaN)),
  );
}

function balancesOf(plan: Plan): BalancedMeasure[] {
  return plan.measures.flatMap((measure, index): BalancedMeasure[] => {
    const balance = plan.after[index];
    const toleranceName = TOLERANCE_NAMES[index];
    if (balance?.isBalanced !== true || toleranceName === undefined) return [];
    const header = MEASURE_HEADER[measure.key];
    const prefix = index === 0 ? "" : `${header} `;
    return [
      {
        measure,
        header,
        deviation: `${prefix}Deviation`,
        inBand: `${prefix}In Band?`,
        tolerance: balance.tolerance,
        toleranceName,
      },
    ];
  });
}

/** The measure of a key, when the plan has it. */
export function measureOf(facts: ReportFacts, key: MeasureKey): Measure | undefined {
  return facts.plan.measures.find((measure) => measure.key === key);
}

/** The word for accounts that the company keeps; no territory is called so. */
export function houseLabelOf(territories: Plan["territories"]): string {
  return freeLabel("House", new Set(territories.map(({ name }) => name.toLowerCase())));
}

function freeLabel(wish: string, taken: ReadonlySet<string>): string {
  let label = wish;
  for (let n = 2; taken.has(label.toLowerCase()); n++) label = `${wish} ${String(n)}`;
  return label;
}

/** Territories in the plan's order, then house, then set aside; inside each by the measure, then as in the source. */
function sheetOrder(plan: Plan, balanced: Measure): Int32Array {
  const place = (account: number): number => {
    const territory = plan.territoryOf[account] ?? SET_ASIDE;
    if (territory === HOUSE) return plan.territories.length;
    return territory === SET_ASIDE ? plan.territories.length + 1 : territory;
  };
  const size = (account: number): number => {
    const value = balanced.values[account] ?? NaN;
    return Number.isNaN(value) ? -Infinity : value;
  };
  const order = Int32Array.from({ length: plan.accounts.count }, (_, index) => index);
  return order.sort((a, b) => {
    const byPlace = place(a) - place(b);
    if (byPlace !== 0) return byPlace;
    const sizeA = size(a);
    const sizeB = size(b);
    return sizeA === sizeB ? a - b : sizeB - sizeA;
  });
}
