import { changeOwners } from "../workbook/change-owners";
import type { HandChange, MapPlanner } from "../worker/map-planner";
import type { Outcome } from "./outcome";
import { run } from "./run";
import type { UseCaseOptions } from "./run";

/** A step by hand, and the step that takes it back. */
export interface HandStep {
  readonly take: (planner: MapPlanner) => Promise<HandChange | null>;
  readonly takeBack: (planner: MapPlanner) => Promise<HandChange | null>;
}

/** Moves accounts to a territory; "" for no reason. */
export function moveStep(accounts: readonly number[], territory: number, reason: string): HandStep {
  return {
    take: (planner) => planner.moveAccounts(accounts, territory, reason),
    takeBack: (planner) => planner.undoStep(),
  };
}

/** Locks accounts where they are, or unlocks them. */
export function lockStep(accounts: readonly number[], isLocked: boolean): HandStep {
  return {
    take: (planner) => planner.lockAccounts(accounts, isLocked),
    takeBack: (planner) => planner.undoStep(),
  };
}

export const UNDO_STEP: HandStep = {
  take: (planner) => planner.undoStep(),
  takeBack: (planner) => planner.redoStep(),
};

export const REDO_STEP: HandStep = {
  take: (planner) => planner.redoStep(),
  takeBack: (planner) => planner.undoStep(),
};

/**
 * Takes a step by hand on the plan at hand. Where that plan stands on its sheets, the accounts change
 * there too, as if typed; when they cannot, the step is taken back, so that sheets and pane agree.
 *
 * @param isWritten the plan at hand is the one on the sheets
 */
export function takeStep(
  planner: MapPlanner,
  step: HandStep,
  isWritten: boolean,
  options: UseCaseOptions = {},
): Promise<Outcome<HandChange | null>> {
  return run(async () => {
    const change = await step.take(planner);
    if (change === null || !isWritten || change.moved.length === 0) return change;
    try {
      await changeOwners(
        change.moved.map(({ id, from, to }) => ({ accountId: id, from, put: to, to })),
        options,
      );
    } catch (error) {
      await step.takeBack(planner);
      throw error;
    }
    return change;
  });
}
