import type { Phase } from "./phases";

/** Told at each phase and at most every 100 ms. */
export type Progress = Amount &
  /** While a sheet is read the phase is its name, which every language leaves as it is. */
  ({ readonly phase: Phase } | { readonly phase: string; readonly isSheet: true });

/** Fraction is 0..1 within the whole job and never falls. */
interface Amount {
  readonly done: number;
  readonly total: number;
  readonly fraction: number;
}

/** What a long computation is handed: it reports, asks whether to stop, and lets others run. */
export interface Control {
  report(progress: Progress): void;
  /** True once the user has cancelled: the computation then throws EngineError CANCELLED. */
  isCancelled(): boolean;
  /** True once the user takes the best found so far: a search then ends with it. Absent where nobody can. */
  isEnough?(): boolean;
  /** Milliseconds since some fixed moment; the engine has no clock of its own. */
  now(): number;
  /** Gives the thread back for a moment, so that messages (cancel) arrive. */
  pause(): Promise<void>;
}
