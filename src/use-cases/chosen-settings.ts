import { settingLabel } from "../engine/model/setting-label";
import type { Settings } from "../engine/model/settings";

/** Told as typed on the sheets, and not as chosen. */
const ON_SHEETS = ["quotaOverrides", "quotaDates", "segmentNames", "callPlan"] as const;

/** Settings that are told as chosen. */
export type ChosenKey = Exclude<keyof Settings, (typeof ON_SHEETS)[number]>;
export type ChosenValue = Settings[ChosenKey];

/** A setting that is another one now. */
export interface ChosenSetting {
  readonly key: ChosenKey;
  readonly label: string;
  /** In the words of Plan Settings. */
  readonly was: string;
  readonly is: string;
  /** The values themselves, for words in another language. */
  readonly then: ChosenValue;
  readonly now: ChosenValue;
}

/** How plans are reviewed decides nothing in them. */
const isToldAsChosen = (key: keyof Settings): key is ChosenKey =>
  !(ON_SHEETS as readonly string[]).includes(key) && !key.startsWith("review");

/**
 * Settings that were chosen since a plan was made, where they differ. A choice that is left to Evenfield is none:
 * the written settings tell what it came to.
 */
export async function chosenSettings(written: Settings, chosen: Partial<Settings>): Promise<ChosenSetting[]> {
  const { settingValue } = await import("../report/sheets/setting-value");
  const keys = Object.keys(chosen) as (keyof Settings)[];
  return keys.filter(isToldAsChosen).flatMap((key): ChosenSetting[] => {
    const now = chosen[key];
    const then = written[key];
    if (now === undefined || now === null) return [];
    const [was, is] = [String(settingValue(then)), String(settingValue(now))];
    return JSON.stringify(then) === JSON.stringify(now) || was === is
      ? []
      : [{ key, label: settingLabel(key), was, is, then, now }];
  });
}
