import type { CleanCopy, CopyRequest } from "../../engine/model/clean-copy";
import type { WorkbookMapping } from "../../engine/model/workbook-mapping";
import type { PlanJob } from "../../engine/model/plan-job";
import type { PotKind } from "../../engine/model/resource-plan";
import type { Settings } from "../../engine/model/settings";
import type { PlanSoFar } from "../../engine/plan/plan-so-far";
import type { JobEffect } from "../../engine/what-if/job-effect";
import type { FoundData } from "../../use-cases/find-data";
import type { Problem } from "../../use-cases/outcome";
import type { TypedOverrides } from "../../use-cases/typed-overrides";
import type { TypedSettings } from "../../use-cases/typed-settings";
import type { PlanRerun } from "../../use-cases/rerun-plan";
import type { RefreshedLog } from "../../use-cases/refresh-change-log";
import type { MovedAccounts } from "../../use-cases/move-boundary";
import type { HeldReview } from "../../use-cases/hold-review";
import type { StoredReviews } from "../../workbook/read-reviews";
import type { SegmentChoices, TypedSegments } from "../../use-cases/typed-segments";
import type { ActiveScenario } from "../../use-cases/activate-scenario";
import type { ScenarioView } from "../../use-cases/view-scenarios";
import type { TestedHost } from "../../use-cases/test-host";
import type { OwnerEdit } from "../../use-cases/settle-hand-edits";
import type { RefusedSetting } from "../../use-cases/usable-settings";
import type { WritePreview, WrittenPlan } from "../../use-cases/write-plan";
import type { FittedSummary, Health, NewSincePlan } from "../../worker/planner";
import type { PlanSummary } from "../../worker/plan-summary";
import type { BrokenWrite, RecoveredWrite } from "../../workbook/recover-write";
import type { MapSight } from "../map/map-sight";
import type { TimeLeft } from "./time-left";

/** For whom a copy is, and with which figures. */
export type CopyWish = Pick<CopyRequest, "reader" | "figures">;

/** The five steps, all always visible. */
export const STEPS = ["data", "segments", "territories", "quotas", "review"] as const;
export type Step = (typeof STEPS)[number];

/** What fills the pane. The result is the territories step once there is a plan. */
export type Screen =
  | "firstRun"
  | "data"
  | "columns"
  | "segments"
  | "territories"
  | "result"
  | "account"
  | "territory"
  | "charts"
  | "map"
  | "quotas"
  | "review"
  | "write"
  | "copy"
  | "scenarios"
  | "whatIf"
  | "about";

/** How long work has been going on: nothing is said of it at first, then its button, then a screen of its own says it. */
export type JobStage = "quiet" | "busy" | "shown";

/** Usable plans that a search has found on its way. */
export interface PlansSoFar {
  readonly first: PlanSoFar;
  readonly now: PlanSoFar;
  /** The largest deviation on the leading measure, plan by plan; seconds since the start of the job. */
  readonly seen: readonly { readonly elapsed: number; readonly deviation: number }[];
  /** No better plan was found for some seconds. */
  readonly isStalled: boolean;
  /** The best plan so far is being taken. */
  readonly isTaken: boolean;
}

/** Work that takes longer than a click. */
export interface Job {
  readonly kind: "look" | "check" | "plan" | "write" | "review" | "sample" | "test" | "copy";
  readonly stage: JobStage;
  readonly phase: string;
  readonly done: number;
  readonly total: number;
  /** 0..1, never falls. */
  readonly fraction: number;
  readonly timeLeft: TimeLeft | null;
  /** Seconds since the start of the job, as last told. */
  readonly elapsed: number;
  /** Null until a usable plan was found. */
  readonly plans: PlansSoFar | null;
  /** Phases already left, with their seconds, in order. */
  readonly phases: readonly { readonly phase: string; readonly seconds: number }[];
  /** Seconds since the start at which the phase began. */
  readonly phaseBegan: number;
  /** Cancel was pressed; the job has not stopped yet. */
  readonly stopping: boolean;
  /** Excel is in a cell edit and the job waits for it. */
  readonly waitsForEdit: boolean;
}

/** A scenario that is the plan now, and whether it is what it was when it was saved. */
export type ActivatedPlan = Pick<ActiveScenario, "name" | "differences">;

/** A plan that accounts were fitted into. */
export interface FittedPlan extends FittedSummary {
  /** Of the scenario that it was saved as; "" before. */
  readonly name: string;
}

