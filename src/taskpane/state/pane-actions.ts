import type { PaneState } from "./pane-state";
import type { WorkbookMapping } from "../../engine/model/workbook-mapping";
import type { PlanJob } from "../../engine/model/plan-job";
import type { SheetSample } from "../../engine/model/raw-sheet";
import type { QuotaSettings } from "../../engine/plan/quote-again";
import type { BoundaryMove } from "../../engine/model/review";
import type { Settings } from "../../engine/model/settings";
import type { FoundInPlan } from "../../engine/lookup/find-in-plan";
import type { AccountCard } from "../../engine/plan/account-card";
import type { Suggestions } from "../../engine/suggest/suggest-moves";
import type { TerritoryCard } from "../../engine/plan/territory-card";
import type { AccountPlace, MoveChoices } from "../../engine/plan/move-choices";
import type { HandMove } from "../../engine/plan/repair-plan";
import type { PlanConflicts } from "../../engine/plan/plan-conflicts";
import type { PlanTradeOff } from "../../engine/model/plan-trade-off";
import type { ScenarioRecord } from "../../engine/model/scenario-record";
import type { ScenarioVariant } from "../../use-cases/scenario-variants";
import type { HandEdits } from "../../use-cases/take-written-plan";
import type { Outcome, Problem } from "../../use-cases/outcome";
import type { JobSummary, Planner, ProofSummary, RepairSummary } from "../../worker/planner";
import type { PlanPoints } from "../../worker/plan-points";
import type { ChartFacts } from "../../worker/chart-facts";
import type { SegmentsView } from "../../worker/segments-view";
import type { CopyActions } from "./copy-actions";
import type { MapSight } from "../map/map-sight";
import type { MapActions } from "./map-actions";
import type { JobDraft, Screen, Step } from "./pane-state";

/** What the user can do with scenarios; each shows the scenarios as they are then. */
export interface ScenarioActions {
  /** Opens the scenarios of the workbook beside the plan at hand. */
  readonly show: () => void;
  /** Saves the plan at hand under a name. */
  readonly save: (name: string) => void;
  readonly retitle: (name: string, title: { readonly name?: string; readonly note?: string }) => void;
  readonly duplicate: (name: string) => void;
  readonly remove: (name: string) => void;
  /** Plans a variant of the plan at hand and saves it; the plan stays the plan. */
  readonly tryVariant: (variant: ScenarioVariant, name: string) => void;
  /** Plans a scenario again, which is then the plan; nothing is written. */
  readonly activate: (scenario: ScenarioRecord) => void;
  /** Plans the plan before the last writing again and shows what writing it would write. */
  readonly restore: () => void;
}

/** What the user can do with what-if jobs. */
export interface WhatIfActions {
  /** Opens a job on the plan at hand; without one the plan on the sheets is taken up first. */
  readonly open: (draft: JobDraft) => void;
  /** What a job would change; the signal stops it. */
  readonly look: (job: PlanJob, signal: AbortSignal) => Promise<Outcome<JobSummary>>;
  /** Does a job on the plan and saves that as a scenario of this name. */
  readonly add: (job: PlanJob, name: string) => void;
  /** Leaves a job out when the plan is made anew. */
  readonly giveUp: (index: number) => void;
}

