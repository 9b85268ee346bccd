import type { AccountLine, AccountPage } from "../engine/plan/moves/account-lines";
import type { HandMoveEffect } from "../engine/plan/moves/move-effect";
import type { HandHistory } from "../worker/hand-history";
import type { MapPlanner, SelectedAccounts } from "../worker/map-planner";
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

/** What of a selection can move, and where to. */
export function selectedOf(
  planner: MapPlanner,
  accounts: readonly number[],
): Promise<Outcome<SelectedAccounts>> {
  return run(() => planner.selectAccounts(accounts));
}

/** What moving accounts to a territory would do. */
export function effectOf(
  planner: MapPlanner,
  accounts: readonly number[],
  territory: number,
): Promise<Outcome<HandMoveEffect>> {
  return run(() => planner.moveEffect(accounts, territory));
}

/** How many steps by hand can be taken back, and done again. */
export function historyOf(planner: MapPlanner): Promise<Outcome<HandHistory>> {
  return run(() => planner.handHistory());
}