/** The review of the written plan that was held last. */
export interface ReviewState {
  /** Null when no plan is written. */
  readonly held: HeldReview | null;
  /** Earlier reviews; null when none was saved. */
  readonly log: StoredReviews | null;
  /** Where and when this review was saved; null until it is. */
  readonly saved: { readonly sheet: string; readonly at: string } | null;
  /** Accounts moved from here since; null when they were put back, left out until then. */
  readonly moved?: MovedAccounts | null;
  /** What the last look for changes made by hand has added to the Change Log; left out until there was one. */
  readonly logged?: RefreshedLog;
  /** What making the written plan again has found, null where no plan of this version is written. */
  readonly rerun?: PlanRerun | null;
}

/** A what-if job that is being thought through. */
export interface JobDraft {
  readonly kind: PlanJob["kind"];
  /** Territory that it was opened from; "" where none was. */
  readonly territory: string;
}

/** A what-if job that was done on the plan last. */
export interface DoneJob {
  /** The scenario that it was saved as; "" until it is. */
  readonly name: string;
  readonly effect: JobEffect;
}

export interface PaneState {
  readonly screen: Screen;
  readonly found: FoundData | null;
  /** A write that was broken off and waits for the user to say what becomes of it; null when none does. */
  readonly interrupted: InterruptedWrite | null;
  /** How such a write has ended, until the user has taken note; null when none has. */
  readonly recovered: EndedWrite | null;
  /** Requests that wait for the end of a cell edit outside of a job, which tells its own wait. */
  readonly waits: number;
  /** The mapping in use: found, saved or confirmed by the user. */
  readonly mapping: WorkbookMapping | null;
  readonly health: Health | null;
  /** What the user chose; all else is the engine's default. */
  readonly settings: Partial<Settings>;
  readonly plan: PlanSummary | null;
  readonly outline: WritePreview | null;
  /** Owners changed by hand on the sheets that the next writing replaces, as they stand in the plan at hand. */
  readonly ownerEdits: readonly OwnerEdit[];
  readonly ownerEditChoice: "keep" | "replace";
  /** When the plan that an earlier pane made and did not write was changed last; "" where there is none. */
  readonly draftAt: string;
  readonly written: WrittenPlan | null;
  /** When a plan was last written in this workbook, "" when never. */
  readonly writtenAt: string;
  readonly review: ReviewState | null;
  /** Saved scenarios beside the plan at hand; null until they were looked at. */
  readonly scenarios: ScenarioView | null;
  /** What became of the scenario that was made the plan last; null once the plan is another. */
  readonly activated: ActivatedPlan | null;
  /** The plan before was asked for, and none is kept. */
  readonly nothingToRestore: boolean;
  readonly job: Job | null;
  readonly problem: Problem | null;
  /** Name of a sheet whose cells changed since it was read, or null. */
  readonly changedSheet: string | null;
  /** The settings were changed since the plan was made. */
  readonly planIsOlder: boolean;
  /** What was typed on Quota Allocation and is in the settings now; null when nothing was. */
  readonly typed: TakenOverrides | null;
  /** The same on Resource Allocation. */
  readonly typedResources: Readonly<Record<PotKind, TakenOverrides | null>>;
  /** Cards that are open, one over the other, the one that is seen last. */
  readonly cards: readonly OpenCard[];
  /** What was typed on Segments and is in the settings now; null when nothing was. */
  readonly typedSegments: TakenSegments | null;
  /** What was typed on Plan Settings and into dates and is in the settings now; null when nothing was. */
  readonly typedSettings: TakenSettings | null;
  /** What the What-if screen is about; null until it is opened. */
  readonly draft: JobDraft | null;
  /** The jobs that planning anew does again; null until they are known. */
  readonly jobs: readonly PlanJob[] | null;
  /** The job that made the plan what it is; null for a plan made otherwise. */
  readonly doneJob: DoneJob | null;
  /** Accounts that have come or gone since the plan was written; null where there is none, or it was not counted. */
  readonly newSince: NewSincePlan | null;
  /** What was placed into the written plan, while that is the plan; null for a plan made anew. */
  readonly fitted: FittedPlan | null;
  /** Settings kept in this workbook that cannot be used, each with its rule; the standard counts. */
  readonly refusedSettings: readonly RefusedSetting[];
  /** What came of testing this Excel; null until it was. */
  readonly tested: TestedHost | null;
  /** The clean copy that was wished for last; null before. */
  readonly copy: {
    readonly wish: CopyWish;
    /** What is in it; null until it is open. */
    readonly opened: Pick<CleanCopy, "accounts" | "territories"> | null;
  } | null;
  /** What the plan took over from its sheet since it was changed here last; null for nothing. */
  readonly sheetMoves: SheetMoves | null;
  /** Where Back leads. */
  readonly backTo: Screen;
}

