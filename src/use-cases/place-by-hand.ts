import type { AccountPlace, MoveChoices } from "../engine/plan/move-choices";
import type { HandMove } from "../engine/plan/repair-plan";
import type { Planner, RepairSummary } from "../worker/planner";
import type { Outcome } from "./outcome";
import { run } from "./run";

/** Accounts of the last plan by the beginning or a part of their id or name, at most so many. */
export function findAccounts(planner: Planner, text: string, most: number): Promise<Outcome<AccountPlace[]>> {
  return run(() => planner.findAccounts(text, most));
}

/** Where an account could go, and how the territories would stand. */
export function findChoices(planner: Planner, account: number): Promise<Outcome<MoveChoices>> {
  return run(() => planner.moveChoices(account));
}

/** Places accounts by hand and repairs the plan around them; all other territories stay as they are. */
export function repairAround(planner: Planner, moves: readonly HandMove[]): Promise<Outcome<RepairSummary>> {
  return run(() => planner.repair(moves, () => undefined));
}
