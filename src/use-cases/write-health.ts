import type { Settings } from "../engine/model/settings";
import { ENGINE_VERSION } from "../engine/plan/engine-version";
import type { Planner } from "../worker/planner";
import { writeSheets } from "../workbook/write-workbook";
import type { Outcome, Problem } from "./outcome";
import { run } from "./run";

/**
 * Writes what was found in the data as the Data Health sheet and shows it; every other sheet stays as it is.
 *
 * @param stopped what stopped a job, listed first; null when nothing did
 * @returns the name of the sheet, which differs where the user had one of that name
 */
export function writeHealth(
  planner: Planner,
  locale: string,
  settings: Partial<Settings>,
  stopped: Problem | null,
): Promise<Outcome<string>> {
  return run(async () => {
    const at = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" });
    const description = await planner.reportHealth({
      planName: settings.planName ?? "",
      version: ENGINE_VERSION,
      checkedAt: at.format(new Date()),
      stopped,
    });
    const { sheets } = await writeSheets(description);
    return sheets[0]?.name ?? "Data Health";
  });
}
