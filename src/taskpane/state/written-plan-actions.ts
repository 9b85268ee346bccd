import type { Problem } from "../../use-cases/outcome";
import { keepSettings } from "../../use-cases/pane-memory";
import type { HandEdits } from "../../use-cases/take-written-plan";
import {
  fitInAccounts,
  newSincePlan,
  refreshChangeLog,
  rerunPlan,
  saveReview,
  takeWrittenPlan,
} from "./later-use-cases";
import type { PaneActions } from "./pane-actions";
import { savingAs } from "./saving-as";
import type { SessionParts } from "./session-parts";

/** What is done with a plan that stands on its sheets. */
interface WrittenPlanActions extends Pick<
  PaneActions,
  "saveReview" | "logChanges" | "rerun" | "takeWritten" | "fitIn"
> {
  /** Looks, beside all else, whether accounts have come or gone since the plan was written. */
  readonly lookForNew: () => Promise<void>;
}

const NO_PLAN: Problem = {
  kind: "input",
  code: "NO_WRITTEN_PLAN",
  message: "No plan is written in this workbook; plan the territories and write the plan first",
  detail: {},
};

/** Ties the actions on a written plan to their use cases. */
export function createWrittenPlanActions(parts: SessionParts): WrittenPlanActions {
  const { planner, read, dispatch, job, ask, setAgain, readChanged, preview, facts, planName } = parts;
  const logChanges = () => {
    setAgain(logChanges);
    void job(
      "write",
      (options) => refreshChangeLog(planner, { ...facts(), planName: planName() }, options),
      (logged) => {
        dispatch({ type: "changesLogged", logged });
      },
    );
  };
  const saveHeldReview = () => {
    setAgain(saveHeldReview);
    const held = read().review?.held ?? null;
    if (held === null) return;
    void job(
      "write",
      (options) => saveReview(planner, held, { ...facts(), planName: planName() }, options),
      (saved) => {
        dispatch({ type: "reviewSaved", saved });
      },
    );
  };
  const rerun = () => {
    setAgain(rerun);
    void job(
      "review",
      async (options) => {
        const current = await readChanged(options);
        return current.status === "done" ? rerunPlan(planner, read().settings, options) : current;
      },
      (found) => {
        dispatch({ type: "rerun", rerun: found });
      },
    );
  };
  const takeWritten = (handEdits: HandEdits) => {
    setAgain(() => {
      takeWritten(handEdits);
    });
    void job(
      "plan",
      async (options) => {
        const current = await readChanged(options);
        return current.status === "done" ? takeWrittenPlan(planner, handEdits, options) : current;
      },
      (taken) => {
        if (taken === null) {
          dispatch({ type: "jobStopped", problem: NO_PLAN });
          return;
        }
        dispatch({ type: "planTaken", taken });
        void keepSettings(taken.settings, read().writtenAt);
        preview();
      },
    );
  };
  const save = savingAs(parts);
  const fitIn = (name: string) => {
    setAgain(() => {
      fitIn(name);
    });
    void job(
      "plan",
      (options) => fitInAccounts(planner, read().settings, options),
      (fitted) => {
        if (fitted === null) {
          dispatch({ type: "jobStopped", problem: NO_PLAN });
          return;
        }
        dispatch({ type: "fittedIn", fitted });
        void keepSettings(read().settings, read().writtenAt);
        save(name);
      },
    );
  };
  return {
    saveReview: saveHeldReview,
    logChanges,
    rerun,
    takeWritten,
    fitIn,
    async lookForNew() {
      const found = await ask(() => newSincePlan(planner));
      // What cannot be counted now is not told; fitting in says what stands in its way.
      if (found.status === "done") dispatch({ type: "newSinceFound", newSince: found.value });
    },
  };
}