/** A write that was broken off. */
export interface InterruptedWrite extends BrokenWrite {
  /** When it began, as the user reads it; "" where that is not known. */
  readonly at: string;
}

/** How it has ended. */
export interface EndedWrite extends InterruptedWrite {
  readonly ended: RecoveredWrite["ended"];
}

/** The card of an account or a territory, by its row or place in the plan, or the map with accounts chosen. */
export type OpenCard =
  | { readonly screen: "account" | "territory"; readonly at: number }
  | {
      readonly screen: "map";
      readonly accounts: readonly number[];
      /** Territory that is shown with the list of its accounts; null for the whole map. */
      readonly territory: number | null;
      /** How it was left for a card over it; left out until it was. */
      readonly sight?: MapSight;
    };

/** Accounts whose territory was typed on Territory Assignments. */
export interface SheetMoves {
  /** The plan has them there too. */
  readonly moved: number;
  /** A rule of the plan is against it. */
  readonly left: number;
}

/** Overrides taken over from the sheet, and what stood in their place. */
export interface TakenOverrides extends TypedOverrides {
  readonly before: Settings["quotaOverrides"];
}

/** Settings taken over from the sheets, and what stood in their place. */
export interface TakenSettings extends TypedSettings {
  readonly before: Partial<Settings>;
}

/** Names and calls taken over from the Segments sheet, and what stood in their place. */
export interface TakenSegments extends TypedSegments {
  readonly before: SegmentChoices;
}

export const INITIAL_STATE: PaneState = {
  screen: "firstRun",
  found: null,
  interrupted: null,
  recovered: null,
  waits: 0,
  mapping: null,
  health: null,
  settings: {},
  refusedSettings: [],
  plan: null,
  outline: null,
  ownerEdits: [],
  ownerEditChoice: "keep",
  draftAt: "",
  written: null,
  writtenAt: "",
  review: null,
  scenarios: null,
  activated: null,
  nothingToRestore: false,
  job: null,
  problem: null,
  changedSheet: null,
  planIsOlder: false,
  typed: null,
  typedResources: { budget: null, support: null },
  cards: [],
  typedSegments: null,
  typedSettings: null,
  draft: null,
  jobs: null,
  doneJob: null,
  newSince: null,
  fitted: null,
  sheetMoves: null,
  tested: null,
  copy: null,
  backTo: "firstRun",
};

/** The step that a screen belongs to. */
export function stepOf(screen: Screen): Step {
  if (screen === "segments" || screen === "quotas" || screen === "review") return screen;
  const isOfPlan = screen === "result" || isCard(screen) || screen === "charts" || screen === "write";
  return screen === "territories" || isOfPlan ? "territories" : "data";
}

/** Whether a screen may lie over a card. */
export function isCard(screen: Screen): screen is OpenCard["screen"] {
  return screen === "account" || screen === "territory" || screen === "map";
}

/** Whether the running job writes the plan that the preview showed. */
export function isPlanWritten({ screen, job }: Pick<PaneState, "screen" | "job">): boolean {
  return screen === "write" && job?.kind === "write";
}

/** Whether a list is read as accounts. */
export function hasAccounts(mapping: WorkbookMapping): boolean {
  return mapping.entities.some(({ entity }) => entity === "account");
}

/** Whether a write brings a plan, and not a sheet beside one. */
export function writesPlan({ sheets }: BrokenWrite): boolean {
  return sheets.some(({ role }) => role === "planSummary");
}

const SUB_SCREENS: readonly Screen[] = [
  "about",
  "account",
  "charts",
  "columns",
  "copy",
  "map",
  "scenarios",
  "territory",
  "whatIf",
  "write",
];

/** Whether a screen lies over the steps, with a head of its own. */
export function isSubScreen(screen: Screen): boolean {
  return SUB_SCREENS.includes(screen);
}
