import type { PlanJob } from "../../engine/model/plan-job";
import type { Outcome, Problem } from "../../use-cases/outcome";
import { keepSettings } from "../../use-cases/pane-memory";
import { activateScenario, doJob, jobsAsTyped, jobsOnSheets, planOnSheets, tryJob } from "./later-use-cases";
import type { WhatIfActions } from "./pane-actions";
import type { JobDraft } from "./pane-state";
import { savingAs } from "./saving-as";
import type { SessionParts } from "./session-parts";

const NO_PLAN: Problem = {
  kind: "input",
  code: "NOT_PLANNED",
  message:
    "There is no plan at hand, and none of this version on the sheets; plan the territories first, then come back",
  detail: {},
};

/**
 * The jobs that planning anew does again: those of the plan at hand, before there is one those of the plan on the sheets;
 * either with the days and rules that were typed on Mid-Year Jobs.
 */
export function jobsToCarry(known: readonly PlanJob[] | null): Promise<Outcome<readonly PlanJob[]>> {
  return known === null ? jobsOnSheets() : jobsAsTyped(known);
}

/** The pane's actions on what-if jobs, tied to their use cases. */
export function createWhatIfActions(
  parts: Omit<SessionParts, "planName" | "preview" | "readChanged">,
): WhatIfActions {
  const { planner, read, dispatch, job, ask, setAgain } = parts;

  /** Makes the plan on the sheets the plan at hand. */
  const takeUp = (draft: JobDraft): void => {
    setAgain(() => {
      takeUp(draft);
    });
    void job(
      "plan",
      async (options) => {
        const found = await planOnSheets(planner, options);
        if (found.status !== "done") return found;
        if (found.value === null) return { status: "problem", problem: NO_PLAN };
        return activateScenario(planner, found.value, options);
      },
      (active) => {
        const { settings } = active.record.definition;
        dispatch({ type: "scenarioActivated", active, settings });
        dispatch({ type: "draftOpened", draft });
        void keepSettings(settings, read().writtenAt);
      },
    );
  };

  const save = savingAs(parts);

  const add = (what: PlanJob, name: string): void => {
    setAgain(() => {
      add(what, name);
    });
    void job(
      "plan",
      (options) => doJob(planner, what, options),
      (done) => {
        dispatch({ type: "jobDone", done });
        save(name);
      },
    );
  };

  return {
    open(draft) {
      if (read().plan === null) takeUp(draft);
      else dispatch({ type: "draftOpened", draft });
    },
    look: (what, signal) => ask(() => tryJob(planner, what, { signal })),
    add,
    giveUp(index) {
      dispatch({ type: "jobGivenUp", index });
    },
  };
}
