import { changeOwners } from "../workbook/change-owners";
import type { HandChange, MapPlanner } from "../worker/map-planner";
import type { Outcome } from "./outcome";
import { run } from "./run";

/** A step by hand, and the step that takes it back. */
interface HandStep {
  readonly take: () => Promise<HandChange | null>;
  readonly takeBack: () => Promise<HandChange | null>;
}

type Taken = Promise<Outcome<HandChange | null>>;

/**
 * Moves accounts to a territory.
 *
 * @param reason "" for none
 * @param isWritten the plan at hand is the one on the sheets
 */
export function moveByHand(
  planner: MapPlanner,
  isWritten: boolean,
  accounts: readonly number[],
  territory: number,
  reason: string,
): Taken {
  const take = () => planner.moveAccounts(accounts, territory, reason);
  return takeStep({ take, takeBack: () => planner.undoStep() }, isWritten);
}

/** Locks accounts where they are, or unlocks them. */
export function lockByHand(
  planner: MapPlanner,
  isWritten: boolean,
  accounts: readonly number[],
  isLocked: boolean,
): Taken {
  const take = () => planner.lockAccounts(accounts, isLocked);
  return takeStep({ take, takeBack: () => planner.undoStep() }, isWritten);
}

export function undoByHand(planner: MapPlanner, isWritten: boolean): Taken {
  return takeStep({ take: () => planner.undoStep(), takeBack: () => planner.redoStep() }, isWritten);
}

export function redoByHand(planner: MapPlanner, isWritten: boolean): Taken {
  return takeStep({ take: () => planner.redoStep(), takeBack: () => planner.undoStep() }, isWritten);
}

/**
 * Takes a step by hand on the plan at hand. Where that plan stands on its sheets, the accounts change
 * there too, as if typed; when they cannot, the step is taken back, so that sheets and pane agree.
 *
 * @param isWritten the plan at hand is the one on the sheets
 */
function takeStep(step: HandStep, isWritten: boolean): Taken {
  return run(async () => {
    const change = await step.take();
    if (change === null || !isWritten || change.moved.length === 0) return change;
    try {
      await changeOwners(change.moved.map(({ id, from, to }) => ({ accountId: id, from, put: to, to })));
    } catch (error) {
      await step.takeBack();
      throw error;
    }
    return change;
  });
}
