import type { UseCaseOptions } from "../../use-cases/run";
import type { Outcome } from "../../use-cases/outcome";
import type { Planner } from "../../worker/planner";
import type { PaneEvent } from "./reduce";
import type { SessionParts } from "./session-parts";

/** When a job's button says that it runs, and when a screen of its own does; quicker ones are over by then. */
const BUSY_AFTER_MS = 500;
const SHOWN_AFTER_MS = 2000;

/** Long work and questions, of which only one is under way at a time. */
interface JobRunner extends Pick<SessionParts, "job" | "ask" | "change"> {
  readonly isRunning: () => boolean;
  /** Resolves once no job is under way. */
  readonly idle: () => Promise<void>;
  /** Resolves once the questions under way are answered or stopped, and the changes made. */
  readonly quiet: () => Promise<unknown>;
  /** Asks the running job to stop. */
  readonly cancel: () => void;
}

/**
 * @param dispatch takes events in order
 * @param onRecovered told how a write that was found interrupted has ended
 */
export function createJobRunner(
  planner: Planner,
  dispatch: (event: PaneEvent) => void,
  onRecovered: NonNullable<UseCaseOptions["onRecovered"]>,
): JobRunner {
  let running: AbortController | null = null;
  let ended: Promise<void> = Promise.resolve();
  let aside: Promise<unknown> = Promise.resolve();
  let changed: Promise<unknown> = Promise.resolve();
  let isChanging = false;
  const quiet = async (): Promise<void> => {
    if (!isChanging) await planner.cancel();
    await aside;
  };

  return {
    isRunning: () => running !== null,
    // What follows a job may be a job too.
    idle: async () => {
      while (running !== null) await ended;
    },
    quiet,
    cancel() {
      running?.abort();
    },
    // A job that begins ends the questions.
    ask: <Value>(question: () => Promise<Outcome<Value>>): Promise<Outcome<Value>> => {
      const answer = aside.then(() => (running === null ? question() : { status: "cancelled" as const }));
      aside = answer;
      return answer;
    },
    // What the user has changed is not given up for the job that is begun right after it.
    change: <Value>(work: () => Promise<Outcome<Value>>): Promise<Outcome<Value>> => {
      if (running !== null) return Promise.resolve({ status: "cancelled" });
      const answer = aside.then(async () => {
        isChanging = true;
        try {
          return await work();
        } finally {
          isChanging = false;
        }
      });
      aside = answer;
      changed = answer;
      return answer;
    },
    // A new job is refused while one runs.
    job: async (kind, work, onDone) => {
      if (running !== null) return;
      const controller = new AbortController();
      running = controller;
      let end: () => void = () => undefined;
      ended = new Promise((resolve) => {
        end = resolve;
      });
      const began = performance.now();
      const elapsed = () => (performance.now() - began) / 1000;
      dispatch({ type: "jobStarted", kind });
      const busy = setTimeout(dispatch, BUSY_AFTER_MS, { type: "jobAged", stage: "busy" });
      const shown = setTimeout(dispatch, SHOWN_AFTER_MS, { type: "jobAged", stage: "shown" });
      await (kind === "write" ? changed : quiet());
      const options: UseCaseOptions = {
        signal: controller.signal,
        onWait: (waits) => {
          // What waits for the user says so at once.
          if (waits) {
            clearTimeout(busy);
            clearTimeout(shown);
            dispatch({ type: "jobAged", stage: "shown" });
          }
          dispatch({ type: "editWaited", waits });
        },
        onRecovered,
        onProgress: (progress) => {
          dispatch({ type: "jobProgressed", progress, elapsed: elapsed() });
        },
      };
      const outcome = await work(options, elapsed);
      clearTimeout(busy);
      clearTimeout(shown);
      running = null;
      if (outcome.status === "done") onDone(outcome.value);
      else if (outcome.status === "cancelled") dispatch({ type: "jobCancelled" });
      else dispatch({ type: "jobStopped", problem: outcome.problem });
      end();
    },
  };
}
