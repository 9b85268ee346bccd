/** What an account is measured by. */
export type MeasureKey = "potential" | "revenue" | "workload" | "accounts";
