import type { Progress } from "../../../engine/model/progress";
import type { PlanSoFar } from "../../../engine/plan/plan-so-far";
import type { Problem } from "../../../use-cases/outcome";
import type { Job, JobStage, PlansSoFar } from "../pane-state";
import { estimateTimeLeft } from "../time-left";
import type { Handlers } from "./event-handlers";

/** Long work: its start, its progress and its end. */
export interface JobEvents {
  readonly jobStarted: { readonly kind: Job["kind"] };
  readonly jobProgressed: { readonly progress: Progress; readonly elapsed: number };
  readonly jobAged: { readonly stage: JobStage };
  readonly foundBetter: { readonly soFar: PlanSoFar; readonly elapsed: number };
  readonly bestTaken: unknown;
  readonly jobStopping: unknown;
  readonly editWaited: { readonly waits: boolean };
  /** The same for what is asked outside of a job. */
  readonly questionWaited: { readonly waits: boolean };
  readonly jobCancelled: unknown;
  readonly jobStopped: { readonly problem: Problem };
}

export const onJob: Handlers<JobEvents> = {
  jobStarted: (state, event) => ({ ...state, job: startJob(event.kind), problem: null }),
  jobProgressed: (state, event) =>
    state.job === null ? state : { ...state, job: progressJob(state.job, event.progress, event.elapsed) },
  jobAged: (state, event) =>
    state.job === null ? state : { ...state, job: { ...state.job, stage: event.stage } },
  foundBetter: (state, event) =>
    state.job === null
      ? state
      : { ...state, job: { ...state.job, plans: withBetter(state.job.plans, event.soFar, event.elapsed) } },
  bestTaken: (state) =>
    state.job === null || state.job.plans === null
      ? state
      : { ...state, job: { ...state.job, plans: { ...state.job.plans, isTaken: true } } },
  jobStopping: (state) => (state.job === null ? state : { ...state, job: { ...state.job, stopping: true } }),
  editWaited: (state, event) =>
    state.job === null ? state : { ...state, job: { ...state.job, waitsForEdit: event.waits } },
  questionWaited: (state, event) => ({ ...state, waits: Math.max(0, state.waits + (event.waits ? 1 : -1)) }),
  // Without checked data there is nothing to go back to but the start.
  jobCancelled: (state) => ({
    ...state,
    job: null,
    screen: state.health === null ? "firstRun" : state.screen,
  }),
  jobStopped: (state, event) => ({ ...state, job: null, problem: event.problem }),
};

function startJob(kind: Job["kind"]): Job {
  return {
    kind,
    stage: "quiet",
    phase: "",
    done: 0,
    total: 0,
    fraction: 0,
    timeLeft: null,
    elapsed: 0,
    plans: null,
    phases: [],
    phaseBegan: 0,
    stopping: false,
    waitsForEdit: false,
  };
}

/** Seconds without a better plan after which the one at hand is recommended. */
const STALLED_SECONDS = 5;

function withBetter(plans: PlansSoFar | null, soFar: PlanSoFar, elapsed: number): PlansSoFar {
  const seen = { elapsed, deviation: soFar.measures[0]?.maxDeviation ?? 0 };
  return {
    first: plans?.first ?? soFar,
    now: soFar,
    seen: [...(plans?.seen ?? []), seen],
    isStalled: false,
    isTaken: plans?.isTaken ?? false,
  };
}

function progressJob(job: Job, progress: Progress, elapsed: number): Job {
  const fraction = Math.max(job.fraction, Math.min(1, progress.fraction));
  const samePhase = job.phase === progress.phase;
  const phases =
    samePhase || job.phase === ""
      ? job.phases
      : [...job.phases, { phase: job.phase, seconds: elapsed - job.phaseBegan }];
  return {
    ...job,
    phase: progress.phase,
    done: progress.done,
    total: progress.total,
    fraction,
    timeLeft: estimateTimeLeft(job.timeLeft, fraction, elapsed),
    elapsed,
    plans: job.plans === null ? null : { ...job.plans, isStalled: isStalled(job.plans, elapsed) },
    phases,
    phaseBegan: samePhase ? job.phaseBegan : elapsed,
    waitsForEdit: false,
  };
}

function isStalled({ seen }: PlansSoFar, elapsed: number): boolean {
  return elapsed - (seen.at(-1)?.elapsed ?? elapsed) >= STALLED_SECONDS;
}
