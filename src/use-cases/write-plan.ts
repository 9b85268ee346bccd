import type { ChangeSources } from "../engine/model/change";
import type { DateSystem } from "../engine/model/raw-sheet";
import type { OptionalSheet } from "../engine/model/optional-sheets";
import type { ReportOptions, ReportOutline } from "../report/report-options";
import type { SheetRole } from "../report/workbook-description";
import type { ScenarioRecord } from "../engine/model/scenario-record";
import type { Planner, PlanReportOptions } from "../worker/planner";
import type { PlanPoints } from "../worker/plan-points";
import { previewSheets, type SheetsBefore } from "../workbook/preview-sheets";
import type { WriteResult } from "../workbook/write-workbook";
import { writeWorkbook } from "../workbook/write-workbook";
import { recoverWrite } from "../workbook/recover-write";
import { readOverrides } from "../workbook/read-overrides";
import { readAssignmentColumn } from "../workbook/read-written-plan";
import { readChangeLog, readChangeSources } from "./change-sources";
import { inputsOnSheets } from "./inputs-on-sheets";
import { refuseChangedMeanwhile, type CellsAsRead } from "./changed-meanwhile";
import type { Outcome } from "./outcome";
import { run, stopIfAborted, stoppable } from "./run";
import type { UseCaseOptions } from "./run";
import { previousPlan } from "./previous-plan";
import { daysLess } from "../engine/model/date-system";
import { serialNow } from "./serial-now";
import { readShelf, scenariosAsRead, type ScenarioShelf } from "./stored-scenarios";
import { placeCurrency } from "./place-currency";
import type { WrittenPlanWarning } from "./write-warning-line";

/** What the sheets need beside the plan. */
export interface ReportFacts {
  readonly currencySymbol: string;
  readonly dateSystem: DateSystem;
  /** Language of the date, "en-US". */
  readonly locale: string;
}

/** What was written and when. */
export interface WrittenPlan extends Omit<WriteResult, "warnings"> {
  readonly warnings: readonly WrittenPlanWarning[];
  /** Local date and time as the user reads it. */
  readonly at: string;
}

/** What writing the last plan would write, and what stands in the workbook before. */
export interface WritePreview extends ReportOutline, SheetsBefore {}

/**
 * What writing the last plan would write. Nothing is written.
 *
 * @param sheetsLeftOut sheets that are not to be written; absent: those of the plan's settings
 */
export function previewPlan(
  planner: Planner,
  facts: ReportFacts,
  sheetsLeftOut?: readonly OptionalSheet[],
): Promise<Outcome<WritePreview>> {
  return run(async () => {
    const shelf = await readShelf();
    const beside = scenariosBeside(shelf, shelf.written, facts);
    const outline = await planner.outlineReport({
      ...reportOptionsOf(facts, null),
      scenarios: beside,
      ...(sheetsLeftOut === undefined ? {} : { sheetsLeftOut }),
    });
    const before = await previewSheets(outline.sheets.filter(({ isLeftOut }) => !isLeftOut));
    return { ...outline, ...before };
  });
}

/**
 * Share of a writing that goes before the first cell: what stands there is read, and the sheets are described. Measured
 * at 10,000 and 50,000 accounts; over a plan that stands all that follows takes longer.
 */
const MAKING = { first: 0.24, overAPlan: 0.14 };

/**
 * Writes the last plan as sheets, all of them or none.
 *
 * @param drawMap the map as PNG in base64, or null where it cannot be drawn
 */
