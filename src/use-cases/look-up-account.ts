import type { AccountCard } from "../engine/plan/account-card";
import type { AccountPlace } from "../engine/plan/move-choices";
import type { Planner } from "../worker/planner";
import type { Outcome } from "./outcome";
import { run } from "./run";

/** Accounts of the last plan by id or name, house accounts and those set aside among them. */
export function findAccounts(planner: Planner, text: string, most: number): Promise<Outcome<AccountPlace[]>> {
  return run(() => planner.findAccounts(text, most));
}

/** Why an account is where it is, how it matches its rep and who else could have it. */
export function explainAccount(planner: Planner, account: number): Promise<Outcome<AccountCard>> {
  return run(() => planner.accountCard(account));
}
