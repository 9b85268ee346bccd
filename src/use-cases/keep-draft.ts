import { scenarioDefinitionSchema, type ScenarioDefinition } from "../engine/model/scenario";
import { PREVIOUS_PLAN } from "../engine/model/scenario-title";
import type { Planner } from "../worker/planner";
import type { PlanSummary } from "../worker/plan-summary";
import { keepDraftNote, readDraftNote } from "../workbook/draft-note";
import type { Outcome } from "./outcome";
import { run, stoppable } from "./run";
import type { UseCaseOptions } from "./run";

/**
 * Longest definition that is kept, in characters: a plan that was repaired, moved or stopped carries the IDs of all its
 * accounts, and a workbook is not to grow by megabytes for a plan that nobody may want.
 */
const LONGEST_DRAFT = 500_000;

/** A plan that was made and not written. */
export interface Draft {
  /** When it was changed last, as the user reads it. */
  readonly at: string;
  readonly definition: ScenarioDefinition;
}

/** A draft made again, which is then the plan. */
export interface TakenDraft {
  readonly summary: PlanSummary;
  readonly settings: ScenarioDefinition["settings"];
}

/**
 * Keeps in the workbook what makes the plan at hand again: its settings, what was moved and locked by hand, its jobs.
 *
 * @returns whether it is kept; false without a plan and for one whose definition is too long
 */
export function keepDraft(planner: Planner, at: string): Promise<Outcome<boolean>> {
  return run(async () => {
    const current = await planner.currentScenario(0, []);
    const definition = current?.written.definition ?? null;
    const isKept = definition !== null && JSON.stringify(definition).length <= LONGEST_DRAFT;
    await keepDraftNote(isKept ? { at, definition } : null);
    return isKept;
  });
}

/** Forgets the plan that was kept: it is written, or not wanted. */
export function dropDraft(): Promise<Outcome<void>> {
  return run(() => keepDraftNote(null));
}

/** The plan that was made in this workbook and not written; null where there is none, or one of another version. */
export function findDraft(): Promise<Outcome<Draft | null>> {
  return run(async () => {
    const note = await readDraftNote();
    if (typeof note !== "object" || note === null) return null;
    if (!("at" in note) || typeof note.at !== "string" || !("definition" in note)) return null;
    const definition = scenarioDefinitionSchema.safeParse(note.definition);
    return definition.success ? { at: note.at, definition: definition.data } : null;
  });
}

/** Makes the plan again that was kept. Nothing is written. */
export function takeDraft(
  planner: Planner,
  { definition }: Draft,
  options: UseCaseOptions = {},
): Promise<Outcome<TakenDraft>> {
  return run(async () => {
    // By the name of the plan before: which of the saved ones it is, is told by what it comes to.
    const { summary } = await stoppable(planner, options.signal, () =>
      planner.activateScenario({ ...definition, name: PREVIOUS_PLAN }, (progress) =>
        options.onProgress?.(progress),
      ),
    );
    return { summary, settings: definition.settings };
  });
}
