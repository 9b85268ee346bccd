import type { BoundaryMove } from "../engine/model/review";
import { changeOwners } from "../workbook/change-owners";
import type { OwnerChange } from "../workbook/change-owners";
import type { Outcome } from "./outcome";
import { run } from "./run";
import type { UseCaseOptions } from "./run";

/** Accounts that were moved in the written plan, and what puts them back. */
export interface MovedAccounts {
  readonly from: string;
  readonly to: string;
  readonly count: number;
  readonly undo: readonly OwnerChange[];
}

/**
 * Moves the accounts of a boundary in the written plan, all or none: their territories on Territory Assignments
 * change as if typed, and balance, quotas, KPIs and checks follow by their formulas.
 */
export function moveBoundary(
  { from, to, accounts }: BoundaryMove,
  options: UseCaseOptions = {},
): Promise<Outcome<MovedAccounts>> {
  return run(async () => {
    options.onProgress?.({ phase: "Moving accounts", done: 0, total: 1, fraction: 0 });
    const changes = accounts.map(({ id }) => ({ accountId: id, from, put: to, to }));
    const undo = await changeOwners(changes, options);
    return { from, to, count: accounts.length, undo };
  });
}

/** Puts accounts back to where they were before the move, all or none. */
export function putBack({ undo }: MovedAccounts, options: UseCaseOptions = {}): Promise<Outcome<null>> {
  return run(async () => {
    options.onProgress?.({ phase: "Moving accounts", done: 0, total: 1, fraction: 0 });
    await changeOwners(undo, options);
    return null;
  });
}
