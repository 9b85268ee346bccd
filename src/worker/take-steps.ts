import type { Pacer } from "../engine/alignment/pacer";
import type { Steps } from "../engine/model/steps";

/**
 * Takes all steps and gives the thread back between them.
 *
 * @throws EngineError CANCELLED when the user has cancelled
 */
export async function takeSteps<Value>(steps: Steps<Value>, pacer: Pacer): Promise<Value> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    await pacer.breathe(0, 1);
  }
}
