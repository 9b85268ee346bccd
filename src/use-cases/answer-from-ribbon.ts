import type { Settings } from "../engine/model/settings";
import type { Planner } from "../worker/planner";
import { keepProblem, recall } from "./pane-memory";
import type { Outcome } from "./outcome";
import { writeHealth } from "./write-health";

/**
 * Runs a job of the ribbon with the settings kept in the workbook. The ribbon has no place for words, so
 * what stops the job is said where it can be seen: what the data or settings lack stands on Data Health,
 * which is then in front; whatever it is, the pane says it when it is opened next.
 *
 * @param job gets the settings kept
 */
export async function answerFromRibbon<Value>(
  planner: Planner,
  locale: string,
  job: (settings: Partial<Settings>) => Promise<Outcome<Value>>,
): Promise<Outcome<Value>> {
  const memory = await recall();
  if (memory.status !== "done") return memory;
  const settings = memory.value.settings ?? {};
  const outcome = await job(settings);
  if (outcome.status !== "problem") return outcome;
  // Where Excel itself refuses, it would refuse the sheet as well.
  if (outcome.problem.kind === "input") await writeHealth(planner, locale, settings, outcome.problem);
  await keepProblem(settings, outcome.problem, memory.value.writtenAt);
  return outcome;
}
