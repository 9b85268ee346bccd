import type { Settings } from "../engine/model/settings";
import type { Planner } from "../worker/planner";
import type { RecoveredWrite } from "../workbook/recover-write";
import { keepProblem, keepRecovered, recall } from "./pane-memory";
import type { Outcome } from "./outcome";
import type { UseCaseOptions } from "./run";
import { writeHealth } from "./write-health";

/**
 * Runs a job of the ribbon with the settings kept in the workbook. The ribbon has no place for words, so
 * what stops the job is said where it can be seen: what the data or settings lack stands on Data Health,
 * which is then in front; whatever it is, the pane says it when it is opened next. So it does where a write that was
 * broken off has ended, which cannot be asked about here: the safest way is gone, and Restore previous plan leads back.
 *
 * @param job gets the settings kept, and tells how such a write has ended
 * @param writesPlan a job that is done has written a plan, in the place of whatever was broken off
 */
export async function answerFromRibbon<Value>(
  planner: Planner,
  locale: string,
  job: (settings: Partial<Settings>, options: UseCaseOptions) => Promise<Outcome<Value>>,
  { writesPlan }: { readonly writesPlan: boolean },
): Promise<Outcome<Value>> {
  const memory = await recall();
  if (memory.status !== "done") return memory;
  const { writtenAt } = memory.value;
  const settings = memory.value.settings ?? {};
  let { recovered } = memory.value;
  const onRecovered = (ended: RecoveredWrite): void => {
    recovered = ended;
  };
  const outcome = await job(settings, { onRecovered });
  if (outcome.status === "problem") {
    // Where Excel itself refuses, it would refuse the sheet as well.
    if (outcome.problem.kind === "input") await writeHealth(planner, locale, settings, outcome.problem);
    await keepProblem(settings, outcome.problem, writtenAt);
  }
  const isReplaced = writesPlan && outcome.status === "done";
  if (recovered !== null && !isReplaced) await keepRecovered(recovered);
  return outcome;
}