export function writePlan(
  planner: Planner,
  facts: ReportFacts & {
    readonly drawMap: (points: PlanPoints) => Promise<string | null>;
    /** The sheet in front at the end; absent: Plan Summary. */
    readonly show?: SheetRole;
    /** Sheets that are not written; absent: those of the plan's settings. */
    readonly sheetsLeftOut?: readonly OptionalSheet[];
  },
  options: UseCaseOptions = {},
): Promise<Outcome<WrittenPlan>> {
  return run(async () => {
    options.onProgress?.({ phase: "Making the sheets", done: 0, total: 1, fraction: 0 });
    const map = await facts.drawMap(await planner.points());
    stopIfAborted(options.signal);
    // A writing that was broken off may still have to take its place: it is then the plan before this one.
    await recoverWrite(options);
    const changes = await readChangeSources(facts.dateSystem, options);
    const shelf = await readShelf(options);
    const previous = await previousPlan(planner, shelf, options);
    stopIfAborted(options.signal);
    const making = previous === null ? MAKING.first : MAKING.overAPlan;
    const report = { ...reportOptionsOf(facts, map), changes };
    const description = await stoppable(planner, options.signal, () =>
      planner.report({
        ...report,
        ...(facts.sheetsLeftOut === undefined ? {} : { sheetsLeftOut: facts.sheetsLeftOut }),
        scenarios: scenariosBeside(shelf, previous, facts),
      }),
    );
    stopIfAborted(options.signal);
    options.onProgress?.({ phase: "Making the sheets", done: 1, total: 1, fraction: making });
    const shown = { ...description, activate: facts.show ?? description.activate };
    const result = await writeWorkbook(shown, {
      ...options,
      onProgress: (progress) => {
        options.onProgress?.({ ...progress, fraction: making + (1 - making) * progress.fraction });
      },
      beforeSwap: () => refuseChangedMeanwhile(cellsTypedInto(changes, shelf, options)),
    });
    const warnings: WrittenPlanWarning[] = [...result.warnings];
    if (shelf.unreadable !== null) warnings.push({ what: "previousUnreadable", ...shelf.unreadable });
    return { ...result, warnings, at: report.writtenAt.text };
  });
}

/** What people type into the sheets that a plan replaces, as it was read for the new one. */
function cellsTypedInto(
  { ground, earlier }: ChangeSources,
  { scenarios, hasSheet }: ScenarioShelf,
  options: UseCaseOptions,
): CellsAsRead[] {
  const parts: (CellsAsRead | null)[] = [
    ground && {
      sheet: "Territory Assignments",
      was: ground.plan.territory,
      read: () => readAssignmentColumn("Territory", options),
    },
    ground && {
      sheet: "Quota Allocation",
      was: ground.overrides,
      read: async () => (await readOverrides()) ?? [],
    },
    ground && {
      sheet: "Plan Settings, Segments, Resource Allocation or Mid-Year Jobs",
      was: ground.inputs,
      read: () => inputsOnSheets(options),
    },
    earlier && { sheet: "Change Log", was: earlier, read: () => readChangeLog(options) },
    hasSheet ? scenariosAsRead(scenarios, options) : null,
  ];
  return parts.filter((part) => part !== null);
}

/** What is kept beside the plan: the scenarios as they are, and the plan that is written over. */
function scenariosBeside(
  shelf: ScenarioShelf,
  previous: ScenarioRecord | null,
  { dateSystem }: Pick<ReportFacts, "dateSystem">,
): NonNullable<PlanReportOptions["scenarios"]> {
  const { scenarios, chosen, hasSheet } = shelf;
  return { scenarios, chosen, hasSheet, previous, daysLess: daysLess(dateSystem) };
}

/** What the sheets are told of the moment and the workbook. */
export function reportOptionsOf(facts: ReportFacts, mapPng: string | null): Omit<ReportOptions, "scenarios"> {
  const now = new Date();
  return {
    writtenAt: {
      text: new Intl.DateTimeFormat(facts.locale, { dateStyle: "medium", timeStyle: "short" }).format(now),
      serial: serialNow(now, facts.dateSystem),
    },
    mapPng,
    currencySymbol: placeCurrency(facts.locale, facts.currencySymbol),
    daysLess: daysLess(facts.dateSystem),
    listsHere: true,
  };
}
