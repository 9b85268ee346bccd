import type { MeasureKey } from "../../engine/model/measure-key";

/** The unit that amounts of a measure are shown in. */
export function unitOf(measure: MeasureKey): "money" | "hours" | "count" {
  return { potential: "money", revenue: "money", workload: "hours", accounts: "count" }[measure] as
    "money" | "hours" | "count";
}
