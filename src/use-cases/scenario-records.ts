import { EngineError } from "../engine/model/engine-error";
import { scenarioDefinitionSchema } from "../engine/model/scenario";
import { scenarioOfText, type ScenarioRecord } from "../engine/model/scenario-record";
import type { EntityKind } from "../engine/model/field";
import type { InputPrint } from "../engine/model/input-print";
import { printOfText } from "../engine/model/input-print-of-text";
import type { StoredScenario } from "../workbook/read-scenarios";
import { freeName } from "./free-name";

/** Why a definition cannot be read. */
export type Unreadable = Pick<EngineError, "code" | "message">;

/** A plan whose definition was spoilt can be written over like one of an earlier version; the user is told. */
export function writtenRecord(definition: readonly string[] | null): {
  readonly record: ScenarioRecord | null;
  readonly unreadable: Unreadable | null;
} {
  if (definition === null) return { record: null, unreadable: null };
  try {
    return { record: scenarioOfText(definition), unreadable: null };
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    return { record: null, unreadable: { code: error.code, message: error.message } };
  }
}

/** What the columns of the lists were; null where the sheets do not tell, or one of their texts was changed. */
export function writtenPrints(
  texts: readonly { readonly entity: EntityKind; readonly text: string }[],
): readonly InputPrint[] | null {
  const prints = texts.flatMap(({ entity, text }) => printOfText(entity, text) ?? []);
  return prints.length === 0 || prints.length < texts.length ? null : prints;
}

/** Names count as they stand on the sheet; of two alike the later gets a number. */
export function recordsOf(stored: readonly StoredScenario[]): ScenarioRecord[] {
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

/** The scenario under another name or with another note; what is left out stays. */
export function withTitle(
  record: ScenarioRecord,
  title: { readonly name?: string; readonly note?: string },
): ScenarioRecord {
  const { shape } = scenarioDefinitionSchema;
  const name = shape.name.safeParse(title.name ?? record.definition.name);
  const note = shape.note.safeParse(title.note ?? record.definition.note);
  if (!name.success || !note.success) {
    throw new EngineError(
      "SCENARIO_NAME",
      `"${title.name ?? ""}" is no name for a scenario, or its note is too long: 1 to 40 characters without * ? ~ and not beginning with = + - @, a note up to 500; choose another`,
    );
  }
  return { ...record, definition: { ...record.definition, name: name.data, note: note.data } };
}
