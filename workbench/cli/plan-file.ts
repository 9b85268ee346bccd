import type { OptionalSheet } from "../../src/engine/model/optional-sheets";
import { refuseNeeded } from "./left-out-sheets";
import type { WorkbookMapping } from "../../src/engine/model/workbook-mapping";
import type { Progress } from "../../src/engine/model/progress";
import type { PlanConflicts } from "../../src/engine/plan/plan-conflicts";
import type { Settings } from "../../src/engine/model/settings";
import type { Survey, UnreadableList } from "../../src/engine/model/survey";
import { keepSettings } from "../../src/use-cases/pane-memory";
import { checkData } from "../../src/use-cases/check-data";
import { fitInAccounts } from "../../src/use-cases/fit-in-accounts";
import { chooseBlock } from "../../src/use-cases/choose-column";
import type { MappingChange } from "../../src/use-cases/apply-stored-mapping";
import { findData } from "../../src/use-cases/find-data";
import { doJob } from "../../src/use-cases/do-job";
import { repairAround } from "../../src/use-cases/place-by-hand";
import { activateScenario } from "../../src/use-cases/activate-scenario";
import { saveScenario } from "../../src/use-cases/keep-scenarios";
import { planTerritories } from "../../src/use-cases/plan-territories";
import type { WrittenPlan } from "../../src/use-cases/write-plan";
import { previewPlan, writePlan } from "../../src/use-cases/write-plan";
import type { Health, Planner } from "../../src/worker/planner";
import type { PlanSummary } from "../../src/worker/plan-summary";
import { createPlanner } from "../../src/worker/planner-in-process";
import { startOffice } from "../excel-host/boundary/node";
import { saveBook } from "../excel-host/file/save";
import type { Book } from "../excel-host/model/book";
import { accountLines } from "./account-lines";
import { fitInLines } from "./fit-in-lines";
import { jobLines, type AskedJob } from "./job-lines";
import { InputProblem } from "./input-problem";
import { effectOfMoves, readMoves } from "./move-effect";
import { mapPicture } from "./map-picture";
import { openBook } from "./open-book";
import { sayRecovered } from "./say-recovered";
import { overrideMapping } from "./mapping-overrides";
import { done } from "./done";
import { activeLines, scenarioNamed } from "./scenario-lines";
import { repairLines } from "./repair-lines";
import type { Timings } from "./stopwatch";
import { Stopwatch, timedPlanner } from "./stopwatch";
import { takeTyped, type DroppedEdits, type TypedChoices } from "./typed-choices";

export interface PlanJob {
  readonly bytes: Uint8Array;
  /** File name, for messages and as the workbook's name. */
  readonly name: string;
  readonly settings: Partial<Settings>;
  /** What MAP.json holds and its name, when one was given. */
  readonly map?: { readonly content: unknown; readonly file: string };
  /** Rows of sales may be read as one account of each customer in them, where there is no list of accounts. */
  readonly groups?: boolean;
  /** Moves whose effect is asked for, each "ACCOUNT=TERRITORY". */
  readonly moves?: readonly string[];
  /** The moves are made and the plan is repaired around them; else nothing is moved. */
  readonly repairs?: boolean;
  /** What was typed on the sheets of an earlier plan and is left out; else it is taken over. */
  readonly dropped?: DroppedEdits;
  /** What-if jobs that are done on the plan, in their order. */
  readonly whatIf?: readonly AskedJob[];
  /** The saved scenario that is planned again, in place of planning by the settings. */
  readonly scenario?: string;
  /** The plan is saved as a scenario of this name. */
  readonly saveAs?: string;
  /** Only accounts that the written plan does not know are placed; no other moves. */
  readonly fitsIn?: boolean;
  /** Accounts to be explained, by id or name. */
  readonly accounts?: readonly string[];
  /** Sheets that are not written; absent: those of the settings. */
  readonly without?: readonly OptionalSheet[];
  readonly onProgress?: (step: Step, progress: Progress) => void;
}

/** Long steps of the job that report how far they are. */
export type Step = "Reading" | "Planning" | "Writing";

const NOTHING_DROPPED: DroppedEdits = { overrides: false, segments: false, inputs: false, jobs: false };

