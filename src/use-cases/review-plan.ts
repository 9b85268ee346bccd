import type { PlanConflicts } from "../engine/plan/plan-conflicts";
import type { PlanTradeOff } from "../engine/plan/plan-trade-off";
import type { Planner } from "../worker/planner";
import type { Outcome } from "./outcome";
import { run } from "./run";

/** Why territories of the last plan are outside their bands; null when none is. */
export function findConflicts(planner: Planner): Promise<Outcome<PlanConflicts | null>> {
  return run(() => planner.conflicts(() => undefined));
}

/** What narrower and wider bands would cost. */
export function findTradeOff(planner: Planner): Promise<Outcome<PlanTradeOff>> {
  return run(() => planner.tradeOff(() => undefined));
}
