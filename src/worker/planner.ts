import type { Told } from "../engine/model/told";
import type { CleanCopy, CopyRequest } from "../engine/model/clean-copy";
import type { WrittenPlanTables } from "../engine/model/written-table";
import type { TallyBasis } from "../engine/alignment/tallies/tally-basis";
import type { EntityKind } from "../engine/model/field";
import type { ColumnReading, EntityMapping, WorkbookMapping } from "../engine/model/workbook-mapping";
import type { FindingGroup } from "../engine/model/finding";
import type { MeasureKey } from "../engine/model/measure-key";
import type { MatchTrait } from "../engine/model/matching";
import type { LocationLevel } from "../engine/model/account-table";
import type { FoundInPlan } from "../engine/lookup/find-in-plan";
import type { AccountCard } from "../engine/plan/account-card";
import type { Suggestions } from "../engine/suggest/suggest-moves";
import type { TerritoryCard } from "../engine/plan/territory-card";
import type { AccountPlace, MoveChoices } from "../engine/plan/move-choices";
import type { PlanJob } from "../engine/model/plan-job";
import type { HandMove } from "../engine/plan/repair-plan";
import type { JobEffect } from "../engine/what-if/job-effect";
import type { InputPrint } from "../engine/model/input-print";
import type { ChangedList } from "../engine/plan/compare-prints";
import type { RerunComparison } from "../engine/plan/compare-rerun";
import type { FittedPlan, WrittenBeside } from "../engine/plan/fit-in";
import type { SettingFault } from "../engine/plan/setting-faults";
import type { PlanConflicts } from "../engine/plan/plan-conflicts";
import type { PlanSoFar } from "../engine/plan/plan-so-far";
import type { PlanTradeOff } from "../engine/model/plan-trade-off";
import type { QuotaSettings } from "../engine/plan/quote-again";
import type { Progress } from "../engine/model/progress";
import type {
  BlockArea,
  CellColumn,
  DateSystem,
  SheetGrid,
  SheetOutline,
  SheetSample,
} from "../engine/model/raw-sheet";
import type { Review, WrittenPlanSheets } from "../engine/model/review";
import type { OptionalSheet } from "../engine/model/optional-sheets";
import type { Settings } from "../engine/model/settings";
import type { Survey } from "../engine/model/survey";
import type { ChangeSources } from "../engine/model/change";
import type { ChangeLogOptions } from "../report/sheets/change-log";
import type { HealthReportOptions } from "../report/sheets/data-health";
import type { HostCheckLine, HostFacts } from "../report/sheets/self-test";
import type { ScenarioIdentity } from "../engine/plan/active-scenario";
import type { ScenarioDefinition } from "../engine/model/scenario";
import type { ScenarioRecord } from "../engine/model/scenario-record";
import type { ScenarioTitle } from "../engine/plan/define-scenario";
import type { ScenarioSheetFacts } from "../report/scenario-options";
import type { EarlierReviews, ReviewReportOptions } from "../report/review-options";
import type { ReportOptions, ReportOutline, ReportScenarios } from "../report/report-options";
import type { ChartGround } from "../report/chart-ground";
import type { WorkbookDescription } from "../report/workbook-description";
import type { MapPlanner } from "./map-planner";
import type { ChartFacts } from "./chart-facts";
import type { SegmentsView } from "./segments-view";
import type { PlanPoints } from "./plan-points";
import type { TerritoryBalance, PlanSummary } from "./plan-summary";

/** What checking the data found. */
export interface Health {
  readonly mapping: WorkbookMapping;
  readonly accounts: { readonly read: number; readonly plannable: number; readonly setAside: number };
  readonly reps: {
    readonly read: number;
    readonly active: number;
    readonly fromOwners: boolean;
    /** Without owners, too: each territory of the accounts is a seat. */
    readonly fromTerritories: boolean;
  };
  readonly located: Readonly<Record<LocationLevel, number>>;
  /** Sorted: stop, look, handled; then by count. */
  readonly groups: readonly FindingGroup[];
  /** Measures that have data, with their totals over plannable accounts. */
  readonly measures: readonly {
    readonly key: MeasureKey;
    readonly label: string;
    readonly unit: "money" | "hours" | "count";
    readonly total: number;
  }[];
  /** Starts that this data allows, with the reason where it does not ("no owner column"). */
  readonly starts: Readonly<
    Record<
      "owners" | "homes" | "blank" | "areas",
      { readonly possible: boolean; readonly reason: Told | null }
    >
  >;
  readonly keep: {
    readonly locked: number;
    readonly named: number;
    /** Accounts with relatives in the list, by their parents. */
    readonly inFamilies: number;
    /** Accounts whose owner reads "House". */
    readonly house: number;
  };
  /** Reps that can get accounts by region, for the ways to tell regions that the data allow. */
  readonly regions: Readonly<
    Record<"column" | "us-five", readonly { readonly name: string; readonly reps: number }[]>
  >;
  /** Whether accounts and reps both have a column to match on. */
  readonly match: Readonly<Record<MatchTrait, boolean>>;
  /** How whole columns were read, where that had to be decided. */
  readonly readings: readonly ColumnReading[];
  /** The settings as they would be used, with null choices filled in. */
  readonly settings: Settings;
  /** Balance of today's owners on each measure, null without owners. */
  readonly today: readonly TerritoryBalance[] | null;
}

