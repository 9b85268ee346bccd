import type { ReportFacts } from "../../report-facts";

/** Amounts of accounts that only quotas use. */
export interface AccountAmount {
  readonly header: "Forecast" | "Pipeline";
  /** Per account, NaN where it has none. */
  readonly values: Float64Array;
}

/** Forecasts where there are any, open opportunities where quotas go by them. */
export function quotaAmounts({ plan }: ReportFacts): AccountAmount[] {
  if (plan.quotas === null) return [];
  const { bottomUp, pipelineOf } = plan.quotas;
  return [
    ...(bottomUp === null ? [] : [{ header: "Forecast" as const, values: plan.accounts.forecast }]),
    ...(pipelineOf === null ? [] : [{ header: "Pipeline" as const, values: pipelineOf }]),
  ];
}
