import type { AccountPlace, MoveChoices } from "../engine/plan/move-choices";
import { isMovable } from "../engine/plan/is-movable";
import type { HandMove } from "../engine/plan/repair-plan";
import type { Suggestions } from "../engine/suggest/suggest-moves";
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

/** The best three moves for a territory, or for the one furthest from its target. */
export function findSuggestions(planner: Planner, territory: number | null): Promise<Outcome<Suggestions>> {
  return run(() => planner.suggest(territory));
}

/** Places accounts by hand and repairs the plan around them; all other territories stay as they are. */
export function repairAround(planner: Planner, moves: readonly HandMove[]): Promise<Outcome<RepairSummary>> {
  return run(() => planner.repair(moves, () => undefined));
}
