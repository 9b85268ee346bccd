import { readSettingInputs, readTerritoryDates } from "../workbook/read-setting-inputs";
import type { Outcome } from "./outcome";
import { run } from "./run";
import type { TypedSettings } from "./typed-settings";

/** What was typed on Plan Settings and into the dates of Quota Allocation; none where there are no such sheets. */
export function findTypedSettings(): Promise<Outcome<TypedSettings>> {
  return run(readTypedSettings);
}

/** The same for a use case that asks more of the workbook. */
export async function readTypedSettings(): Promise<TypedSettings> {
  // With the schema of settings, which the pane does without until then.
  const { typedSettings } = await import("./read-typed-settings");
  return typedSettings(await readSettingInputs(), await readTerritoryDates());
}
