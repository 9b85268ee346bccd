import type { ResourceWeights } from "../engine/model/resource-plan";
import { OPTIONAL_SHEETS } from "../engine/model/optional-sheets";
import type { Settings } from "../engine/model/settings";
import type { SheetRole } from "../report/workbook-description";
import { roleOf } from "../workbook/owned-sheets";
import { keepPaneNote, readPaneNote } from "../workbook/pane-note";
import type { RecoveredWrite } from "../workbook/recover-write";
import type { Outcome, Problem } from "./outcome";
import { run } from "./run";

/** What the pane finds again in a workbook: the user's choices, and what stopped the ribbon's Plan. */
interface PaneMemory {
  /** null when nobody has planned in this workbook. */
  readonly settings: Partial<Settings> | null;
  /** Kept values that are of no form that this version reads, by the name they are kept under. */
  readonly unread: Readonly<Record<string, unknown>>;
  readonly problem: Problem | null;
  /** How a write that was broken off has ended while nobody could be told. */
  readonly recovered: RecoveredWrite | null;
  /** When a plan was last written, as the user reads it; "" when none was. */
  readonly writtenAt: string;
}

/** Keeps the user's choices and when a plan was last written, so that the pane opens where it was. */
export function keepSettings(settings: Partial<Settings>, writtenAt = ""): Promise<Outcome<void>> {
  return run(() => keepPaneNote({ settings, writtenAt }));
}

/** Keeps what stopped a job that has no place for words, until the pane is opened. */
export function keepProblem(
  settings: Partial<Settings>,
  problem: Problem,
  writtenAt = "",
): Promise<Outcome<void>> {
  return run(() => keepPaneNote({ settings, problem, writtenAt }));
}

/** Keeps how a write that was broken off has ended, until the pane is opened. */
export function keepRecovered(recovered: RecoveredWrite): Promise<Outcome<void>> {
  return run(async () => {
    const note = await readPaneNote();
    await keepPaneNote({ ...(isNote(note) ? note : { settings: {}, writtenAt: "" }), recovered });
  });
}

/** What is kept in this workbook; what has happened is told once. */
export function recall(): Promise<Outcome<PaneMemory>> {
  return run(async () => {
    const note = await readPaneNote();
    if (!isNote(note)) return { settings: null, unread: {}, problem: null, recovered: null, writtenAt: "" };
    const { settings, unread } = readSettings(note.settings);
    const problem = isProblem(note.problem) ? note.problem : null;
    const recovered = isRecovered(note.recovered) ? note.recovered : null;
    const writtenAt = isText(note.writtenAt) ? note.writtenAt : "";
    if (problem !== null || recovered !== null) await keepPaneNote({ settings, writtenAt });
    return { settings, unread, problem, recovered, writtenAt };
  });
}

interface Note {
  readonly settings: unknown;
  readonly problem?: unknown;
  readonly recovered?: unknown;
  readonly writtenAt?: unknown;
}

function isNote(value: unknown): value is Note {
  return typeof value === "object" && value !== null && "settings" in value;
}

function isProblem(value: unknown): value is Problem {
  if (typeof value !== "object" || value === null) return false;
  if (!("kind" in value && "code" in value && "message" in value && "detail" in value)) return false;
  const { kind, code, message, detail } = value;
  return isKind(kind) && isText(code) && isText(message) && typeof detail === "object" && detail !== null;
}

type Check<Value> = (value: unknown) => value is Value;
const isText: Check<string> = (value) => typeof value === "string";
const isNumber: Check<number> = (value): value is number =>
  typeof value === "number" && Number.isFinite(value);
const isSwitch: Check<boolean> = (value) => typeof value === "boolean";
const oneOf =
  <Value extends string>(...values: readonly Value[]): Check<Value> =>
  (value): value is Value =>
    values.some((known) => known === value);
const orNull =
  <Value>(check: Check<Value>): Check<Value | null> =>
  (value): value is Value | null =>
    value === null || check(value);

const listOf =
  <Value>(check: Check<Value>): Check<Value[]> =>
  (value): value is Value[] =>
    Array.isArray(value) && value.every(check);
