import type { Settings } from "../engine/model/settings";
import type { FaultReason } from "../engine/plan/setting-faults";
import type { Planner } from "../worker/planner";
import type { Outcome } from "./outcome";
import { run } from "./run";

/** Settings that can be used, and what is left out of those that were kept. */
export interface UsableSettings {
  readonly settings: Partial<Settings>;
  readonly refused: readonly RefusedSetting[];
}

/** A kept setting that is left out. */
export interface RefusedSetting {
  /** As the settings name it; "" where what was kept is no list of settings. */
  readonly name: string;
  /** Null where it is kept in a form that this version does not read. */
  readonly reason: FaultReason | null;
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
        ...faults.map(({ name, reason }) => ({ name, reason })),
        ...Object.keys(unread)
          .filter((name) => !refused.has(name))
          .map((name) => ({ name, reason: null })),
      ],
    };
  });
}
