import type { QuotaSettings } from "../engine/plan/quote-again";
import type { Planner } from "../worker/planner";
import type { PlanSummary } from "../worker/plan-summary";
import type { Outcome } from "./outcome";
import { run } from "./run";

/** Gives the last plan other quotas. Nothing is searched and nothing is written. */
export function setQuotas(planner: Planner, settings: Partial<QuotaSettings>): Promise<Outcome<PlanSummary>> {
  return run(() => planner.quotas(settings, () => undefined));
}
