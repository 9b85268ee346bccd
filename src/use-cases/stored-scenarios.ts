import type { InputPrint } from "../engine/model/input-print";
import type { ScenarioRecord } from "../engine/model/scenario-record";
import { readScenarios, readWrittenDefinition } from "../workbook/read-scenarios";
import type { Outcome } from "./outcome";
import type { CellsAsRead } from "./changed-meanwhile";
import { run } from "./run";
import type { UseCaseOptions } from "./run";
import type { Unreadable } from "./scenario-records";

/** The scenarios of the workbook and the plan that is written in it. */
export interface ScenarioShelf {
  /** In the order of the rows of the Scenarios sheet, with the names and notes that stand there. */
  readonly scenarios: readonly ScenarioRecord[];
  /** Names chosen on the sheet to be set side by side. */
  readonly chosen: readonly string[];
  readonly hasSheet: boolean;
  /** The plan on the sheets as it was written; null where none is, or one of an earlier version. */
  readonly written: ScenarioRecord | null;
  /** What the columns of the lists were when it was written; null where the sheets do not tell. */
  readonly prints: readonly InputPrint[] | null;
  /** The scenario that it is; "" where it is none. */
  readonly active: string;
  /** When it was written, as the user reads it; "" where nothing says. */
  readonly writtenAt: string;
  /** Why the written plan cannot be made again: its definition was changed by hand; null where it can. */
  readonly unreadable: Unreadable | null;
}

/** What the workbook holds of scenarios. Nothing is changed. */
export function findScenarios(options: UseCaseOptions = {}): Promise<Outcome<ScenarioShelf>> {
  return run(() => readShelf(options));
}

/** @throws EngineError SCENARIO_NOT_READABLE, SCENARIO_NAME where a row was changed on the sheet */
export async function readShelf(options: UseCaseOptions = {}): Promise<ScenarioShelf> {
  // With the schema of definitions, which the pane does without until then.
  const { recordsOf, writtenPrints, writtenRecord } = await import("./scenario-records");
  const stored = await readScenarios(options);
  const written = await readWrittenDefinition(options);
  const { record, unreadable } = writtenRecord(written?.definition ?? null);
  return {
    scenarios: recordsOf(stored?.scenarios ?? []),
    chosen: stored?.chosen ?? [],
    hasSheet: stored !== null,
    written: record,
    prints: writtenPrints(written?.prints ?? []),
    active: written?.scenario ?? "",
    writtenAt: written?.writtenAt ?? "",
    unreadable,
  };
}

/** The names and notes of the Scenarios sheet, which people type into, as they were read. */
export function scenariosAsRead(scenarios: readonly ScenarioRecord[], options: UseCaseOptions): CellsAsRead {
  return {
    sheet: "Scenarios",
    was: scenarios.map(({ definition: { name, note } }) => ({ name, note })),
    read: async () =>
      (await readShelf(options)).scenarios.map(({ definition: { name, note } }) => ({ name, note })),
  };
}
