import type { Outcome } from "../../use-cases/outcome";
import type { ScenarioView } from "../../use-cases/view-scenarios";
import type { SessionParts } from "./session-parts";

/** Shows the scenarios once they are looked at, or why they cannot be; null then, and where the look was given up. */
export async function showScenarios(
  { ask, dispatch }: Pick<SessionParts, "ask" | "dispatch">,
  view: () => Promise<Outcome<ScenarioView>>,
): Promise<ScenarioView | null> {
  const outcome = await ask(view);
  if (outcome.status === "problem") dispatch({ type: "jobStopped", problem: outcome.problem });
  if (outcome.status !== "done") return null;
  dispatch({ type: "scenariosShown", view: outcome.value });
  return outcome.value;
}
