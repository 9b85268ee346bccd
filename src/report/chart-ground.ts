import type { PlanTradeOff } from "../engine/model/plan-trade-off";

/** Columns of the written plan that charts are drawn from, by table. */
export const CHART_COLUMNS = {
  territories: ["Territory", "Region", "Deviation", "Deviation Today", "Utilisation", "Capacity"],
  quotas: [
    "Territory",
    "Last Year",
    "Score",
    "Exact",
    "Calculated Quota",
    "Final Quota",
    "Quota to Potential",
    "Potential",
  ],
} as const;

/** Columns of EF_Scenarios by which plans are compared in charts. */
export const CHARTED_HEADERS = [
  "Largest Deviation",
  "Spread",
  "Accounts Moved Share",
  "Revenue Moved Share",
] as const;
export type ChartedHeader = (typeof CHARTED_HEADERS)[number];

/** More segments than these cannot be told apart in one column. */
export const MOST_SEGMENTS_DRAWN = 8;

/** Scenarios beside the plan in a chart. */
export const MOST_SCENARIOS_DRAWN = 2;

/** What of the written plan its charts can be drawn from: the sheets say it, whatever plan is at hand. */
export interface ChartGround {
  /** Names of the territories, in the order of Territory KPIs. */
  readonly territories: readonly string[];
  /** Names of their regions, each once; empty without regions, and where a territory is in none. */
  readonly regions: readonly string[];
  /** Those of CHART_COLUMNS that Territory KPIs has. */
  readonly kpiColumns: readonly string[];
  /** Those that Quota Allocation has; null where no quotas are written. */
  readonly quotaColumns: readonly string[] | null;
  /** Segments that the accounts of the territories can be told apart by; null without, or with too many to draw. */
  readonly segments: SegmentGround | null;
  /** Plans to hold the written one against; null where none is saved. */
  readonly scenarios: ScenarioGround | null;
}

export interface SegmentGround {
  /** As Segments has them, by their numbers from 1. */
  readonly names: readonly string[];
  /**
   * Accounts of each segment by territory, a list a territory, where so many accounts are counted here; null where
   * formulas count them.
   */
  readonly counted: readonly (readonly number[])[] | null;
}

export interface ScenarioGround {
  /** Whether the sheets of the plan hold today's owners, and revenue of the accounts. */
  readonly has: { readonly owners: boolean; readonly revenue: boolean };
  /** Saved scenarios other than the plan: those chosen on Scenarios first; null where one has no such figure. */
  readonly saved: readonly {
    readonly name: string;
    readonly figures: Readonly<Record<ChartedHeader, number | null>>;
  }[];
}

/** What a chart of the workbook needs beside the sheets: what was worked out in the pane. */
export interface ChartFindings {
  /** The curve of the plan at hand and the tolerance it was planned with; null while it was not asked for. */
  readonly tradeOff: { readonly curve: PlanTradeOff; readonly tolerance: number } | null;
}

export function hasHours({ kpiColumns }: ChartGround): boolean {
  return kpiColumns.includes("Utilisation") && kpiColumns.includes("Capacity");
}

export function hasToday({ kpiColumns }: ChartGround): boolean {
  return kpiColumns.includes("Deviation Today");
}

/** Whether Quota Allocation is written, and has these columns. */
export function hasQuotas({ quotaColumns }: ChartGround, ...headers: readonly string[]): boolean {
  return quotaColumns !== null && headers.every((header) => quotaColumns.includes(header));
}
