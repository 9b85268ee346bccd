import type { Outcome } from "../../use-cases/outcome";
import type { ReviewFacts } from "../../use-cases/save-review";
import type { UseCaseOptions } from "../../use-cases/run";
import type { Planner } from "../../worker/planner";
import type { Job, PaneState } from "./pane-state";
import type { PaneEvent } from "./reduce";

/** What the actions share with the rest of the session. */
export interface SessionParts {
  readonly planner: Planner;
  readonly read: () => PaneState;
  readonly dispatch: (event: PaneEvent) => void;
  /** Runs one job at a time. */
  readonly job: <Value>(
    kind: Job["kind"],
    /** Told the seconds since it began when it asks. */
    work: (options: UseCaseOptions, elapsed: () => number) => Promise<Outcome<Value>>,
    onDone: (value: Value) => void,
  ) => Promise<void>;
  /** Answers a question about the data or the plan when no job runs. */
  readonly ask: <Value>(question: () => Promise<Outcome<Value>>) => Promise<Outcome<Value>>;
  /**
   * Makes a change to the plan that the user has asked for, after the questions before it; jobs wait for it. None is
   * made while a job runs.
   */
  readonly change: <Value>(work: () => Promise<Outcome<Value>>) => Promise<Outcome<Value>>;
  /** What Try again does. */
  readonly setAgain: (action: () => void) => void;
  /** Reads the lists again where a sheet of theirs has changed since. */
  readonly readChanged: (options: UseCaseOptions) => Promise<Outcome<void>>;
  /** Shows what writing the plan would write. */
  readonly preview: () => void;
  readonly facts: () => Omit<ReviewFacts, "planName">;
  readonly planName: () => string;
}