export interface PlannedFile {
  /** The .xlsx file with the plan's sheets. */
  readonly bytes: Uint8Array;
  readonly mapping: WorkbookMapping;
  /** Other lists that could be read in place of those that were, each with the reason in words. */
  readonly others: readonly string[];
  /** What is not as it was when the columns were confirmed in the workbook. */
  readonly changes: readonly MappingChange[];
  readonly health: Health;
  readonly summary: PlanSummary;
  readonly written: WrittenPlan;
  /** What the moves asked about would do, line by line. */
  readonly moveLines: readonly string[];
  /** What the what-if jobs changed, line by line. */
  readonly whatIfLines: readonly string[];
  /** Which accounts were placed into the written plan, line by line. */
  readonly fitLines: readonly string[];
  /** What was typed on the sheets since the workbook was planned last, and the jobs of that plan. */
  readonly typed: TypedChoices;
  /** Why the accounts asked about are where they are, line by line. */
  readonly accountLines: readonly string[];
  /** What the scenario that was planned again is against what was saved, line by line. */
  readonly scenarioLines: readonly string[];
  /** Why territories are outside their bands; null when none is. */
  readonly conflicts: PlanConflicts | null;
  readonly timings: Timings;
}

/**
 * The main job on a file: the add-in's own use cases and Office.js calls, answered by the
 * workbench's Excel host instead of Excel.
 *
 * @throws InputProblem when the file cannot be planned; any other error is a defect
 */
export async function planFile(job: PlanJob): Promise<PlannedFile> {
  const watch = new Stopwatch();
  const { book, host } = await watch.time("load", () => openBook(job));
  const office = await watch.time("load", () => startOffice(host));
  try {
    const planned = await planBook(job, book, watch);
    const bytes = await watch.time("save", () => saveBook(book));
    return { ...planned, bytes, timings: watch.timings };
  } finally {
    office.dispose();
  }
}

async function planBook(
  job: PlanJob,
  book: Book,
  watch: Stopwatch,
): Promise<Omit<PlannedFile, "bytes" | "timings">> {
  const planner = timedPlanner(createPlanner(), watch);
  const options = (step: Step): { onProgress: (progress: Progress) => void } => ({
    onProgress: (progress) => job.onProgress?.(step, progress),
  });

  const found = done(
    await watch.time("read", () =>
      findData(planner, { ...options("Reading"), onRecovered: sayRecovered(job.name) }),
    ),
  );
  const listed = withAccounts(job, found.survey, book);
  const mapping = job.map ? overrideMapping(listed, job.map.content, found.samples, job.map.file) : listed;
  const typed = await watch.time("read", () =>
    takeTyped(
      job.settings,
      job.dropped ?? NOTHING_DROPPED,
      (job.whatIf ?? []).map((asked) => asked.job),
    ),
  );
  const { settings } = typed;
  const { health } = done(
    await watch.time("read", () => checkData(planner, found.samples, mapping, settings, options("Reading"))),
  );
  const stops = health.groups.filter((group) => group.severity === "stop");
  if (stops.length > 0 && health.accounts.plannable === 0) {
    throw new InputProblem(stops.map((group) => `${job.name}: ${group.headline}. ${group.detail}`));
  }
  const again = job.scenario === undefined ? null : await scenarioNamed(job.scenario, job.name);
  const { planned, scenarioLines, fitLines } = await watch.time("engine", async () => {
    if (job.fitsIn === true) {
      return { scenarioLines: [], ...(await fitted(job, planner, settings, options("Planning"))) };
    }
    if (again === null) {
      return {
        planned: done(
          await planTerritories(planner, settings, { ...options("Planning"), jobs: typed.jobs.done }),
        ),
        scenarioLines: [],
        fitLines: [],
      };
    }
    const active = done(await activateScenario(planner, again, options("Planning")));
    return { planned: active.summary, scenarioLines: activeLines(active), fitLines: [] };
  });
  const changed = await afterJobs(job, planner, planned, options("Planning"));
  const { summary, moveLines } = await moved(job, planner, changed.planned);
  const facts = { currencySymbol: found.currencySymbol, dateSystem: found.dateSystem, locale: "en-US" };
  if (job.without !== undefined) {
    refuseNeeded(job.without, done(await previewPlan(planner, facts, job.without)));
  }
  const choice = job.without === undefined ? {} : { sheetsLeftOut: job.without };
  if (job.saveAs !== undefined) done(await saveScenario(planner, job.saveAs, "", facts));
  const drawMap = (...points: Parameters<typeof mapPicture>): Promise<string | null> =>
    watch.time("report", () => mapPicture(...points));
  const written = done(
    await watch.time("write", () => writePlan(planner, { ...facts, drawMap, ...choice }, options("Writing"))),
  );
  // As the pane does: it opens where this plan is, and the next run finds what was typed.
  const made = again !== null || job.fitsIn === true ? summary.settings : settings;
  const left = job.without === undefined ? {} : { sheetsLeftOut: [...job.without] };
  done(await keepSettings({ ...made, ...left }, written.at));
  const conflicts = await planner.conflicts((progress) => job.onProgress?.("Planning", progress));
  const others = [
    ...found.survey.alternatives.map(({ mapping: { key }, reason }) => `${key} ${reason.text}`),
    ...(found.survey.unreadable ?? []).map(unreadableText),
  ];
  const explained = await accountLines(planner, job.accounts ?? []);
  return {
    mapping,
    others,
    changes: found.changes,
    health,
    summary,
    written,
    moveLines,
    fitLines,
    whatIfLines: changed.whatIfLines,
    accountLines: explained,
    scenarioLines,
    typed,
    conflicts,
  };
}