const isRecord = (value: unknown, fields: Readonly<Record<string, Check<unknown>>>): boolean =>
  typeof value === "object" &&
  value !== null &&
  Object.entries(fields).every(([name, check]) => check((value as Record<string, unknown>)[name]));
const isMeasure = oneOf("potential", "revenue", "workload", "accounts");

const isKind = oneOf("input", "excel", "defect");

const isRole: Check<SheetRole> = (value): value is SheetRole => isText(value) && roleOf(value) !== null;
const isSheet = (value: unknown): value is RecoveredWrite["sheets"][number] =>
  isRecord(value, { role: isRole, name: isText });

const isRecovered: Check<RecoveredWrite> = (value): value is RecoveredWrite =>
  isRecord(value, {
    begun: isText,
    sheets: listOf(isSheet),
    inPlace: isNumber,
    replaced: isNumber,
    hasChoice: isSwitch,
    ended: oneOf("undone", "finished"),
  });

const isResourceWeights = (value: unknown): value is ResourceWeights =>
  isRecord(value, {
    potential: isNumber,
    whitespace: isNumber,
    need: isNumber,
    workload: isNumber,
    equal: isNumber,
  });

/** The engine checks ranges; here only what could not even be shown is left out. */
const CHECKS: { readonly [Name in keyof Settings]: Check<Settings[Name]> } = {
  planName: isText,
  startFrom: orNull(oneOf("owners", "homes", "blank", "areas")),
  areaLevel: oneOf("counties", "states"),
  balanceOn: orNull(
    listOf((value): value is NonNullable<Settings["balanceOn"]>[number] =>
      isRecord(value, { measure: isMeasure, tolerance: orNull(isNumber) }),
    ),
  ),
  tolerance: isNumber,
  segmentBy: orNull(oneOf("column", "abc", "breaks", "rfm", "clusters", "density", "grid", "rules", "none")),
  segmentOn: orNull(oneOf("potential", "revenue", "forecast", "employees")),
  segmentCuts: listOf(isNumber),
  segmentCount: orNull(isNumber),
  segmentGrid: listOf(oneOf("abc", "breaks", "density", "growth", "column", "industry", "status")),
  segmentRules: listOf(isText),
  segmentNames: listOf((value): value is Settings["segmentNames"][number] =>
    isRecord(value, { segment: isText, name: isText }),
  ),
  callPlan: listOf((value): value is Settings["callPlan"][number] =>
    isRecord(value, { segment: isText, calls: isNumber, hours: isNumber }),
  ),
  estimatePotential: isSwitch,
  limits: listOf((value): value is Settings["limits"][number] =>
    isRecord(value, {
      measure: isMeasure,
      territory: orNull(isText),
      min: orNull(isNumber),
      max: orNull(isNumber),
    }),
  ),
  territories: orNull(isNumber),
  keepLocked: isSwitch,
  keepNamed: isSwitch,
  keepFamilies: isSwitch,
  holdbacksPerRep: isNumber,
  keepHouse: isSwitch,
  houseBelow: orNull(isNumber),
  moveAtMost: orNull((value): value is NonNullable<Settings["moveAtMost"]> =>
    isRecord(value, { share: isNumber, of: oneOf("accounts", "revenue") }),
  ),
  regions: oneOf("none", "column", "us-five"),
  regionTargets: oneOf("region", "company"),
  matchLanguage: oneOf("off", "preferred", "required"),
  matchIndustry: oneOf("off", "preferred", "required"),
  matchSkills: oneOf("off", "preferred", "required"),
  misfitWeight: isNumber,
  matchWeights: (value): value is Settings["matchWeights"] =>
    isRecord(value, {
      skills: isNumber,
      industry: isNumber,
      language: isNumber,
      relationship: isNumber,
      distance: isNumber,
    }),
  matchHalfKm: orNull(isNumber),
  distancePower: (value): value is 1 | 2 => value === 1 || value === 2,
  disruptionWeight: orNull(isNumber),
  distanceWeight: isNumber,
  performanceFrom: orNull(isText),
  performanceTo: orNull(isText),
  performanceQuota: orNull(oneOf("plan", "lastYear")),
  outlierDeviations: isNumber,
  quotaTarget: orNull(isNumber),
  quotaHouse: isNumber,
  quotaApart: isNumber,
  quotaUnit: isNumber,
  quotaWeights: orNull((value): value is NonNullable<Settings["quotaWeights"]> =>
    isRecord(value, {
      potential: isNumber,
      history: isNumber,
      equal: isNumber,
      pipeline: isNumber,
      workload: isNumber,
    }),
  ),
  quotaHistory: orNull(oneOf("revenue", "actual")),
  quotaFloor: orNull(isNumber),
  quotaCap: orNull(isNumber),
  quotaRamp: oneOf("none", "capacity", "dates"),
  overAssignment: isNumber,
  quotaSeasons: listOf(isNumber),
  quotaOverrides: listOf((value): value is Settings["quotaOverrides"][number] =>
    isRecord(value, { territory: isText, quota: isNumber, reason: isText, author: isText }),
  ),
  quotaDates: listOf((value): value is Settings["quotaDates"][number] =>
    isRecord(value, { territory: isText, starts: orNull(isText), ends: orNull(isText) }),
  ),
  sheetsLeftOut: listOf(oneOf(...OPTIONAL_SHEETS)),
  reviewMonths: isNumber,
  reviewOutside: orNull(isNumber),
  reviewHandEdits: orNull(isNumber),
  reviewSpread: orNull(isNumber),
  reviewAttainment: orNull(isNumber),
  reviewWinRate: orNull(isNumber),
  reviewAverageDeal: orNull(isNumber),
  reviewCycle: orNull(isNumber),
  reviewCoverage: orNull(isNumber),
  planYearStart: orNull(isText),
  workWeeks: isNumber,
  weekHours: isNumber,
  adminShare: isNumber,
  rampShares: listOf(isNumber),
  rampGivenHours: isSwitch,
  hireShare: isNumber,
  visitShare: isNumber,
  callsPerDay: isNumber,
  travelSpeed: isNumber,
  roadFactor: isNumber,
  dayTripKm: isNumber,
  tripDays: isNumber,
  flyKm: isNumber,
  flightSpeed: isNumber,
  flightHours: isNumber,
  utilisationLow: isNumber,
  utilisationHigh: isNumber,
  utilisationAim: isNumber,
  lessTravel: isSwitch,
  resourceBudget: orNull(isNumber),
  resourceBudgetUnit: isNumber,
  resourceBudgetWeights: orNull(isResourceWeights),
  resourceSupport: orNull(isNumber),
  resourceSupportUnit: isNumber,
  resourceSupportWeights: orNull(isResourceWeights),
  resourceFloor: orNull(isNumber),
  resourceCap: orNull(isNumber),
  resourceOverrides: listOf((value): value is Settings["resourceOverrides"][number] =>
    isRecord(value, {
      territory: isText,
      pot: oneOf("budget", "support"),
      amount: isNumber,
      reason: isText,
      author: isText,
    }),
  ),
  seed: isNumber,
  effort: oneOf("quick", "standard", "thorough"),
};

