import { settingLabel } from "../engine/model/setting-label";
import type { Settings } from "../engine/model/settings";

/** Settings that are one cell of Plan Settings, called by their label. */
const SINGLE = [
  "quotaTarget",
  "quotaHouse",
  "quotaApart",
  "quotaUnit",
  "quotaFloor",
  "quotaCap",
  "overAssignment",
  "resourceBudget",
  "resourceBudgetUnit",
  "resourceSupport",
  "resourceSupportUnit",
  "resourceFloor",
  "resourceCap",
  "visitShare",
  "callsPerDay",
  "travelSpeed",
  "roadFactor",
  "flightSpeed",
  "flightHours",
  "utilisationLow",
  "utilisationHigh",
  "utilisationAim",
  "outlierDeviations",
] as const satisfies readonly (keyof Settings)[];

/** Settings that take several cells, which make 1 together. */
export type SharedSetting =
  "quotaWeights" | "quotaSeasons" | "resourceBudgetWeights" | "resourceSupportWeights";

/** What a line of Plan Settings sets. */
export type SettingLine =
  | { readonly kind: "single"; readonly key: (typeof SINGLE)[number] }
  /** The tolerance of a measure, null for the one that is balanced first. */
  | { readonly kind: "tolerance"; readonly measure: string | null }
  /** One part of several: a basis, or the number of a quarter or month from 0. */
  | { readonly kind: "part"; readonly key: SharedSetting; readonly part: string };

const SINGLE_LINES: ReadonlyMap<string, SettingLine> = new Map(
  SINGLE.map((key) => [settingLabel(key), { kind: "single", key }]),
);
const WEIGHTS: ReadonlyMap<string, SharedSetting> = new Map([
  ["Quota", "quotaWeights"],
  ["Budget", "resourceBudgetWeights"],
  ["Support", "resourceSupportWeights"],
]);
const TOLERANCE = settingLabel("tolerance");

/** What a line of Plan Settings sets, by what it is called; null for one that sets nothing of the plan. */
export function settingLine(label: string): SettingLine | null {
  const single = SINGLE_LINES.get(label);
  if (single !== undefined) return single;
  if (label === TOLERANCE) return { kind: "tolerance", measure: null };
  if (label.startsWith(`${TOLERANCE} in `)) {
    return { kind: "tolerance", measure: label.slice(TOLERANCE.length + 4) };
  }
  const [, of = "", basis = ""] = /^(\w+) weight of (.+)$/.exec(label) ?? [];
  const weights = WEIGHTS.get(of);
  if (weights !== undefined) {
    return { kind: "part", key: weights, part: basis === "last year" ? "history" : basis };
  }
  const [, number = ""] = /^(?:Quarter|Month) (\d+)$/.exec(label) ?? [];
  return number === "" ? null : { kind: "part", key: "quotaSeasons", part: String(Number(number) - 1) };
}