/** What the user can do; each answers by events to the state. */
export interface PaneActions extends CopyActions {
  /** Ends a write that was broken off in the way that the user has chosen, and looks at the workbook. */
  readonly endWrite: (wish: "finish" | "keepPrevious") => void;
  /** The user has read how a write that was broken off has ended. */
  readonly noteRecovery: () => void;
  /** Finds the sheets again, or checks them when they are known. */
  readonly readAgain: () => void;
  readonly checkData: () => void;
  readonly insertSample: () => void;
  /** Takes the mapping as confirmed: keeps it in the workbook and reads by it. */
  readonly useColumns: (mapping: WorkbookMapping) => void;
  /** A list read as an entity at the user's choice; null when it has no row of headers. */
  readonly readBlockAs: Planner["readBlockAs"];
  /** Opens the columns with a list read as accounts, whatever the evidence. */
  readonly tryBlock: (sample: SheetSample) => void;
  /** Selects a cell in the grid; the focus moves there. */
  readonly showCell: (sheet: string, cell: string) => void;
  /** Gives the plan other quotas at once; answers with what stands in the way, null when nothing does. */
  readonly changeQuotas: (change: Partial<QuotaSettings>) => Promise<Problem | null>;
  readonly changeSettings: (change: Partial<Settings>) => void;
  /** The segments that the settings would make; nothing is planned. */
  readonly segments: (settings: Partial<Settings>) => Promise<Outcome<SegmentsView>>;
  /** Plans with the settings as they are. */
  readonly plan: () => void;
  /** Ends the running search with the best plan it has found. */
  readonly takeBest: () => void;
  /** Shows what will be written. */
  readonly preview: () => void;
  /** Goes on with the plan that an earlier pane made and did not write, or forgets it. */
  readonly takeDraft: () => void;
  readonly dropDraft: () => void;
  /** Whether owners that were changed by hand on the sheets stand in the plan that is written over them. */
  readonly chooseOwnerEdits: (choice: PaneState["ownerEditChoice"]) => void;
  /** Sheets to do without; what is previewed follows. */
  readonly leaveOut: (sheets: Settings["sheetsLeftOut"]) => void;
  readonly write: () => void;
  readonly openSummary: () => void;
  /** Reviews the written plan as its sheets are now; data that changed since they were read are read again. */
  readonly review: () => void;
  /** Tries what Evenfield needs of this Excel and writes the result as a sheet. */
  readonly testHost: () => void;
  /** Saves the review as the newest row of the Reviews sheet. */
  readonly saveReview: () => void;
  /** Makes the written plan again and says what differs; nothing changes. */
  readonly rerun: () => void;
  /** Makes the written plan again with what was changed by hand or without it, and shows what would be written. */
  readonly takeWritten: (handEdits: HandEdits) => void;
  /** Places accounts that the written plan does not know and moves no other; a scenario of this name then. */
  readonly fitIn: (name: string) => void;
  /** Adds what was changed by hand to the Change Log. */
  readonly logChanges: () => void;
  /** Moves the accounts of a boundary in the written plan and reviews again. */
  readonly moveBoundary: (move: BoundaryMove) => void;
  /** Puts back what was moved last and reviews again. */
  readonly putBack: () => void;
  /** Changes limits of reviews and reviews again; the plan is as it was. */
  readonly changeLimits: (change: Partial<Settings>) => void;
  readonly scenarios: ScenarioActions;
  readonly whatIf: WhatIfActions;
  readonly cancel: () => void;
  readonly open: (screen: Screen) => void;
  readonly step: (step: Step) => void;
  readonly back: () => void;
  readonly dismissProblem: () => void;
  /** Does again what stopped. */
  readonly tryAgain: () => void;
  /** Points of the plan for the map. */
  readonly points: () => Promise<PlanPoints>;
  readonly map: MapActions;
  /** Accounts of the plan by id or name, and where one of them could go. */
  readonly findAccounts: (text: string, most: number) => Promise<Outcome<AccountPlace[]>>;
  /** Why an account is where it is. */
  readonly accountCard: (account: number) => Promise<Outcome<AccountCard>>;
  /** Opens the card of an account, or of a territory; back leads to the card before it. */
  readonly openAccount: (account: number) => void;
  readonly openTerritory: (territory: number) => void;
  /** Keeps how the map at this place among the open cards was left, for when the card over it is closed. */
  readonly leaveMap: (at: number, sight: MapSight) => void;
  /** Opens the map with accounts chosen. */
  readonly showOnMap: (accounts: readonly number[]) => void;
  /** Opens the map at a territory, with the list of its accounts. */
  readonly showTerritoryOnMap: (territory: number) => void;
  /** Accounts, reps and territories by a few letters; cancelled when a newer search overtakes it. */
  readonly search: (text: string, most: number) => Promise<Outcome<FoundInPlan>>;
  /** All figures of one territory. */
  readonly territoryCard: (territory: number) => Promise<Outcome<TerritoryCard>>;
  readonly moveChoices: (account: number) => Promise<Outcome<MoveChoices>>;
  /** Places accounts by hand and repairs the plan around them, which is then the plan. */
  readonly repair: (moves: readonly HandMove[]) => Promise<Outcome<RepairSummary>>;
  /** The best three moves for a territory, or for the one furthest from its target (null). */
  readonly suggest: (territory: number | null) => Promise<Outcome<Suggestions>>;
  /** What the charts need beside the summary. */
  readonly chartFacts: () => Promise<Outcome<ChartFacts>>;
  /** Puts the charts of the written plan on a sheet; answers with its name. */
  readonly placeCharts: () => Promise<Outcome<string>>;
  /** Why the plan is outside its band, and what another band would cost; one is worked out at a time, the signal stops it. */
  readonly conflicts: (signal: AbortSignal) => Promise<Outcome<PlanConflicts | null>>;
  readonly tradeOff: (signal: AbortSignal) => Promise<Outcome<PlanTradeOff>>;
  /** Proves the plan best; a better one that is found becomes the plan. The signal stops it. */
  readonly prove: (seconds: number, signal: AbortSignal) => Promise<Outcome<ProofSummary>>;
}
