import type { ChosenKey as Key, ChosenValue } from "../../use-cases/chosen-settings";
import { serialOfDay } from "../../use-cases/plan-days";
import type { Figures } from "../format/figures";
import type { Words } from "./en/words";
import { listNames } from "./list-names";

/** Numbers that are parts of a whole: 0.1 is 10%. */
const SHARES: ReadonlySet<Key> = new Set<Key>([
  "tolerance",
  "quotaFloor",
  "quotaCap",
  "overAssignment",
  "adminShare",
  "hireShare",
  "visitShare",
  "utilisationLow",
  "utilisationHigh",
  "utilisationAim",
  "resourceFloor",
  "resourceCap",
]);
const MONEY: ReadonlySet<Key> = new Set<Key>([
  "quotaTarget",
  "quotaHouse",
  "quotaApart",
  "quotaUnit",
  "resourceBudget",
  "resourceBudgetUnit",
]);
/** Left open, these take nothing; every other one is then chosen by Evenfield. */
const NOTHING_IF_OPEN: ReadonlySet<Key> = new Set<Key>([
  "quotaTarget",
  "quotaFloor",
  "quotaCap",
  "houseBelow",
  "moveAtMost",
  "resourceBudget",
  "resourceSupport",
  "resourceFloor",
  "resourceCap",
]);
const DAYS: ReadonlySet<Key> = new Set<Key>(["planYearStart", "performanceFrom", "performanceTo"]);

/** The value of a setting as the pane says it: "Today’s owners", "12.5%", "Potential ±10% and Workload". */
export function settingValueText(key: Key, value: ChosenValue, words: Words, figures: Figures): string {
  if (value === null)
    return NOTHING_IF_OPEN.has(key) ? words.rerun.lines.blank : words.settingValues.automatic;
  if (typeof value === "boolean") return value ? words.segments.yes : words.segments.no;
  if (typeof value === "number") return numberText(key, value, figures);
  if (typeof value === "string") {
    return DAYS.has(key) ? figures.day(serialOfDay(value)) : choiceText(key, value, words);
  }
  if (!Array.isArray(value)) return partsText(value, words, figures);
  if (value.length === 0) return words.rerun.lines.blank;
  return listNames(
    value.map((entry: Entry) => entryText(key, entry, words, figures)),
    words,
  );
}

type Entry = Extract<ChosenValue, readonly unknown[]>[number];

function numberText(key: Key, value: number, figures: Figures): string {
  if (SHARES.has(key)) return figures.share(value);
  if (!MONEY.has(key)) return figures.decimal(value);
  // A unit to round to may be cents.
  return value < 1000 ? figures.money(value) : figures.wholeMoney(value);
}

/** One of a few words; a name, a rule or a sheet stays as it is. */
export function choiceText(key: string, value: string, words: Words): string {
  return choicesOf(key, words)?.[value] ?? value;
}

function choicesOf(key: string, words: Words): Readonly<Record<string, string>> | null {
  const { segments, settings, settingValues } = words;
  switch (key) {
    case "startFrom":
      return settingValues.starts;
    case "areaLevel":
      return settings.areaLevels;
    case "segmentBy":
      return { ...segments.ways, abc: segments.sides.abc, breaks: segments.sides.breaks };
    case "segmentOn":
      return segments.amounts;
    case "segmentGrid":
      return segments.sides;
    case "regions":
      return settings.regionModes;
    case "regionTargets":
      return settingValues.regionTargets;
    case "matchLanguage":
    case "matchIndustry":
    case "matchSkills":
      return settings.matchModes;
    case "quotaHistory":
      return { revenue: words.measures.revenue, actual: words.fields.actualLastYear };
    case "quotaRamp":
      return words.quotas.partYears;
    case "performanceQuota":
      return settingValues.attainedOf;
    case "effort":
      return settings.efforts;
    default:
      return null;
  }
}

/** Weights by what they are weights of, points of the match, or the cap on moves. */
function partsText(
  value: Exclude<Extract<ChosenValue, object>, readonly unknown[]>,
  words: Words,
  figures: Figures,
): string {
  const { atMost } = words.settingValues;
  if ("of" in value) {
    const whole = value.of === "accounts" ? words.segments.accounts : words.measures.revenue;
    return words.labelled(whole, atMost(figures.share(value.share)));
  }
  const isPoints = "relationship" in value;
  const names: Readonly<Record<string, string>> = isPoints
    ? words.account.parts
    : "history" in value
      ? words.quotas.weights
      : words.resources.bases;
  return listNames(
    Object.entries(value)
      .filter(([, weight]) => weight > 0)
      .map(([part, weight]) =>
        words.labelled(names[part] ?? part, isPoints ? figures.decimal(weight) : figures.share(weight)),
      ),
    words,
  );
}

/** One entry of a list; what a territory or a segment is given by name stands as "NE-01: …". */
function entryText(key: Key, entry: Entry, words: Words, figures: Figures): string {
  if (typeof entry === "number") return figures.share(entry);
  if (typeof entry === "string") return choiceText(key, entry, words);
  if ("tolerance" in entry) {
    const { measure, tolerance } = entry;
    return tolerance === null
      ? words.measures[measure]
      : `${words.measures[measure]} ${figures.band(tolerance)}`;
  }
  if ("min" in entry) {
    const { atLeast, atMost } = words.settingValues;
    const bounds = [
      ...(entry.min === null ? [] : [atLeast(figures.decimal(entry.min))]),
      ...(entry.max === null ? [] : [atMost(figures.decimal(entry.max))]),
    ];
    const measure = words.measures[entry.measure];
    return words.labelled(
      entry.territory === null ? measure : `${measure} (${entry.territory})`,
      listNames(bounds, words),
    );
  }
  const { budget, support } = words.resources;
  return entry.pot === "budget"
    ? words.labelled(`${entry.territory}, ${budget}`, figures.wholeMoney(entry.amount))
    : words.labelled(`${entry.territory}, ${support}`, figures.decimal(entry.amount));
}
