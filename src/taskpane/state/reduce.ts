import type { WorkbookMapping } from "../../engine/model/workbook-mapping";
import type { Progress } from "../../engine/model/progress";
import type { QuotaSettings } from "../../engine/plan/quote-again";
import type { Settings } from "../../engine/model/settings";
import type { PlanSoFar } from "../../engine/plan/plan-so-far";
import type { CheckedData } from "../../use-cases/check-data";
import type { FoundData } from "../../use-cases/find-data";
import type { Problem } from "../../use-cases/outcome";
import { takeTypedOverrides, takeTypedResources } from "./take-typed-overrides";
import { takeTypedSegments } from "./take-typed-segments";
import { takeTypedSettings } from "./take-typed-settings";
import { takeWrittenPlan } from "./take-written-plan";
import type { PlanJob } from "../../engine/model/plan-job";
import type { TypedSettings } from "../../use-cases/typed-settings";
import type { TypedOverrides } from "../../use-cases/typed-overrides";
import type { TypedResourceOverrides } from "../../use-cases/typed-resource-overrides";
import type { HeldReview } from "../../use-cases/hold-review";
import type { MovedAccounts } from "../../use-cases/move-boundary";
import type { PlanRerun } from "../../use-cases/rerun-plan";
import type { TakenPlan } from "../../use-cases/take-written-plan";
import type { RefreshedLog } from "../../use-cases/refresh-change-log";
import type { SavedReview } from "../../use-cases/save-review";
import type { StoredReviews } from "../../workbook/read-reviews";
import type { TypedSegments } from "../../use-cases/typed-segments";
import type { ActiveScenario } from "../../use-cases/activate-scenario";
import type { ScenarioView } from "../../use-cases/view-scenarios";
import type { TestedHost } from "../../use-cases/test-host";
import type { TakenDraft } from "../../use-cases/keep-draft";
import type { OwnerEdit } from "../../use-cases/settle-hand-edits";
import type { WritePreview, WrittenPlan } from "../../use-cases/write-plan";
import type { FittedSummary, JobSummary, NewSincePlan, ProofSummary } from "../../worker/planner";
import type { PlanSummary } from "../../worker/plan-summary";
import type { MapSight } from "../map/map-sight";
import { backFrom, goBack, keepSight, openCard } from "./open-cards";
import type {
  Job,
  JobDraft,
  JobStage,
  OpenCard,
  PaneState,
  PlansSoFar,
  ReviewState,
  Screen,
  Step,
  SheetMoves,
  CopyWish,
} from "./pane-state";
import { estimateTimeLeft } from "./time-left";

