import type { Settings } from "../engine/model/settings";
import type { Planner } from "../worker/planner";
import type { Outcome } from "./outcome";
import { run } from "./run";

/** Settings that can be used, and what is left out of those that were kept. */
export interface UsableSettings {
  readonly settings: Partial<Settings>;
  /** "Tolerance is 5; it takes a number from 0.005 to 1" */
  readonly refused: readonly string[];
}

/**
 * Of the settings kept in a workbook those that this version can use: another version may have
 * kept others, or other ranges. One that cannot be used must not keep the data from being read.
 */
export function usableSettings(planner: Planner, kept: Partial<Settings>): Promise<Outcome<UsableSettings>> {
  return run(async () => {
    const faults = await planner.settingFaults(kept);
    const refused = new Set(faults.map(({ name }) => name));
    return {
      settings: Object.fromEntries(Object.entries(kept).filter(([name]) => !refused.has(name))),
      refused: faults.map(({ problem }) => problem),
    };
  });
}