/** The written plan with the accounts that it did not know. */
async function fitted(
  job: PlanJob,
  planner: Planner,
  settings: Partial<Settings>,
  options: { readonly onProgress: (progress: Progress) => void },
): Promise<{ readonly planned: PlanSummary; readonly fitLines: readonly string[] }> {
  const found = done(await fitInAccounts(planner, settings, options));
  if (found === null) {
    throw new InputProblem([`${job.name} holds no plan to fit accounts into; plan first without --fit-in`]);
  }
  return { planned: found.summary, fitLines: fitInLines(found) };
}

/** The plan after the what-if jobs, and what each changed. */
async function afterJobs(
  job: PlanJob,
  planner: Planner,
  planned: PlanSummary,
  options: { readonly onProgress: (progress: Progress) => void },
): Promise<{ readonly planned: PlanSummary; readonly whatIfLines: readonly string[] }> {
  let summary = planned;
  const whatIfLines: string[] = [];
  for (const { text, job: asked } of job.whatIf ?? []) {
    const { summary: next, effect } = done(await doJob(planner, asked, options));
    summary = next;
    whatIfLines.push(...jobLines(text, effect));
  }
  return { planned: summary, whatIfLines };
}

/** What the moves would do to the plan, and the plan after them where they are to be made. */
async function moved(
  job: PlanJob,
  planner: Planner,
  planned: PlanSummary,
): Promise<{ readonly summary: PlanSummary; readonly moveLines: readonly string[] }> {
  const moves = job.moves ?? [];
  if (moves.length === 0) return { summary: planned, moveLines: [] };
  const basis = await planner.tallies();
  const moveLines = effectOfMoves(basis, moves);
  if (job.repairs !== true) return { summary: planned, moveLines };
  const repaired = done(await repairAround(planner, readMoves(basis, moves)));
  return { summary: repaired.summary, moveLines: [...moveLines, ...repairLines(repaired)] };
}

function unreadableText({ found, remedy }: UnreadableList): string {
  return `${found.text}; ${remedy.text.charAt(0).toLowerCase()}${remedy.text.slice(1)}`;
}

/** The mapping with a list of accounts, made of rows of sales where the job says so. */
function withAccounts(
  job: PlanJob,
  { mapping, grouping, unreadable = [] }: Survey,
  book: Book,
): WorkbookMapping {
  const accounts = mapping.entities.find((entity) => entity.entity === "account");
  if (accounts !== undefined) {
    if (job.groups === true && accounts.groupsLines !== true) {
      throw new InputProblem([
        `--group has nothing to group: sheet "${accounts.sheet}" of ${job.name} is a list of accounts; leave --group out`,
      ]);
    }
    return mapping;
  }
  if (grouping !== null && job.groups === true) return chooseBlock(mapping, "account", grouping);
  if (grouping !== null) {
    const customer = grouping.fields.find(({ field }) => field === "name" || field === "id")?.header ?? "";
    throw new InputProblem([
      `${job.name} has no list of accounts, and sheet "${grouping.sheet}" holds one row a sale; add --group to make one account of each "${customer}" in it, or add a sheet with one account a row`,
    ]);
  }
  if (unreadable.length > 0) {
    throw new InputProblem(
      unreadable.map((list) => `${job.name} has no list of accounts: ${unreadableText(list)}`),
    );
  }
  const used = book.sheets.filter((sheet) => sheet.usedArea(true) !== null);
  const seen =
    used.length === 0
      ? `all of its ${book.sheets.length === 1 ? "one sheet is" : `${book.sheets.length} sheets are`} empty`
      : `looked at ${used.map((sheet) => `"${sheet.name}"`).join(", ")}`;
  throw new InputProblem([
    `${job.name} has no list of accounts (${seen}); add a sheet with one account a row under a header row with an id or a name`,
  ]);
}