/** Everything that can happen in the pane. Times are seconds since the start of the job. */
export type PaneEvent =
  | { readonly type: "jobStarted"; readonly kind: Job["kind"] }
  | { readonly type: "jobProgressed"; readonly progress: Progress; readonly elapsed: number }
  | { readonly type: "jobAged"; readonly stage: JobStage }
  | { readonly type: "foundBetter"; readonly soFar: PlanSoFar; readonly elapsed: number }
  | { readonly type: "bestTaken" }
  | { readonly type: "jobStopping" }
  | { readonly type: "editWaited"; readonly waits: boolean }
  | { readonly type: "jobCancelled" }
  | { readonly type: "jobStopped"; readonly problem: Problem }
  | { readonly type: "found"; readonly found: FoundData }
  | {
      readonly type: "resumed";
      readonly settings: Partial<Settings>;
      /** Those that cannot be used, each with its rule. */
      readonly refused: readonly string[];
      readonly writtenAt: string;
    }
  | { readonly type: "sampleInserted" }
  | { readonly type: "checked"; readonly checked: CheckedData }
  | { readonly type: "columnsChosen"; readonly mapping: WorkbookMapping }
  | { readonly type: "columnsDrafted"; readonly mapping: WorkbookMapping }
  | { readonly type: "settingsChanged"; readonly change: Partial<Settings> }
  | { readonly type: "overridesTyped"; readonly typed: TypedOverrides }
  | { readonly type: "resourcesTyped"; readonly typed: TypedResourceOverrides }
  | { readonly type: "segmentsTyped"; readonly typed: TypedSegments }
  | { readonly type: "settingsTyped"; readonly typed: TypedSettings }
  | { readonly type: "jobsTyped"; readonly jobs: readonly PlanJob[] }
  | { readonly type: "planned"; readonly plan: PlanSummary }
  | { readonly type: "quoted"; readonly change: Partial<QuotaSettings>; readonly plan: PlanSummary }
  | { readonly type: "proved"; readonly proof: ProofSummary }
  | { readonly type: "repaired"; readonly plan: PlanSummary }
  | { readonly type: "movedByHand"; readonly plan: PlanSummary; readonly isOnSheets: boolean }
  | { readonly type: "followedSheet"; readonly plan: PlanSummary | null; readonly moves: SheetMoves }
  | { readonly type: "outlined"; readonly outline: WritePreview }
  | { readonly type: "outlineRenewed"; readonly outline: WritePreview }
  | { readonly type: "draftFound"; readonly at: string }
  | { readonly type: "draftTaken"; readonly taken: TakenDraft }
  | {
      readonly type: "ownerEditsSettled";
      readonly choice: PaneState["ownerEditChoice"];
      readonly edits: readonly OwnerEdit[];
      /** Null where the plan is what it was. */
      readonly plan: PlanSummary | null;
    }
  | { readonly type: "sheetsChosen"; readonly sheetsLeftOut: Settings["sheetsLeftOut"] }
  | { readonly type: "written"; readonly written: WrittenPlan }
  | { readonly type: "readAnew"; readonly found: FoundData; readonly checked: CheckedData }
  | { readonly type: "reviewed"; readonly held: HeldReview | null; readonly log: StoredReviews | null }
  | { readonly type: "accountsMoved"; readonly moved: MovedAccounts | null }
  | { readonly type: "reviewSaved"; readonly saved: SavedReview }
  | { readonly type: "newSinceFound"; readonly newSince: NewSincePlan | null }
  | { readonly type: "fittedIn"; readonly fitted: FittedSummary }
  | { readonly type: "rerun"; readonly rerun: PlanRerun | null }
  | { readonly type: "planTaken"; readonly taken: TakenPlan }
  | { readonly type: "hostTested"; readonly tested: TestedHost }
  | { readonly type: "copyWished"; readonly wish: CopyWish }
  | { readonly type: "copyOpened"; readonly copy: NonNullable<PaneState["copy"]>["opened"] }
  | { readonly type: "changesLogged"; readonly logged: RefreshedLog | null }
  | { readonly type: "limitsChanged"; readonly change: Partial<Settings> }
  | { readonly type: "scenariosShown"; readonly view: ScenarioView }
  | { readonly type: "nothingToRestore" }
  | {
      readonly type: "scenarioActivated";
      readonly active: ActiveScenario;
      readonly settings: Partial<Settings>;
    }
  | { readonly type: "draftOpened"; readonly draft: JobDraft }
  | { readonly type: "jobDone"; readonly done: JobSummary }
  | { readonly type: "jobGivenUp"; readonly index: number }
  | { readonly type: "jobSaved"; readonly name: string }
  | { readonly type: "dataChanged"; readonly sheet: string }
  | { readonly type: "opened"; readonly screen: Screen }
  | { readonly type: "cardOpened"; readonly card: OpenCard }
  | { readonly type: "mapLeft"; readonly at: number; readonly sight: MapSight }
  | { readonly type: "stepped"; readonly step: Step }
  | { readonly type: "wentBack" }
  | { readonly type: "problemDismissed" };

