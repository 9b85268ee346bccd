import type { MeasureKey } from "../model/measure-key";

/** What the log calls a measure. */
export const MEASURE_HEADINGS: Readonly<Record<MeasureKey, string>> = {
  potential: "Potential",
  revenue: "Revenue",
  workload: "Workload",
  accounts: "Accounts",
};
