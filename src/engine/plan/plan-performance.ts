import type { Pacer } from "../alignment/pacer";
import type { Performance } from "../model/performance";
import type { Plan } from "../model/plan";
import { measurePerformance } from "../performance/measure-performance";
import type { PreparedPlan } from "./prepare-plan";

/** What a plan brings to its performance. */
export type PerformanceOf = Pick<
  Plan,
  "territories" | "territoryOf" | "previousTerritoryOf" | "measures" | "quotas" | "workload"
>;

/**
 * How the territories of a plan have sold; null where there are neither deals nor quotas of last year, costs or
 * activities to measure it by.
 *
 * @throws EngineError CANCELLED
 */
export async function planPerformance(
  { input, settings, segmentation, sales }: PreparedPlan,
  plan: PerformanceOf,
  pacer: Pacer,
): Promise<Performance | null> {
  const { territories, territoryOf, previousTerritoryOf, measures, quotas, workload } = plan;
  const performance = await measurePerformance(
    {
      accounts: input.accounts,
      reps: input.reps,
      sales,
      deals: input.opportunities ?? null,
      costs: input.costs ?? null,
      segmentation,
      density: input.segmentFacts?.density ?? null,
      measures,
      territories,
      territoryOf,
      previousTerritoryOf,
      quotas,
      workload,
      settings,
    },
    pacer,
  );
  const { hasDeals, attainmentFrom, costFrom, hasActivity } = performance.data;
  const hasAnything = hasDeals || attainmentFrom !== "none" || costFrom !== "none" || hasActivity;
  return hasAnything ? performance : null;
}
