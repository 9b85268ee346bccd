import type { PlanTradeOff } from "../engine/model/plan-trade-off";

/** Columns of the written plan that charts are drawn from, by table. */
export const CHART_COLUMNS = {
  territories: ["Territory", "Deviation", "Deviation Today", "Utilisation", "Capacity"],
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

/** What of the written plan its charts can be drawn from: the sheets say it, whatever plan is at hand. */
export interface ChartGround {
  /** Names of the territories, in the order of Territory KPIs. */
  readonly territories: readonly string[];
  /** Those of CHART_COLUMNS that Territory KPIs has. */
  readonly kpiColumns: readonly string[];
  /** Those that Quota Allocation has; null where no quotas are written. */
  readonly quotaColumns: readonly string[] | null;
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
