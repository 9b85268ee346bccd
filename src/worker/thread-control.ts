import type { Control, Progress } from "../engine/model/progress";

/** Longest time that work holds the thread before messages (a cancel) are let in. */
const HOLD_MS = 12;
/** Shortest time between two reports of one phase. */
const REPORT_MS = 100;

/** A control whose computation can be stopped from outside. */
export interface StoppableControl extends Control {
  stop(): void;
  /** Ends a search with the best it has found. */
  end(): void;
}

/**
 * What a long computation is handed on this thread. pause() gives the thread back when it was
 * held for 12 ms, else returns at once, so that it may be called often. A report is passed on
 * when its phase is new, when the job is done or 100 ms after the last one; its fraction never falls.
 */
export function createControl(onProgress: (progress: Progress) => void): StoppableControl {
  const now = () => performance.now();
  let stopped = false;
  let ended = false;
  let heldSince = now();
  let reportedAt = Number.NEGATIVE_INFINITY;
  let phase: string | null = null;
  let fraction = 0;
  return {
    report(progress) {
      fraction = Math.max(fraction, progress.fraction);
      const time = now();
      if (progress.phase === phase && progress.fraction < 1 && time - reportedAt < REPORT_MS) return;
      phase = progress.phase;
      reportedAt = time;
      onProgress({ ...progress, fraction });
    },
    isCancelled: () => stopped,
    isEnough: () => ended,
    now,
    async pause() {
      if (now() - heldSince < HOLD_MS) return;
      await new Promise<void>((resolve) => setTimeout(resolve, 0));
      heldSince = now();
    },
    stop() {
      stopped = true;
    },
    end() {
      ended = true;
    },
  };
}
