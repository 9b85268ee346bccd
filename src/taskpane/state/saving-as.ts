import { saveNewScenario, viewOf } from "./later-use-cases";
import type { SessionParts } from "./session-parts";
import { showScenarios } from "./show-scenarios";

/** Saves the plan that a job in the year has made as a scenario; what is written of the plan stays as it is. */
export function savingAs({
  planner,
  read,
  dispatch,
  job,
  ask,
  setAgain,
  facts,
}: Pick<SessionParts, "planner" | "read" | "dispatch" | "job" | "ask" | "setAgain" | "facts">): (
  name: string,
) => void {
  const save = (name: string): void => {
    setAgain(() => {
      save(name);
    });
    void job(
      "write",
      (options) => saveNewScenario(planner, name, facts(), options),
      (shelf) => {
        dispatch({ type: "jobSaved", name: shelf.scenarios[0]?.definition.name ?? name });
        // Whoever opened the scenarios meanwhile was shown them without this one.
        if (read().screen === "scenarios")
          void showScenarios({ ask, dispatch }, () => viewOf(planner, shelf));
      },
    );
  };
  return save;
}
