import type { Handed } from "./handover";
import type { Placement } from "./placement";
import type { PlanJob } from "./plan-job";

/** What a plan was made from besides the inputs and the settings. */
export interface PlanOrigin {
  /** In the order in which they were taken on. */
  readonly jobs: readonly PlanJob[];
  /** What each job has handed over, in the same order; fewer for jobs of an earlier version. */
  readonly handed: readonly Handed[];
  /** Accounts that stand where they stand by hand, in the order of their IDs. */
  readonly placements: readonly Placement[];
  /** Why planning again from these would not give this very alignment; null when it does. */
  readonly kept: "stopped" | "repaired" | "proved" | "sheets" | null;
}
