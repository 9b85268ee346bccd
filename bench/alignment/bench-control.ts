import type { Control, Progress } from "../../src/engine/model/progress";

/** Lets the engine run through; progress goes to `report`. */
export function benchControl(report: (progress: Progress) => void = () => undefined): Control {
  return {
    report,
    isCancelled: () => false,
    now: () => performance.now(),
    pause: () => Promise.resolve(),
  };
}
