import { settingLabel } from "../../engine/model/setting-label";
import type { Settings } from "../../engine/model/settings";
import { settingLine } from "../../use-cases/setting-lines";
import type { Words } from "./en/words";

/** What the settings are called in a language other than English, in which they are called as on Plan Settings. */
export type SettingNames = Readonly<Record<keyof Settings, string>>;

/** What a setting is called, by its name in the settings. */
export function settingName(key: string, words: Words): string {
  return words.told.settingNames[key] ?? settingLabel(key);
}

/** What a line of Plan Settings is called, by its English; a line that sets nothing of the plan keeps that. */
export function settingLineName(label: string, words: Words): string {
  const key = Object.keys(words.told.settingNames).find((one) => settingLabel(one) === label);
  if (key !== undefined) return settingName(key, words);
  const line = settingLine(label);
  if (line === null || line.kind === "single" || words.told.settingNames[keyOf(line)] === undefined) {
    return label;
  }
  const name = settingName(keyOf(line), words);
  if (line.kind === "tolerance") return `${name} (${wordFor(line.measure ?? "", words.onMeasure)})`;
  if (line.key === "quotaSeasons") {
    const said = label.startsWith("Quarter") ? words.quotas.quarter : words.quotas.month;
    return said(String(Number(line.part) + 1));
  }
  const parts = line.key === "quotaWeights" ? words.quotas.weights : words.resources.bases;
  return `${name}: ${wordFor(line.part, parts)}`;
}

type PartOfSetting = Exclude<NonNullable<ReturnType<typeof settingLine>>, { kind: "single" }>;

function keyOf(line: PartOfSetting): keyof Settings {
  return line.kind === "tolerance" ? "tolerance" : line.key;
}

function wordFor(english: string, names: Readonly<Record<string, string>>): string {
  return names[english] ?? english;
}
