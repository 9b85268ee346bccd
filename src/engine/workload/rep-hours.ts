import { median } from "simple-statistics";
import { real } from "../alignment/typed-cell";
import { nameKey } from "../intake/header-words";
import type { RepTable } from "../model/account-table";
import type { Finding } from "../model/finding";
import type { Settings } from "../model/settings";
import { planYearFrom, type PlanYear } from "./plan-year";
import { yearShare } from "./year-share";

/** A column of capacities that stays up to this holds shares of a full-time rep (0.8), not hours. */
const MOST_SHARE = 2;
/** Up to this it holds hours a week, and up to 100 per cent of a full-time rep; beyond, hours a year. */
const MOST_WEEK_HOURS = 60;
const MOST_PERCENT = 100;
/** Share of a full-time rep that a territory counts with whose rep is not there in the plan year. */
const LEAST_SHARE = 0.05;

const TO_BE_HIRED =
  /^(?:tbh|to be hired|to hire|open|vacant|vacancy|planned|hiring|unfilled|offen|zu besetzen|unbesetzt|vakant|geplant|a recruter|a pourvoir|poste ouvert|a contratar|por contratar|vacante|vaga|em aberto)\b/;
const RAMPING =
  /^(?:ramp\w*|new|new hire|onboarding|neu|einarbeitung|nouveau|nouvelle|integration|nuevo|nueva|novo|nova|em rampa)\b/;

/** What the hours of a rep are made of, in words. */
export interface RepHours {
  /** Hours a year for calls and travel, in the plan year; more than 0. */
  readonly hours: Float64Array;
  /** "1,500 h in the list", "46 weeks of 40 h, 80% for calls and travel, 54% of the year" */
  readonly from: readonly string[];
  /** False for who counts with less than a year by dates, ramp or status. */
  readonly isAllYear: readonly boolean[];
  /** Hours of a full-time rep who is there all year. */
  readonly fullTime: number;
  readonly findings: readonly Finding[];
}

export type CapacitySettings = Pick<
  Settings,
  "planYearStart" | "workWeeks" | "weekHours" | "adminShare" | "rampShares" | "rampGivenHours" | "hireShare"
>;

/** Hours a year of a full-time rep for calls and travel: weeks x hours a week x (1 - administration). */
export function standardHours({
  workWeeks,
  weekHours,
  adminShare,
}: Pick<Settings, "workWeeks" | "weekHours" | "adminShare">): number {
  return workWeeks * weekHours * (1 - adminShare);
}

/**
 * Capacity of reps in the plan year. Hours that the list gives are taken as they are. Else it is full-time
 * hours x part time x the share of the year: start and leaving date, ramp, reps to be hired. Full-time
 * hours are the median of those given, else weeks x hours a week less administration.
 *
 * A ramping rep without a start date counts as starting with the year; one to be hired without a date
 * with hireShare. Who is not there in the plan year at all counts with 5 % and a finding.
 *
 * @param rows rows of the reps who get a territory
 * @throws EngineError SETTINGS_NOT_UNDERSTOOD when the plan year starts on no day of a calendar
 */
export function repHours(reps: RepTable, rows: readonly number[], settings: CapacitySettings): RepHours {
  const standard = standardHours(settings);
  const given = rows.map((rep) => real(reps.capacity, rep));
  const known = given.filter((value) => value > 0);
  const unit = unitOf(known);
  const perUnit = {
    hours: 1,
    share: standard,
    weekHours: standard / settings.weekHours,
    percent: standard / 100,
  }[unit];
  const fullTime = unit === "hours" && known.length > 0 ? median(known) : standard;
  const year = settings.planYearStart === null ? null : planYearFrom(settings.planYearStart);
  const findings: Finding[] = [];
  const from: string[] = [];
  const isAllYear: boolean[] = [];
  const hours = Float64Array.from(rows, (rep, index) => {
    const value = given[index] ?? NaN;
    const isGiven = value > 0;
    const share = isGiven && !settings.rampGivenHours ? null : shareOfYear(reps, rep, year, settings);
    if (known.length > 0 && !isGiven) findings.push(blankCapacity(reps, rep, value, fullTime));
    isAllYear.push((share?.share ?? 1) >= 1);
    if (share?.share === 0) findings.push(notThere(reps, rep));
    const part = isGiven ? 1 : partTimeOf(reps, rep);
    const words = isGiven
      ? givenWords(value, unit)
      : known.length > 0 && unit === "hours"
        ? "median of the hours given"
        : fullTimeWords(settings);
    from.push(
      [
        words,
        ...(part === 1 ? [] : [`${percent(part)} part time`]),
        ...(share === null ? [] : share.words),
      ].join(", "),
    );
    const full = (isGiven ? value * perUnit : fullTime) * part;
    return full * Math.max(LEAST_SHARE, share?.share ?? 1);
  });
  return { hours, from, isAllYear, fullTime, findings };
}

