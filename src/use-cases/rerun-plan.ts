import { ENGINE_VERSION } from "../engine/plan/engine-version";
import type { Settings } from "../engine/model/settings";
import type { ChangedList } from "../engine/plan/compare-prints";
import type { RerunComparison } from "../engine/plan/compare-rerun";
import type { ScenarioDefinition } from "../engine/model/scenario";
import type { ScenarioRecord } from "../engine/model/scenario-record";
import { scenarioDifferences, type ChangedFigure } from "../engine/plan/scenario-differences";
import type { Planner } from "../worker/planner";
import { readOverrides } from "../workbook/read-overrides";
import { readOwners } from "../workbook/read-scenarios";
import { readWrittenPlan } from "../workbook/read-written-plan";
import { chosenSettings, type ChosenSetting } from "./chosen-settings";
import type { Outcome } from "./outcome";
import { readTypedSettings } from "./find-typed-settings";
import { asPlanned } from "./previous-plan";
import { run, stoppable, stopIfAborted } from "./run";
import type { UseCaseOptions } from "./run";
import { readShelf } from "./stored-scenarios";
import { cellsOfSegments, readTypedSegments } from "./typed-segments";
import { typedAbout } from "./typed-jobs";
import { typedOverridesOf } from "./typed-overrides";
import { readTypedResources, resourceEdits } from "./typed-resource-overrides";
import type { TypedCell } from "./typed-settings";

/** A written plan made again from its own sheets, and what is not as it was when it was written. */
export interface PlanRerun {
  /** Every account where it was planned, the same quotas. */
  readonly isIdentical: boolean;
  readonly writtenAt: string;
  readonly accounts: number;
  readonly territories: number;
  readonly fingerprint: string;
  /** Versions, where they differ; null where they are the same. */
  readonly version: { readonly was: string; readonly is: string } | null;
  /** The lists of the user are not what they were. */
  readonly inputsChanged: boolean;
  readonly comparison: RerunComparison;
  /** Lists and columns that are not what they were; null where the workbook does not tell, as one of an earlier version. */
  readonly lists: readonly ChangedList[] | null;
  /** Figures that are others now; empty when it is identical. */
  readonly figures: readonly ChangedFigure[];
  /** Inputs that somebody has changed on Plan Settings, Segments, Mid-Year Jobs and in the dates of Quota Allocation since. */
  readonly settings: readonly TypedCell[];
  /** Settings that were chosen otherwise since and not written yet. */
  readonly chosen: readonly ChosenSetting[];
  /** What was changed by hand on the sheets since. */
  readonly handEdits: {
    readonly owners: number;
    readonly areas: number;
    readonly quotas: number;
    /** Of budgets and of support. */
    readonly budgets: number;
  };
  /** Why the alignment was kept and not searched again; null where it was searched. */
  readonly kept: NonNullable<ScenarioDefinition["kept"]>["why"] | null;
}

/**
 * Makes the plan of the workbook again from what its sheets record (settings, seed, placements) and the
 * lists as they are, and holds it against the plan as it was written. Hand edits and inputs changed on
 * the sheets are told and take no part. The plan in hand stays; nothing is written. Null when no plan of
 * this version is written.
 *
 * @param settings as they are chosen now, told where they are others than the written ones
 */
export function rerunPlan(
  planner: Planner,
  settings: Partial<Settings> = {},
  options: UseCaseOptions = {},
): Promise<Outcome<PlanRerun | null>> {
  return run(async () => {
    options.onProgress?.({ phase: "Reading the plan as it is now", done: 0, total: 1, fraction: 0 });
    const shelf = await readShelf(options);
    const owners = await readOwners(options);
    const written = await readWrittenPlan(options);
    if (shelf.written === null || owners === null || written === null) return null;
    stopIfAborted(options.signal);
    const recorded: ScenarioRecord = {
      ...shelf.written,
      definition: asPlanned(shelf.written, owners.accounts),
    };
    const { record, comparison, lists } = await stoppable(planner, options.signal, () =>
      planner.rerun(recorded.definition, written, shelf.prints, (progress) => options.onProgress?.(progress)),
    );
    const { figures, isIdentical } = scenarioDifferences(recorded, record);
    const { edits, unread } = await readTypedSettings();
    const jobs = await typedAbout(recorded.definition.jobs, options);
    const was = recorded.definition.engineVersion;
    const changed = (territory: readonly string[], planned: readonly string[]): number =>
      territory.filter((now, row) => now !== planned[row]).length;
    return {
      isIdentical: isIdentical && comparison.elsewhere.length === 0,
      writtenAt: shelf.writtenAt,
      accounts: record.figures.accounts,
      territories: record.figures.territories.length,
      fingerprint: record.definition.fingerprint,
      version: was === ENGINE_VERSION ? null : { was, is: ENGINE_VERSION },
      inputsChanged: recorded.definition.inputs !== record.definition.inputs || (lists ?? []).length > 0,
      comparison,
      lists,
      figures,
      settings: [
        ...edits.flatMap(({ cells }) => cells),
        ...unread,
        ...cellsOfSegments(await readTypedSegments()),
        ...jobs.edits.flatMap(({ cells }) => cells),
        ...jobs.unread,
      ],
      chosen: await chosenSettings(recorded.definition.settings, settings),
      handEdits: {
        owners: changed(owners.accounts.territory, owners.accounts.planned),
        areas: owners.areas === null ? 0 : changed(owners.areas.territory, owners.areas.planned),
        quotas: typedOverridesOf((await readOverrides()) ?? []).edits.length,
        budgets: resourceEdits(await readTypedResources()),
      },
      kept: recorded.definition.kept?.why ?? null,
    };
  });
}
