import type { ScenarioRecord } from "../../engine/model/scenario-record";
import { PREVIOUS_PLAN } from "../../engine/model/scenario-title";
import type { Outcome } from "../../use-cases/outcome";
import { keepSettings } from "../../use-cases/pane-memory";
import type { UseCaseOptions } from "../../use-cases/run";
import type { ScenarioShelf } from "../../use-cases/stored-scenarios";
import type { ScenarioView } from "../../use-cases/view-scenarios";
import {
  activateScenario,
  addScenario,
  deleteScenario,
  duplicateScenario,
  retitleScenario,
  saveScenario,
  tryVariant,
  viewOf,
  viewScenarios,
} from "./later-use-cases";
import type { ScenarioActions } from "./pane-actions";
import type { Job } from "./pane-state";
import type { SessionParts } from "./session-parts";
import { showScenarios } from "./show-scenarios";

/** The pane's actions on scenarios, tied to their use cases. */
export function createScenarioActions({
  planner,
  read,
  dispatch,
  job,
  ask,
  facts,
  preview,
  setAgain,
}: SessionParts): ScenarioActions {
  const show = (view: () => Promise<Outcome<ScenarioView>>): void => {
    void showScenarios({ ask, dispatch }, view);
  };
  const refresh = (): void => {
    show(() => viewScenarios(planner));
  };

  /** Changes what is saved and shows it. */
  const change = (
    kind: Job["kind"],
    work: (options: UseCaseOptions) => Promise<Outcome<ScenarioShelf>>,
  ): void => {
    setAgain(() => {
      change(kind, work);
    });
    void job(kind, work, (shelf) => {
      show(() => viewOf(planner, shelf));
    });
  };

  /** @param then once the scenario is the plan, told whether it is what was saved */
  const activate = (scenario: ScenarioRecord, then: (isIdentical: boolean) => void): void => {
    setAgain(() => {
      activate(scenario, then);
    });
    void job(
      "plan",
      (options, elapsed) =>
        activateScenario(planner, scenario, {
          ...options,
          onBetter: (soFar) => {
            dispatch({ type: "foundBetter", soFar, elapsed: elapsed() });
          },
        }),
      (active) => {
        const { settings } = scenario.definition;
        dispatch({ type: "scenarioActivated", active, settings });
        void keepSettings(settings, read().writtenAt);
        then(active.differences.isIdentical);
      },
    );
  };

  const actions: ScenarioActions = {
    show() {
      dispatch({ type: "opened", screen: "scenarios" });
      refresh();
    },
    save(name) {
      change("write", (options) => saveScenario(planner, name, "", facts(), options));
    },
    retitle(name, title) {
      change("write", (options) => retitleScenario(planner, name, title, facts(), options));
    },
    duplicate(name) {
      change("write", (options) => duplicateScenario(planner, name, facts(), options));
    },
    remove(name) {
      change("write", (options) => deleteScenario(planner, name, facts(), options));
    },
    tryVariant(variant, name) {
      const current = read().scenarios?.current ?? null;
      if (current === null) return;
      change("plan", async (options) => {
        const tried = await tryVariant(planner, current, variant, name, options);
        return tried.status === "done" ? addScenario(planner, tried.value, facts(), options) : tried;
      });
    },
    activate(scenario) {
      activate(scenario, refresh);
    },
    restore() {
      void showScenarios({ ask, dispatch }, () => viewScenarios(planner)).then((view) => {
        if (view === null) return;
        const previous = view.shelf.scenarios.find(({ definition }) => definition.name === PREVIOUS_PLAN);
        if (previous === undefined) {
          dispatch({ type: "nothingToRestore" });
          return;
        }
        activate(previous, (isIdentical) => {
          // What cannot be the same again is said before anything is written.
          if (isIdentical) preview();
          else actions.show();
        });
      });
    },
  };
  return actions;
}
