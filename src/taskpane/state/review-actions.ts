import { keepSettings } from "../../use-cases/pane-memory";
import { holdReview, moveBoundary, putBack, readReviewLog } from "./later-use-cases";
import type { PaneActions } from "./pane-actions";
import type { SessionParts } from "./session-parts";

/** What is done in a review of the written plan. */
type ReviewActions = Pick<PaneActions, "review" | "moveBoundary" | "putBack" | "changeLimits">;

/** Ties reviews to their use cases. */
export function createReviewActions({
  planner,
  read,
  dispatch,
  job,
  setAgain,
  readChanged,
  facts,
}: Pick<
  SessionParts,
  "planner" | "read" | "dispatch" | "job" | "setAgain" | "readChanged" | "facts"
>): ReviewActions {
  const review = (): void => {
    setAgain(review);
    void job(
      "review",
      async (options) => {
        const { settings } = read();
        const current = await readChanged(options);
        if (current.status !== "done") return current;
        const held = await holdReview(planner, settings, facts(), options);
        if (held.status !== "done") return held;
        const log = await readReviewLog(options);
        if (log.status !== "done") return log;
        return { status: "done" as const, value: { held: held.value, log: log.value } };
      },
      (found) => {
        dispatch({ type: "reviewed", ...found });
      },
    );
  };

  return {
    review,
    moveBoundary(move) {
      setAgain(review);
      void job(
        "write",
        (options) => moveBoundary(move, options),
        (moved) => {
          dispatch({ type: "accountsMoved", moved });
          review();
        },
      );
    },
    putBack() {
      setAgain(review);
      const moved = read().review?.moved ?? null;
      if (moved === null) return;
      void job(
        "write",
        (options) => putBack(moved, options),
        () => {
          dispatch({ type: "accountsMoved", moved: null });
          review();
        },
      );
    },
    changeLimits(change) {
      dispatch({ type: "limitsChanged", change });
      void keepSettings(read().settings, read().writtenAt);
      review();
    },
  };
}
