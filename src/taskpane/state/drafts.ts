import type { Draft } from "../../use-cases/keep-draft";
import { dropDraft, findDraft, keepDraft, takeDraft } from "./later-use-cases";
import type { PaneActions } from "./pane-actions";
import type { PaneState } from "./pane-state";
import type { SessionParts } from "./session-parts";

/** Changes of the plan that come one after the other are kept together. */
const KEEP_AFTER_MS = 800;

/** Keeps the plan that is not written in the workbook, so that it outlives the pane. */
interface DraftDesk extends Pick<PaneActions, "takeDraft" | "dropDraft"> {
  /** Called after every event: keeps what changed, and forgets what was written. */
  readonly follow: () => void;
  /** Looks for a plan that an earlier pane has left. */
  readonly find: () => Promise<void>;
  readonly end: () => void;
}

/** Ties drafts to the state of the pane. */
export function createDrafts({
  planner,
  read,
  dispatch,
  job,
  ask,
  setAgain,
  now,
}: Pick<SessionParts, "planner" | "read" | "dispatch" | "job" | "ask" | "setAgain"> & {
  /** Moment as the user reads it. */
  readonly now: () => string;
}): DraftDesk {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let seen: Pick<PaneState, "plan" | "written"> = { plan: null, written: null };
  let draft: Draft | null = null;
  let isKept = false;

  const settle = (): void => {
    const { plan, written, job: running } = read();
    if (plan === null) return;
    if (running !== null) {
      waiting = setTimeout(settle, KEEP_AFTER_MS);
      return;
    }
    void ask<boolean>(async () => {
      if (written === null) return keepDraft(planner, now());
      if (!isKept) return { status: "done", value: false };
      const dropped = await dropDraft();
      return dropped.status === "done" ? { status: "done", value: false } : dropped;
    }).then((outcome) => {
      // What cannot be kept now is kept after the next change.
      if (outcome.status === "done") isKept = outcome.value;
    });
  };

  const take = (): void => {
    setAgain(take);
    const found = draft;
    if (found === null) return;
    void job(
      "plan",
      (options) => takeDraft(planner, found, options),
      (taken) => {
        dispatch({ type: "draftTaken", taken });
      },
    );
  };

  return {
    follow() {
      const { plan, written } = read();
      if (plan === seen.plan && written === seen.written) return;
      seen = { plan, written };
      clearTimeout(waiting);
      if (plan === null) return;
      // A workbook may be saved and closed as soon as it says that the plan is written.
      if (written !== null) settle();
      else waiting = setTimeout(settle, KEEP_AFTER_MS);
    },
    async find() {
      const found = await findDraft();
      if (found.status !== "done" || found.value === null || read().plan !== null) return;
      draft = found.value;
      isKept = true;
      dispatch({ type: "draftFound", at: draft.at });
    },
    takeDraft: take,
    dropDraft() {
      draft = null;
      isKept = false;
      dispatch({ type: "draftFound", at: "" });
      void dropDraft();
    },
    end() {
      clearTimeout(waiting);
    },
  };
}