/** The next state of the pane. Pure: no clock, no Excel, no engine. */
export function reduce(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case "jobStarted":
      return { ...state, job: startJob(event.kind), problem: null };
    case "jobProgressed":
      return state.job === null
        ? state
        : { ...state, job: progressJob(state.job, event.progress, event.elapsed) };
    case "jobAged":
      return state.job === null ? state : { ...state, job: { ...state.job, stage: event.stage } };
    case "foundBetter":
      return state.job === null
        ? state
        : { ...state, job: { ...state.job, plans: withBetter(state.job.plans, event.soFar, event.elapsed) } };
    case "bestTaken":
      return state.job === null || state.job.plans === null
        ? state
        : { ...state, job: { ...state.job, plans: { ...state.job.plans, isTaken: true } } };
    case "jobStopping":
      return state.job === null ? state : { ...state, job: { ...state.job, stopping: true } };
    case "editWaited":
      return state.job === null ? state : { ...state, job: { ...state.job, waitsForEdit: event.waits } };
    case "jobCancelled":
      // Without checked data there is nothing to go back to but the start.
      return { ...state, job: null, screen: state.health === null ? "firstRun" : state.screen };
    case "jobStopped":
      return { ...state, job: null, problem: event.problem };
    case "found":
      return {
        ...state,
        job: null,
        found: event.found,
        mapping: event.found.survey.mapping,
        changedSheet: null,
      };
    case "resumed":
      // Who has planned in this workbook before is not greeted again.
      return {
        ...state,
        settings: event.settings,
        refusedSettings: event.refused,
        writtenAt: event.writtenAt,
        screen: "data",
      };
    case "sampleInserted":
      return {
        ...state,
        job: null,
        screen: "firstRun",
        health: null,
        plan: null,
        outline: null,
        written: null,
      };
    case "checked":
      return {
        ...state,
        job: null,
        screen: "data",
        health: event.checked.health,
        mapping: event.checked.health.mapping,
        settings: { ...state.settings, ...event.checked.suggested },
        changedSheet: null,
        plan: null,
        outline: null,
        newSince: null,
      };
    case "columnsChosen":
      return { ...state, mapping: event.mapping, screen: "data" };
    case "columnsDrafted":
      return { ...state, mapping: event.mapping, screen: "columns", backTo: state.screen };
    case "settingsChanged":
      return { ...state, settings: { ...state.settings, ...event.change }, planIsOlder: state.plan !== null };
    case "overridesTyped":
      return takeTypedOverrides(state, event.typed);
    case "resourcesTyped":
      return takeTypedResources(state, event.typed);
    case "segmentsTyped":
      return takeTypedSegments(state, event.typed);
    case "settingsTyped":
      return takeTypedSettings(state, event.typed);
    case "jobsTyped":
      return { ...state, jobs: event.jobs, planIsOlder: state.plan !== null };
    case "planned":
      return { ...withPlan(state, event.plan), ownerEditChoice: "keep" };
    case "newSinceFound":
      return { ...state, newSince: event.newSince };
    case "fittedIn":
      return { ...withPlan(state, event.fitted.summary), fitted: { ...event.fitted, name: "" } };
    case "quoted":
      return {
        ...state,
        settings: { ...state.settings, ...event.change },
        plan: event.plan,
        written: null,
      };
    case "proved":
      return {
        ...state,
        plan: event.proof.summary,
        written: event.proof.isBetter ? null : state.written,
      };
    case "repaired":
      return { ...state, plan: event.plan, written: null };
    case "movedByHand":
      // What moved on the sheets as well leaves the plan as written as it was.
      return {
        ...state,
        plan: event.plan,
        written: event.isOnSheets ? state.written : null,
        sheetMoves: null,
      };
    case "followedSheet":
      return { ...state, plan: event.plan ?? state.plan, sheetMoves: event.moves };
    case "outlined":
      return {
        ...state,
        job: null,
        outline: event.outline,
        screen: "write",
        backTo: state.screen === "quotas" ? "quotas" : "result",
      };
    case "outlineRenewed":
      return state.screen === "write" ? { ...state, outline: event.outline } : state;
    case "draftFound":
      return { ...state, draftAt: event.at };
    case "draftTaken":
      return { ...withPlan(state, event.taken.summary), settings: event.taken.settings };
    case "ownerEditsSettled":
      return {
        ...state,
        ownerEdits: event.edits,
        ownerEditChoice: event.choice,
        plan: event.plan ?? state.plan,
        written: event.plan === null ? state.written : null,
      };
    case "sheetsChosen":
      // The plan stays what it is: only less or more of it is written.
      return { ...state, settings: { ...state.settings, sheetsLeftOut: event.sheetsLeftOut } };
    case "written":
      // The sheet holds them now.
      return {
        ...state,
        job: null,
        typed: null,
        written: event.written,
        writtenAt: event.written.at,
        review: null,
        newSince: null,
      };
    case "readAnew":
      // The plan stays what it is; the review is of the sheets as they are now.
      return {
        ...state,
        found: event.found,
        health: event.checked.health,
        mapping: event.checked.health.mapping,
        changedSheet: null,
        planIsOlder: state.plan !== null,
      };
    case "reviewed":
      return {
        ...state,
        job: null,
        review: { ...movedIn(state), held: event.held, log: event.log, saved: null },
      };
    case "accountsMoved":
      return {
        ...state,
        job: null,
        review: state.review === null ? null : { ...state.review, moved: event.moved },
      };
    case "rerun": {
      const { review } = state;
      return { ...state, job: null, review: review === null ? null : { ...review, rerun: event.rerun } };
    }
    case "planTaken":
      return takeWrittenPlan(state, event.taken);
    case "hostTested":
      return { ...state, job: null, tested: event.tested };
    case "copyWished":
      return { ...state, copy: { wish: event.wish, opened: null } };
    case "copyOpened":
      return {
        ...state,
        job: null,
        copy: state.copy === null ? null : { ...state.copy, opened: event.copy },
      };
    case "changesLogged": {
      const { review } = state;
      const logged = event.logged ?? { found: 0, sheet: "" };
      return { ...state, job: null, review: review === null ? null : { ...review, logged } };
    }
    case "reviewSaved": {
      const { sheet, at, log } = event.saved;
      const held = state.review?.held ?? null;
      return { ...state, job: null, review: { ...movedIn(state), held, log, saved: { sheet, at } } };
    }
    case "scenariosShown":
      return { ...state, job: null, scenarios: event.view };
    case "nothingToRestore":
      return { ...open(state, "scenarios"), nothingToRestore: true };
    case "scenarioActivated":
      return {
        ...state,
        job: null,
        settings: event.settings,
        plan: event.active.summary,
        doneJob: null,
        jobs: event.active.summary.jobs,
        // Who takes another plan wants that one.
        ownerEditChoice: "replace",
        activated: { name: event.active.name, differences: event.active.differences },
        planIsOlder: false,
        outline: null,
        written: null,
      };
    case "draftOpened":
      return {
        ...state,
        job: null,
        problem: null,
        screen: "whatIf",
        draft: event.draft,
        backTo: backFrom(state, "whatIf"),
      };
    case "jobDone":
      return { ...withPlan(state, event.done.summary), doneJob: { name: "", effect: event.done.effect } };
    case "jobGivenUp":
      return {
        ...state,
        jobs: state.jobs?.filter((_, at) => at !== event.index) ?? null,
        planIsOlder: state.plan !== null,
      };
    case "jobSaved":
      return {
        ...state,
        job: null,
        doneJob: state.doneJob === null ? null : { ...state.doneJob, name: event.name },
        fitted: state.fitted === null ? null : { ...state.fitted, name: event.name },
      };
    case "limitsChanged":
      return { ...state, settings: { ...state.settings, ...event.change } };
    case "dataChanged":
      return { ...state, changedSheet: event.sheet };
    case "opened":
      return open(state, event.screen);
    case "cardOpened":
      return openCard(state, event.card);
    case "mapLeft":
      return keepSight(state, event.at, event.sight);
    case "stepped":
      return step(state, event.step);
    case "wentBack":
      return goBack(state);
    case "problemDismissed":
      return { ...state, problem: null };
  }
}

