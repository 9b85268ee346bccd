import type { Settings } from "../../engine/model/settings";
import { keepSettings } from "../../use-cases/pane-memory";
import { planTerritories, takeBestPlan } from "../../use-cases/plan-territories";
import { segmentAccounts } from "../../use-cases/segment-accounts";
import { setQuotas } from "../../use-cases/set-quotas";
import { mapPng } from "../map/map-png-later";
import { previewPlan, writePlan } from "./later-use-cases";
import { createOwnerEdits } from "./owner-edits";
import type { PaneActions } from "./pane-actions";
import type { SessionParts } from "./session-parts";
import type { TypedOnSheets } from "./typed-on-sheets";
import { jobsToCarry } from "./what-if-actions";

/** What is done to make a plan and to write it. */
type PlanActions = Pick<
  PaneActions,
  "changeQuotas" | "segments" | "plan" | "takeBest" | "preview" | "chooseOwnerEdits" | "leaveOut" | "write"
>;

/**
 * Ties planning and writing to their use cases.
 *
 * @param quiet resolves once the questions under way are answered or stopped
 * @param onWritten called when the plan stands on its sheets
 */
export function createPlanActions({
  planner,
  read,
  dispatch,
  job,
  ask,
  change,
  setAgain,
  facts,
  typed,
  idle,
  quiet,
  onWritten,
}: Pick<SessionParts, "planner" | "read" | "dispatch" | "job" | "ask" | "change" | "setAgain" | "facts"> & {
  readonly typed: TypedOnSheets;
  readonly idle: () => Promise<void>;
  readonly quiet: () => Promise<unknown>;
  readonly onWritten: () => void;
}): PlanActions {
  const ownerEdits = createOwnerEdits({ planner, read, dispatch });
  const leftOut = (): NonNullable<Settings["sheetsLeftOut"]> => read().settings.sheetsLeftOut ?? [];

  const renewOutline = (): void => {
    void ask(() => previewPlan(planner, facts(), leftOut())).then((outcome) => {
      if (outcome.status === "done") dispatch({ type: "outlineRenewed", outline: outcome.value });
      else if (outcome.status === "problem") dispatch({ type: "jobStopped", problem: outcome.problem });
    });
  };

  const plan = (): void => {
    setAgain(plan);
    // What is pressed while the sheets are being read is done once they are read, if they are.
    const { job: running, health } = read();
    if (running?.kind === "look" || running?.kind === "check") {
      void idle().then(() => {
        if (read().health !== health) planNow();
      });
    } else planNow();
  };

  const planNow = (): void => {
    let { settings } = read();
    void job(
      "plan",
      async (options, elapsed) => {
        const taken = await typed.takeForPlan();
        if (taken.status !== "done") return taken;
        ({ settings } = read());
        const jobs = await jobsToCarry(read().jobs);
        if (jobs.status !== "done") return jobs;
        return planTerritories(planner, settings, {
          ...options,
          jobs: jobs.value,
          onBetter: (soFar) => {
            dispatch({ type: "foundBetter", soFar, elapsed: elapsed() });
          },
        });
      },
      (made) => {
        const isOlder = read().settings !== settings;
        dispatch({ type: "planned", plan: made });
        if (isOlder) dispatch({ type: "settingsChanged", change: {} });
        void keepSettings(settings, read().writtenAt);
      },
    );
  };

  const preview = (): void => {
    setAgain(preview);
    // A plan that was fitted in is shown while it is still being saved; sheets that change places cannot be read.
    void idle()
      .then(quiet)
      .then(typed.takeSegments)
      .then((taken) => (taken.status === "done" ? typed.takeOverrides() : taken))
      .then((taken) => (taken.status === "done" ? typed.takeJobs() : taken))
      .then((taken) => (taken.status === "done" ? ownerEdits.settle() : taken))
      .then((taken) => (taken.status === "done" ? previewPlan(planner, facts(), leftOut()) : taken))
      .then((outcome) => {
        if (outcome.status === "done") dispatch({ type: "outlined", outline: outcome.value });
        else if (outcome.status === "problem") dispatch({ type: "jobStopped", problem: outcome.problem });
      });
  };

  const write = (): void => {
    setAgain(write);
    void job(
      "write",
      (options) => writePlan(planner, { ...facts(), drawMap: mapPng, sheetsLeftOut: leftOut() }, options),
      (written) => {
        dispatch({ type: "written", written });
        onWritten();
        void keepSettings(read().settings, written.at);
      },
    );
  };

  return {
    plan,
    preview,
    write,
    takeBest() {
      dispatch({ type: "bestTaken" });
      void takeBestPlan(planner);
    },
    segments: (settings) => segmentAccounts(planner, settings),
    async changeQuotas(wanted) {
      const outcome = await change(() => setQuotas(planner, wanted));
      if (outcome.status === "problem") return outcome.problem;
      if (outcome.status === "done") {
        dispatch({ type: "quoted", change: wanted, plan: outcome.value });
        void keepSettings(read().settings, read().writtenAt);
      }
      return null;
    },
    chooseOwnerEdits(choice) {
      void change(() => ownerEdits.choose(choice)).then((outcome) => {
        if (outcome.status === "done") renewOutline();
        else if (outcome.status === "problem") dispatch({ type: "jobStopped", problem: outcome.problem });
      });
    },
    leaveOut(sheetsLeftOut) {
      dispatch({ type: "sheetsChosen", sheetsLeftOut });
      void keepSettings(read().settings, read().writtenAt);
      renewOutline();
    },
  };
}
