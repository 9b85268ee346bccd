import type { PlanConflicts } from "../engine/plan/plan-conflicts";
import type { PlanTradeOff } from "../engine/model/plan-trade-off";
import type { Planner, ProofSummary } from "../worker/planner";
import type { Outcome } from "./outcome";
import { run, stoppable } from "./run";
import type { UseCaseOptions } from "./run";

/** Why territories of the last plan are outside their bands; null when none is. */
export function findConflicts(
  planner: Planner,
  options: Pick<UseCaseOptions, "signal"> = {},
): Promise<Outcome<PlanConflicts | null>> {
  return run(() => stoppable(planner, options.signal, () => planner.conflicts(() => undefined)));
}

/** What narrower and wider bands would cost. */
export function findTradeOff(
  planner: Planner,
  options: Pick<UseCaseOptions, "signal"> = {},
): Promise<Outcome<PlanTradeOff>> {
  return run(() => stoppable(planner, options.signal, () => planner.tradeOff(() => undefined)));
}

/**
 * Proves the last plan best under its settings, or finds a better one, which is then the plan.
 *
 * @param seconds the exact solver's time
 */
export function provePlan(
  planner: Planner,
  seconds: number,
  options: Pick<UseCaseOptions, "signal"> = {},
): Promise<Outcome<ProofSummary>> {
  return run(() => stoppable(planner, options.signal, () => planner.prove(seconds, () => undefined)));
}
