import type { AccountLine, AccountPage } from "../../engine/plan/moves/account-lines";
import type { HandMoveEffect } from "../../engine/plan/moves/move-effect";
import { effectOf, historyOf, linesOf, listOf, selectedOf } from "../../use-cases/look-at-map";
import { lockStep, moveStep, REDO_STEP, takeStep, UNDO_STEP } from "../../use-cases/move-by-hand";
import type { HandStep } from "../../use-cases/move-by-hand";
import type { Outcome } from "../../use-cases/outcome";
import type { HandHistory } from "../../worker/hand-history";
import type { HandChange, PlanMap, SelectedAccounts } from "../../worker/map-planner";
import type { SessionParts } from "./written-plan-actions";

/** What the user can do on the map. */
export interface MapActions {
  /** The accounts of the plan as points. */
  readonly load: () => Promise<PlanMap>;
  readonly lines: (accounts: readonly number[]) => Promise<Outcome<AccountLine[]>>;
  /** The largest accounts of a territory, or of those outside. */
  readonly listOf: (territory: number, most: number) => Promise<Outcome<AccountPage>>;
  /** What of a selection can move, and where to. */
  readonly select: (accounts: readonly number[]) => Promise<Outcome<SelectedAccounts>>;
  readonly effect: (accounts: readonly number[], territory: number) => Promise<Outcome<HandMoveEffect>>;
  /** Moves accounts in the plan, and on its sheets where it is written. */
  readonly move: (
    accounts: readonly number[],
    territory: number,
    reason: string,
  ) => Promise<Outcome<HandChange | null>>;
  readonly lock: (accounts: readonly number[], isLocked: boolean) => Promise<Outcome<HandChange | null>>;
  /** Null when there is nothing to take back, or to do again. */
  readonly undo: () => Promise<Outcome<HandChange | null>>;
  readonly redo: () => Promise<Outcome<HandChange | null>>;
  readonly history: () => Promise<Outcome<HandHistory>>;
}

/** Ties the actions of the map to their use cases. */
export function createMapActions({
  planner,
  read,
  dispatch,
  ask,
}: Pick<SessionParts, "planner" | "read" | "dispatch" | "ask">): MapActions {
  const take = (step: HandStep): Promise<Outcome<HandChange | null>> =>
    ask(async () => {
      const isOnSheets = read().written !== null;
      const outcome = await takeStep(planner, step, isOnSheets);
      if (outcome.status === "done" && outcome.value !== null) {
        dispatch({ type: "movedByHand", plan: outcome.value.summary, isOnSheets });
      }
      return outcome;
    });
  return {
    load: () => planner.planMap(),
    lines: (accounts) => linesOf(planner, accounts),
    listOf: (territory, most) => listOf(planner, territory, most),
    select: (accounts) => selectedOf(planner, accounts),
    effect: (accounts, territory) => effectOf(planner, accounts, territory),
    move: (accounts, territory, reason) => take(moveStep(accounts, territory, reason)),
    lock: (accounts, isLocked) => take(lockStep(accounts, isLocked)),
    undo: () => take(UNDO_STEP),
    redo: () => take(REDO_STEP),
    history: () => historyOf(planner),
  };
}