function open(state: PaneState, screen: Screen): PaneState {
  return {
    ...state,
    screen,
    // The map is a card too: what is opened from it leads back to it.
    cards: screen === "map" ? [{ screen: "map", accounts: [], territory: null }] : [],
    backTo: backFrom(state, screen),
    problem: null,
    nothingToRestore: false,
  };
}

/** A plan made anew. */
function withPlan(state: PaneState, plan: PlanSummary): PaneState {
  return {
    ...state,
    job: null,
    screen: "result",
    plan,
    planIsOlder: false,
    outline: null,
    written: null,
    draftAt: "",
    jobs: plan.jobs,
    sheetMoves: null,
    fitted: null,
    activated: null,
    doneJob: null,
  };
}

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

function isStalled({ seen }: PlansSoFar, elapsed: number): boolean {
  return elapsed - (seen.at(-1)?.elapsed ?? elapsed) >= STALLED_SECONDS;
}

function step(state: PaneState, to: Step): PaneState {
  if (to === "data") return { ...state, screen: "data", problem: null };
  if (state.health === null) return state;
  if (to === "segments") return { ...state, screen: "segments", problem: null };
  if (to === "review") return { ...state, screen: "review", problem: null };
  if (to === "quotas") return state.plan === null ? state : { ...state, screen: "quotas", problem: null };
  return { ...state, screen: state.plan === null ? "territories" : "result", problem: null };
}

/** What was moved from a review stays with the reviews after it. */
function movedIn({ review }: PaneState): Pick<ReviewState, "moved"> {
  return review?.moved === undefined ? {} : { moved: review.moved };
}
