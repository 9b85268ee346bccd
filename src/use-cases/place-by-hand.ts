import type { AccountPlace, MoveChoices } from "../engine/plan/move-choices";
import { isMovable } from "../engine/plan/is-movable";
import type { HandMove } from "../engine/plan/repair-plan";
import type { Planner, RepairSummary } from "../worker/planner";
import type { Outcome } from "./outcome";
import { run } from "./run";

/** Where an account could go, and how the territories would stand. */
export function findChoices(planner: Planner, account: number): Promise<Outcome<MoveChoices>> {
  return run(() => planner.moveChoices(account));
}

/** Whether no rule keeps an account where it is. */
export function canBePlaced(fixedBy: AccountPlace["fixedBy"]): boolean {
  return isMovable(fixedBy);
}

/** Places accounts by hand and repairs the plan around them; all other territories stay as they are. */
export function repairAround(planner: Planner, moves: readonly HandMove[]): Promise<Outcome<RepairSummary>> {
  return run(() => planner.repair(moves, () => undefined));
}
