import { EngineError } from "../engine/model/engine-error";
import { scenarioDefinitionSchema } from "../engine/model/scenario";
import { scenarioOfText, type ScenarioRecord } from "../engine/model/scenario-record";
import { readScenarios, readWrittenDefinition, type StoredScenario } from "../workbook/read-scenarios";
import type { Outcome } from "./outcome";
import { run } from "./run";
import type { UseCaseOptions } from "./run";

/** The scenarios of the workbook and the plan that is written in it. */
export interface ScenarioShelf {
  /** In the order of the rows of the Scenarios sheet, with the names and notes that stand there. */
  readonly scenarios: readonly ScenarioRecord[];
  /** Names chosen on the sheet to be set side by side. */
  readonly chosen: readonly string[];
  readonly hasSheet: boolean;
  /** The plan on the sheets as it was written; null where none is, or one of an earlier version. */
  readonly written: ScenarioRecord | null;
  /** The scenario that it is; "" where it is none. */
  readonly active: string;
  /** When it was written, as the user reads it; "" where nothing says. */
  readonly writtenAt: string;
  /** Why the written plan cannot be made again: its definition was changed by hand; "" where it can. */
  readonly unreadable: string;
}

/** What the workbook holds of scenarios. Nothing is changed. */
export function findScenarios(options: UseCaseOptions = {}): Promise<Outcome<ScenarioShelf>> {
  return run(() => readShelf(options));
}

/** @throws EngineError SCENARIO_NOT_READABLE, SCENARIO_NAME where a row was changed on the sheet */
export async function readShelf(options: UseCaseOptions = {}): Promise<ScenarioShelf> {
  const stored = await readScenarios(options);
  const written = await readWrittenDefinition(options);
  const { record, unreadable } = writtenRecord(written?.definition ?? null);
  return {
    scenarios: recordsOf(stored?.scenarios ?? []),
    chosen: stored?.chosen ?? [],
    hasSheet: stored !== null,
    written: record,
    active: written?.scenario ?? "",
    writtenAt: written?.writtenAt ?? "",
    unreadable,
  };
}

/** A plan whose definition was spoilt can be written over like one of an earlier version; the user is told. */
function writtenRecord(definition: readonly string[] | null): {
  readonly record: ScenarioRecord | null;
  readonly unreadable: string;
} {
  if (definition === null) return { record: null, unreadable: "" };
  try {
    return { record: scenarioOfText(definition), unreadable: "" };
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    return { record: null, unreadable: error.message };
  }
}

/** Names count as they stand on the sheet; of two alike the later gets a number. */
function recordsOf(stored: readonly StoredScenario[]): ScenarioRecord[] {
  const taken = new Set<string>();
  return stored.map((row) => {
    const record = readable(row);
    const name = freeName(row.name, taken);
    taken.add(name.toLowerCase());
    const { shape } = scenarioDefinitionSchema;
    const [named, noted] = [shape.name.safeParse(name), shape.note.safeParse(row.note)];
    if (!named.success || !noted.success) {
      throw new EngineError(
        "SCENARIO_NAME",
        `On Scenarios the name "${row.name}" or its note does not fit: a name has 1 to 40 characters without * ? ~ and does not begin with = + - @, a note up to 500; change it there and try again`,
      );
    }
    return { ...record, definition: { ...record.definition, name: named.data, note: noted.data } };
  });
}

function readable({ name, definition }: StoredScenario): ScenarioRecord {
  try {
    return scenarioOfText(definition);
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    throw new EngineError(
      error.code,
      `The row "${name}" on Scenarios: ${error.message}, or delete its row, and try again`,
      error.detail,
    );
  }
}

/** The name, or the name with the first number that makes it another. */
export function freeName(wish: string, taken: ReadonlySet<string>): string {
  let name = wish;
  for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${wish.slice(0, 36)} ${String(n)}`;
  return name;
}