function readSettings(kept: unknown): Pick<PaneMemory, "unread"> & { settings: Partial<Settings> } {
  if (typeof kept !== "object" || kept === null) return { settings: {}, unread: {} };
  const entries: [string, unknown][] = Object.entries(upToDate(kept));
  return {
    settings: Object.fromEntries(entries.filter(([name, value]) => isKnown(name, value))),
    unread: Object.fromEntries(entries.filter(([name, value]) => !isKnown(name, value))),
  };
}

/** Version 0.1 kept one measure by its name, with the tolerance of the plan, and overrides without who set them. */
function upToDate(kept: object): object {
  const measured =
    "balanceOn" in kept && isMeasure(kept.balanceOn)
      ? { ...kept, balanceOn: [{ measure: kept.balanceOn, tolerance: null }] }
      : kept;
  if (!("quotaOverrides" in measured) || !Array.isArray(measured.quotaOverrides)) return measured;
  const overrides: readonly unknown[] = measured.quotaOverrides;
  return {
    ...measured,
    quotaOverrides: overrides.map((one) =>
      typeof one === "object" && one !== null ? { author: "", ...one } : one,
    ),
  };
}

function isKnown(name: string, value: unknown): boolean {
  return name in CHECKS && CHECKS[name as keyof Settings](value);
}
