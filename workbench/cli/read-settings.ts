import type { Settings } from "../../src/engine/model/settings";
import { settingsSchema } from "../../src/engine/model/settings";
import { settingFaults } from "../../src/engine/plan/setting-faults";
import { InputProblem, reasonOf } from "./input-problem";

/**
 * The settings of SETTINGS.json, only those that it names.
 *
 * @throws InputProblem with every problem of the file, each with its value
 */
export function readSettings(text: string, file: string): Partial<Settings> {
  const given = parseJson(text, file);
  const checked = settingsSchema.safeParse(given);
  if (!checked.success) {
    const lines = settingFaults(given).map(({ name, text }) =>
      text.startsWith('"') || name === "" ? `${file}: ${text}` : `${file}, "${name}": ${text}`,
    );
    throw new InputProblem(lines);
  }
  const named = new Set(Object.keys(given as object));
  return Object.fromEntries(Object.entries(checked.data).filter(([name]) => named.has(name)));
}

/** @throws InputProblem when the text is no JSON */
export function parseJson(text: string, file: string): unknown {
  try {
    // Some editors put a byte order mark first.
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    throw new InputProblem([`${file} is not JSON (${reasonOf(error)}); correct it and plan again`]);
  }
}