/** What an exact solver made of the last plan. */
export interface ProofSummary {
  /**
   * optimal: no plan inside the bands costs less; better: not proved in this time, but a better
   * plan was found; open: neither; infeasible: no plan keeps every band; too-large: more
   * accounts times territories than can be proved.
   */
  readonly outcome: "optimal" | "better" | "open" | "infeasible" | "too-large";
  /** The plan is another and costs less, or is inside its bands and was not. */
  readonly isBetter: boolean;
  /** Most pairs of account and territory that are tried. */
  readonly mostPairs: number;
  /** The plan afterwards: the same, or the better one. */
  readonly summary: PlanSummary;
}

/** What the planner does not know of the sheets that it describes. */
export interface PlanReportOptions extends Omit<ReportOptions, "scenarios"> {
  /** Sheets that are not written; absent: those of the plan's settings. */
  readonly sheetsLeftOut?: readonly OptionalSheet[];
  /** The scenarios beside the plan; absent: nothing of scenarios is written. */
  readonly scenarios?: Pick<ReportScenarios, "scenarios" | "chosen" | "hasSheet" | "daysLess"> & {
    /** The plan that is written over, to be kept unless it is the same; null where there is none. */
    readonly previous: ScenarioRecord | null;
  };
}

/** The plan of a scenario, and the scenario as it is on today's data. */
export interface ActivatedScenario {
  readonly summary: PlanSummary;
  readonly record: ScenarioRecord;
}

/** What a repair around accounts placed by hand has changed. */
export interface RepairSummary {
  readonly summary: PlanSummary;
  /** Territories that were looked at; all others are as they were. */
  readonly within: readonly string[];
  /** Accounts in another territory than before, those placed by hand among them. */
  readonly moved: readonly {
    readonly id: string;
    readonly name: string;
    readonly from: string;
    readonly to: string;
  }[];
}

/** The plan after a what-if job, and what the job changed. */
export interface JobSummary {
  readonly summary: PlanSummary;
  readonly effect: JobEffect;
}

/** A plan made again, and what is not as it was. */
export interface RerunFound {
  readonly record: ScenarioRecord;
  readonly comparison: RerunComparison;
  /** Lists and columns that have changed since; null where the sheets do not tell. */
  readonly lists: readonly ChangedList[] | null;
}

/** How many accounts have come and gone since a plan was written. */
export interface NewSincePlan {
  readonly arrived: number;
  readonly gone: number;
}

/** A written plan into which the new accounts were placed. */
export interface FittedSummary extends Pick<FittedPlan, "placed" | "gone"> {
  readonly summary: PlanSummary;
}

