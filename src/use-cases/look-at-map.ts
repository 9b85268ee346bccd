import type { AccountLine, AccountPage } from "../engine/plan/moves/account-lines";
import type { MapPlanner } from "../worker/map-planner";
import type { Outcome } from "./outcome";
import { run } from "./run";

/** What accounts of the plan are and where. */
export function linesOf(planner: MapPlanner, accounts: readonly number[]): Promise<Outcome<AccountLine[]>> {
  return run(() => planner.accountLines(accounts));
}

/** The accounts of a territory, the largest first. */
export function listOf(planner: MapPlanner, territory: number, most: number): Promise<Outcome<AccountPage>> {
  return run(() => planner.accountsOf(territory, most));
}
