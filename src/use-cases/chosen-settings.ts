import { settingLabel } from "../engine/model/setting-label";
import type { Settings } from "../engine/model/settings";

/** A setting that is another one now. */
export interface ChosenSetting {
  readonly label: string;
  /** In the words of Plan Settings. */
  readonly was: string;
  readonly is: string;
}

/** Told as typed on the sheets, and not as chosen; how plans are reviewed decides nothing in them. */
const ON_SHEETS: ReadonlySet<string> = new Set(["quotaOverrides", "quotaDates", "segmentNames", "callPlan"]);

/**
 * Settings that were chosen since a plan was made, where they differ. A choice that is left to Evenfield is none:
 * the written settings tell what it came to.
 */
export async function chosenSettings(written: Settings, chosen: Partial<Settings>): Promise<ChosenSetting[]> {
  const { settingValue } = await import("../report/sheets/setting-value");
  return (Object.keys(chosen) as (keyof Settings)[]).flatMap((key): ChosenSetting[] => {
    const now = chosen[key];
    const then = written[key];
    if (ON_SHEETS.has(key) || key.startsWith("review") || now === undefined || now === null) return [];
    const [was, is] = [String(settingValue(then)), String(settingValue(now))];
    return JSON.stringify(then) === JSON.stringify(now) || was === is
      ? []
      : [{ label: settingLabel(key), was, is }];
  });
}
