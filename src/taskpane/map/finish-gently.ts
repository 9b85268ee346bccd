import type { Steps } from "../../engine/model/steps";

/** Longest time in milliseconds that a gentle run holds the thread. */
const SLICE_MS = 10;

/**
 * Does the steps and gives the thread back every 10 ms.
 *
 * @param isWanted asked after each pause
 * @returns null when the result was no longer wanted
 */
export async function finishGently<Result>(
  steps: Steps<Result>,
  isWanted: () => boolean,
): Promise<Result | null> {
  let since = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() - since < SLICE_MS) continue;
    await new Promise<void>((resolve) => setTimeout(resolve, 0));
    if (!isWanted()) return null;
    since = performance.now();
  }
}
