import type { FoundInPlan } from "../engine/lookup/find-in-plan";
import type { TerritoryCard } from "../engine/plan/territory-card";
import type { ChartFacts } from "../worker/chart-facts";
import type { Planner } from "../worker/planner";
import type { Outcome } from "./outcome";
import { run } from "./run";

/** Accounts, reps and territories of the plan by a few letters; cancelled when a newer search overtakes it. */
export function searchPlan(planner: Planner, text: string, most: number): Promise<Outcome<FoundInPlan>> {
  return run(() => planner.search(text, most));
}

/** What the charts of the pane need beside the summary of the plan. */
export function findChartFacts(planner: Planner): Promise<Outcome<ChartFacts>> {
  return run(() => planner.chartFacts());
}

/** All figures of one territory of the plan. */
export function explainTerritory(planner: Planner, territory: number): Promise<Outcome<TerritoryCard>> {
  return run(() => planner.territoryCard(territory));
}
