import { saveNewScenario } from "./later-use-cases";
import type { SessionParts } from "./session-parts";

/** Saves the plan that a job in the year has made as a scenario; what is written of the plan stays as it is. */
export function savingAs({
  planner,
  dispatch,
  job,
  setAgain,
  facts,
}: Pick<SessionParts, "planner" | "dispatch" | "job" | "setAgain" | "facts">): (name: string) => void {
  const save = (name: string): void => {
    setAgain(() => {
      save(name);
    });
    void job(
      "write",
      (options) => saveNewScenario(planner, name, facts(), options),
      ({ scenarios }) => {
        dispatch({ type: "jobSaved", name: scenarios[0]?.definition.name ?? name });
      },
    );
  };
  return save;
}
