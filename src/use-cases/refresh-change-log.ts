import { ENGINE_VERSION } from "../engine/plan/engine-version";
import type { DateSystem } from "../engine/model/raw-sheet";
import type { Planner } from "../worker/planner";
import { recoverWrite } from "../workbook/recover-write";
import { writeSheets } from "../workbook/write-workbook";
import { readChangeLog, readChangeSources } from "./change-sources";
import { refuseChangedMeanwhile } from "./changed-meanwhile";
import type { Outcome } from "./outcome";
import { run, stopIfAborted } from "./run";
import type { UseCaseOptions } from "./run";

/** What a look for changes made by hand has found. */
export interface RefreshedLog {
  /** Entries that are new in the Change Log. */
  readonly found: number;
  /** Name of the sheet, which differs where the user had one of that name; "" when nothing was written. */
  readonly sheet: string;
}

/**
 * Looks for what was changed by hand since the plan was written and adds it to the Change Log, whole
 * or not at all; null when no plan is written. Where nothing is new, no sheet is touched.
 */
export function refreshChangeLog(
  planner: Planner,
  facts: { readonly dateSystem: DateSystem; readonly planName: string },
  options: UseCaseOptions = {},
): Promise<Outcome<RefreshedLog | null>> {
  return run(async () => {
    // A write that was broken off may still have to take its place: its entries are earlier ones.
    await recoverWrite(options);
    const sources = await readChangeSources(facts.dateSystem, options);
    if (sources.ground === null) return null;
    const log = await planner.reportChanges(sources, {
      planName: facts.planName,
      version: ENGINE_VERSION,
    });
    stopIfAborted(options.signal);
    if (log === null) return { found: 0, sheet: "" };
    const { sheets } = await writeSheets(log.description, {
      ...options,
      beforeSwap: () =>
        refuseChangedMeanwhile([
          { sheet: "Change Log", was: sources.earlier, read: () => readChangeLog(options) },
        ]),
    });
    return { found: log.found, sheet: sheets[0]?.name ?? "Change Log" };
  });
}
