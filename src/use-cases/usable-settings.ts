import { settingLabel } from "../engine/model/setting-label";
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
 *
 * @param unread kept values of no form that this version reads: they are left out, and told with the others
 */
export function usableSettings(
  planner: Planner,
  kept: Partial<Settings>,
  unread: Readonly<Record<string, unknown>> = {},
): Promise<Outcome<UsableSettings>> {
  return run(async () => {
    const faults = await planner.settingFaults({ ...kept, ...unread });
    const refused = new Set(faults.map(({ name }) => name));
    return {
      settings: Object.fromEntries(Object.entries(kept).filter(([name]) => !refused.has(name))),
      refused: [
        ...faults.map(({ problem }) => problem),
        ...Object.keys(unread)
          .filter((name) => !refused.has(name))
          .map((name) => `${settingLabel(name)} is kept in a form that this version does not read`),
      ],
    };
  });
}
