import type { OwnerEdit } from "../../use-cases/settle-hand-edits";
import type { Outcome } from "../../use-cases/outcome";
import type { PlanSummary } from "../../worker/plan-summary";
import { findOwnerEdits, placeOwners, undoByHand } from "./later-use-cases";
import type { PaneState } from "./pane-state";
import type { SessionParts } from "./session-parts";

/** What becomes of owners that were changed by hand on the sheets which are about to be written over. */
interface OwnerEditDesk {
  /** Looks for them, and takes them into the plan where they are to be kept. */
  readonly settle: () => Promise<Outcome<unknown>>;
  /** The other way, and back. */
  readonly choose: (choice: PaneState["ownerEditChoice"]) => Promise<Outcome<unknown>>;
}

const DONE: Outcome<undefined> = { status: "done", value: undefined };

/** Ties the choice on the preview to the plan at hand. */
export function createOwnerEdits({
  planner,
  read,
  dispatch,
}: Pick<SessionParts, "planner" | "read" | "dispatch">): OwnerEditDesk {
  /** The plan once edits were taken into it, and where its accounts were before. */
  let kept: { readonly plan: PlanSummary; readonly before: readonly OwnerEdit[] } | null = null;

  const settle = async (): Promise<Outcome<unknown>> => {
    const found = await findOwnerEdits(planner);
    if (found.status !== "done") return found;
    const { ownerEditChoice: choice } = read();
    dispatch({ type: "ownerEditsSettled", choice, edits: found.value, plan: null });
    const isLost = found.value.some(({ edited, now }) => edited.toLowerCase() !== now.toLowerCase());
    if (choice === "replace" || !isLost) return DONE;
    const placed = await placeOwners(
      planner,
      found.value.map(({ id, edited }) => ({ accountId: id, territory: edited })),
    );
    if (placed.status !== "done") return placed;
    const { plan, edits } = placed.value;
    if (plan !== null) kept = { plan, before: found.value };
    dispatch({ type: "ownerEditsSettled", choice, edits, plan });
    return DONE;
  };

  /** The plan as it was before edits were taken into it. */
  const giveUp = async (): Promise<Outcome<unknown>> => {
    if (kept === null) return DONE;
    const { plan, before } = kept;
    kept = null;
    if (read().plan === plan) {
      const undone = await undoByHand(planner, false);
      if (undone.status !== "done") return undone;
      if (undone.value !== null) {
        dispatch({ type: "ownerEditsSettled", choice: "replace", edits: before, plan: undone.value.summary });
        return DONE;
      }
    }
    // Something else was done to the plan since: only these accounts go back.
    const back = await placeOwners(
      planner,
      before.map(({ id, now }) => ({ accountId: id, territory: now })),
    );
    if (back.status !== "done") return back;
    dispatch({ type: "ownerEditsSettled", choice: "replace", ...back.value });
    return DONE;
  };

  return {
    settle,
    async choose(choice) {
      dispatch({ type: "ownerEditsSettled", choice, edits: read().ownerEdits, plan: null });
      return choice === "keep" ? settle() : giveUp();
    },
  };
}
