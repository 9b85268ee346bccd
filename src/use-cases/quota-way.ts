import type { QuotaStep } from "../engine/quota/quota-steps";
import { quotaSteps } from "../engine/quota/quota-steps";
import type { QuotaSummary } from "../worker/plan-summary";

/** The way from last year to the quota of a territory, or of all together (null). */
export function quotaWay(quotas: QuotaSummary, territory: number | null): QuotaStep[] {
  return quotaSteps(quotas, territory);
}