/** The engine behind a door: in the pane a Web Worker, on the command line the same code in-process. */
export interface Planner extends MapPlanner {
  /** The lists that stand on one sheet. */
  findBlocks(grid: SheetGrid): Promise<BlockArea[]>;
  survey(samples: readonly SheetSample[], dateSystem: DateSystem): Promise<Survey>;
  /** What keeps settings from being used, all at once; none when they can. */
  settingFaults(settings: Readonly<Record<string, unknown>>): Promise<SettingFault[]>;
  /**
   * Reads a block as an entity at the user's choice, with the headers in the given row (0-based inside
   * the block; null to look for them), or its lines grouped into accounts; null when there are no headers.
   */
  readBlockAs(
    sample: SheetSample,
    entity: EntityKind | "accountsOfLines",
    headerRow: number | null,
  ): Promise<EntityMapping | null>;
  /** Starts taking the rows of one block; forgets earlier rows of it. */
  beginSheet(
    outline: SheetOutline,
    numberFormats: readonly (readonly string[])[],
    hiddenRowCount: number,
  ): Promise<void>;
  /**
   * Rows in order, firstRow 0-based inside the block, handed over as columns: their arrays may not be used
   * afterwards. errorCells as in RawSheet, relative to these rows.
   */
  addRows(
    key: string,
    firstRow: number,
    columns: readonly CellColumn[],
    errorCells: readonly number[],
  ): Promise<void>;
  check(
    mapping: WorkbookMapping,
    settings: Partial<Settings>,
    onProgress: (progress: Progress) => void,
  ): Promise<Health>;
  /**
   * The segments that the settings would make of the data that was checked last; answers while a job runs.
   *
   * @throws EngineError NOT_CHECKED, SEGMENTS_NOT_POSSIBLE
   */
  segments(settings: Partial<Settings>): Promise<SegmentsView>;
  /**
   * Plans anew. What was placed by hand stays placed, and the what-if jobs are done again on the new plan.
   *
   * @param onBetter told of usable plans on the way, at most four times a second
   * @param jobs left out: those of the last plan
   */
  plan(
    settings: Partial<Settings>,
    onProgress: (progress: Progress) => void,
    onBetter?: (soFar: PlanSoFar) => void,
    jobs?: readonly PlanJob[],
  ): Promise<PlanSummary>;
  /**
   * Proves the last plan best under its settings, or finds a better one, which is then the plan.
   *
   * @param seconds the exact solver's time
   * @throws EngineError NOT_PLANNED
   */
  prove(seconds: number, onProgress: (progress: Progress) => void): Promise<ProofSummary>;
  /**
   * What the charts of the pane need beside the summary.
   *
   * @throws EngineError NOT_PLANNED
   */
  chartFacts(): Promise<ChartFacts>;
  /**
   * Charts as a sheet over the live figures of the written plan, with the trade-off curve where it was worked out for a
   * plan at hand of the same territories.
   *
   * @param ground what the sheets of the written plan have; no plan need be at hand
   */
  reportCharts(
    ground: ChartGround,
    options: Pick<ReportOptions, "currencySymbol">,
  ): Promise<WorkbookDescription>;
  /** Accounts of the last plan by the beginning or a part of their id or name. */
  findAccounts(text: string, most: number): Promise<AccountPlace[]>;
  /**
   * Accounts, reps and territories of the last plan by the beginnings of the words of their ids, names and
   * cities; answers while a job runs. A newer question overtakes the older one.
   *
   * @param most of each kind
   * @throws EngineError NOT_PLANNED, CANCELLED when overtaken
   */
  search(text: string, most: number): Promise<FoundInPlan>;
  /**
   * All figures of one territory of the last plan, and what is beside it.
   *
   * @throws EngineError NOT_PLANNED, NO_SUCH_TERRITORY
   */
  territoryCard(territory: number): Promise<TerritoryCard>;
  /**
   * Why an account of the last plan is where it is, and who else could have it.
   *
   * @throws EngineError NOT_PLANNED
   */
  accountCard(account: number): Promise<AccountCard>;
  /** Where an account of the last plan could go, and how the territories would stand. */
  moveChoices(account: number): Promise<MoveChoices>;
  /**
   * Places accounts by hand and repairs the last plan around them, which is then the plan; a step that can be taken back.
   *
   * @throws EngineError NOT_PLANNED, and the codes of repairPlan
   */
  repair(moves: readonly HandMove[], onProgress: (progress: Progress) => void): Promise<RepairSummary>;
  /**
   * The best three moves for a territory of the last plan, or for the one furthest from its target; nothing moves.
   *
   * @param territory null for the one furthest from its target
   * @throws EngineError NOT_PLANNED, NO_SUCH_TERRITORY
   */
  suggest(territory: number | null): Promise<Suggestions>;
  /**
   * What a what-if job on the plan at hand would make of it; the plan stays the plan.
   *
   * @throws EngineError NOT_PLANNED and the codes of workJob
   */
  tryJob(job: PlanJob, onProgress: (progress: Progress) => void): Promise<JobSummary>;
  /**
   * Does a what-if job on the plan at hand; that is then the plan. One that was just tried is not worked out again.
   *
   * @throws EngineError NOT_PLANNED and the codes of workJob
   */
  doJob(job: PlanJob, onProgress: (progress: Progress) => void): Promise<JobSummary>;
  /**
   * Gives the last plan other quotas; its territories stay as they are.
   *
   * @throws EngineError NOT_PLANNED, QUOTA_PARTS_ABOVE_TARGET, QUOTA_HISTORY_WITHOUT_DATA, QUOTA_WEIGHT_WITHOUT_DATA,
   *   QUOTA_DATES_WITHOUT_YEAR
   */
  quotas(settings: Partial<QuotaSettings>, onProgress: (progress: Progress) => void): Promise<PlanSummary>;
  /** Why territories of the plan are outside their bands, and what each change would cost; null when none is. */
  conflicts(onProgress: (progress: Progress) => void): Promise<PlanConflicts | null>;
  /** What narrower and wider bands would cost. */
  tradeOff(onProgress: (progress: Progress) => void): Promise<PlanTradeOff>;
  /**
   * What the list of accounts and a written plan do not share.
   *
   * @throws EngineError NOT_CHECKED
   */
  newSince(
    written: Pick<WrittenPlanSheets, "accountId" | "territory" | "setAsideLabel">,
  ): Promise<NewSincePlan>;
  /**
   * Places the accounts that the written plan does not know and moves no other; that is then the plan.
   *
   * @throws EngineError NOT_CHECKED and the codes of fitIn
   */
  fitIn(
    written: WrittenPlanSheets,
    beside: WrittenBeside,
    settings: Partial<Settings>,
    onProgress: (progress: Progress) => void,
  ): Promise<FittedSummary>;
  /** Makes a running check, plan or proof throw EngineError CANCELLED. */
  cancel(): Promise<void>;
  /**
   * Reviews the plan that is written in the workbook against the data that was checked last.
   *
   * @param today serial day of the 1900 system
   * @param currencySymbol put before money in sentences, "" for none
   * @throws EngineError NOT_CHECKED and the codes of reviewPlan
   */
  review(
    written: WrittenPlanSheets,
    settings: Partial<Settings>,
    today: number,
    currencySymbol: string,
    onProgress: (progress: Progress) => void,
  ): Promise<Review>;
  /** Data Health by itself, of the data that was read last; without findings before any was. */
  reportHealth(options: HealthReportOptions): Promise<WorkbookDescription>;
  /** The sheet that says what came of testing this Excel. */
  reportSelfTest(lines: readonly HostCheckLine[], facts: HostFacts): Promise<WorkbookDescription>;
  /** The Reviews sheet with a new row for this review, the earlier rows as they were. */
  reportReview(
    review: Review,
    earlier: EarlierReviews | null,
    options: ReviewReportOptions,
  ): Promise<WorkbookDescription>;
  /** The Change Log with what was found by hand since it was written last; null when that is nothing. */
  reportChanges(
    sources: ChangeSources,
    options: ChangeLogOptions,
  ): Promise<{ readonly description: WorkbookDescription; readonly found: number } | null>;
  /**
   * One reader's part of a written plan as a workbook file.
   *
   * @throws EngineError NOTHING_TO_COPY
   */
  cleanCopy(
    tables: WrittenPlanTables,
    request: CopyRequest,
    onProgress: (progress: Progress) => void,
  ): Promise<CleanCopy>;
  /** Ends the search of a running plan with the best it has found, as soon as it has found one. */
  takeBest(): Promise<void>;
  points(): Promise<PlanPoints>;
  /** What the live figures of the plan are made of, for createTallies on the caller's thread. Arrays are copied. */
  tallies(): Promise<TallyBasis>;
  /**
   * The last plan as a scenario of this name; from then on the plan is that scenario, until it is changed.
   *
   * @throws EngineError NOT_PLANNED, SCENARIO_NAME
   */
  scenario(title: ScenarioTitle): Promise<ScenarioRecord>;
  /** What a scenario comes to on the data that was checked last; the plan stays the plan. */
  tryScenario(
    definition: ScenarioDefinition,
    onProgress: (progress: Progress) => void,
  ): Promise<ScenarioRecord>;
  /**
   * Makes a plan again and holds it against the one on the sheets as it was planned; the plan stays the plan.
   *
   * @param prints of the lists as they were written; null where the sheets do not tell
   */
  rerun(
    definition: ScenarioDefinition,
    written: WrittenPlanSheets,
    prints: readonly InputPrint[] | null,
    onProgress: (progress: Progress) => void,
  ): Promise<RerunFound>;
  /** Makes the plan of a scenario again, which is then the plan. */
  activateScenario(
    definition: ScenarioDefinition,
    onProgress: (progress: Progress) => void,
    onBetter?: (soFar: PlanSoFar) => void,
  ): Promise<ActivatedScenario>;
  /** The last plan as a scenario and the name of the saved one that it is; null before the first. Nothing is named. */
  currentScenario(
    savedAt: number,
    saved: readonly ScenarioIdentity[],
  ): Promise<Pick<ReportScenarios, "written" | "active" | "inputs"> | null>;
  /** Fingerprint of the data that was checked last, whatever the settings; "" before any. */
  inputsFingerprint(): Promise<string>;
  /** The Scenarios sheet by itself. */
  reportScenarios(facts: ScenarioSheetFacts): Promise<WorkbookDescription>;
  outlineReport(options: PlanReportOptions): Promise<ReportOutline>;
  report(options: PlanReportOptions): Promise<WorkbookDescription>;
}