type CapacityUnit = "hours" | "share" | "weekHours" | "percent";

function unitOf(known: readonly number[]): CapacityUnit {
  const most = Math.max(0, ...known);
  if (known.length === 0 || most > MOST_PERCENT) return "hours";
  return most <= MOST_SHARE ? "share" : most <= MOST_WEEK_HOURS ? "weekHours" : "percent";
}

function partTimeOf(reps: RepTable, rep: number): number {
  const part = real(reps.fte, rep);
  return part > 0 ? part : 1;
}

/** What the status of a rep says about the year where there are no dates. */
export function yearStatus(status: string): "toBeHired" | "ramping" | "there" {
  const key = nameKey(status);
  if (TO_BE_HIRED.test(key)) return "toBeHired";
  return RAMPING.test(key) ? "ramping" : "there";
}

/** What of the plan year a rep is there, ramp counted, and why in words; all of it without dates. */
function shareOfYear(
  reps: RepTable,
  rep: number,
  year: PlanYear | null,
  settings: CapacitySettings,
): { readonly share: number; readonly words: readonly string[] } {
  const start = real(reps.startDate, rep);
  const leaving = real(reps.leavingDate, rep);
  const status = yearStatus(reps.status[rep] ?? "");
  if (year !== null && (!Number.isNaN(start) || !Number.isNaN(leaving))) {
    const share = yearShare(start, leaving, year, settings);
    return {
      share,
      words: share === 1 ? [] : [`${percent(share)} of the year by start, ramp and leaving date`],
    };
  }
  if (status === "toBeHired")
    return { share: settings.hireShare, words: [`${percent(settings.hireShare)} of the year, to be hired`] };
  if (status === "ramping") {
    const share = yearShare(0, Number.NaN, { from: 0, to: 365.25 }, settings);
    return { share, words: [`${percent(share)} of the year, ramping from its start`] };
  }
  return { share: 1, words: [] };
}

function givenWords(value: number, unit: CapacityUnit): string {
  const shown = String(Math.round(value * 100) / 100);
  return {
    hours: `${shown} h a year in the list`,
    share: `${shown} of full time in the list`,
    weekHours: `${shown} h a week in the list`,
    percent: `${shown}% of full time in the list`,
  }[unit];
}

/** The hours of a full-time rep in words. */
export function fullTimeWords({
  workWeeks,
  weekHours,
  adminShare,
}: Pick<Settings, "workWeeks" | "weekHours" | "adminShare">): string {
  return `${String(workWeeks)} weeks of ${String(weekHours)} h less ${percent(adminShare)} administration`;
}

function percent(share: number): string {
  return `${String(Math.round(share * 100))}%`;
}

function nameOf(reps: RepTable, rep: number): string {
  return `${(reps.name[rep] ?? "").trim() || (reps.id[rep] ?? "")} (row ${String(reps.sourceRow[rep] ?? 0)})`;
}

function blankCapacity(reps: RepTable, rep: number, value: number, usual: number): Finding {
  return {
    severity: "look",
    code: "REP_CAPACITY_BLANK",
    sheet: reps.sheet,
    cell: "",
    column: "Capacity",
    value: Number.isNaN(value) ? "" : String(value),
    finding: `${nameOf(reps, rep)} has no selling hours, but other reps do`,
    remedy: `Planned with the median of the others, ${String(usual)} hours; fill in the hours to change that`,
  };
}

function notThere(reps: RepTable, rep: number): Finding {
  return {
    severity: "look",
    code: "REP_OUTSIDE_PLAN_YEAR",
    sheet: reps.sheet,
    cell: "",
    column: "",
    value: "",
    finding: `${nameOf(reps, rep)} is not there in the plan year, by start and leaving date`,
    remedy: `Planned with ${percent(LEAST_SHARE)} of a year; set the status to inactive, correct the dates or set another start of the plan year`,
  };
}
