import type { PlanJob } from "../../engine/model/plan-job";
import { planYearFrom, serialOfDay } from "../../use-cases/plan-days";
import type { PlanSummary } from "../../worker/plan-summary";
import type { JobDraft } from "./pane-state";

/** What is filled in for a what-if job; "" where nothing is. */
export interface JobForm {
  readonly kind: PlanJob["kind"];
  /** Territory that the job is about. */
  readonly territory: string;
  /** Territory that takes the accounts. */
  readonly into: string;
  readonly way: "neighbours" | "one" | "openSeat";
  /** Rep who joins, or takes the second half. */
  readonly rep: string;
  /** First day of what comes after, as 2027-03-01. */
  readonly from: string;
  /** Territory at whose home a joiner lives; "" for a place of one's own. */
  readonly near: string;
  /** "40.71, -74.01" */
  readonly place: string;
  /** ID of an account. */
  readonly account: string;
  /** Quotas go over by days, else those of the whole year. */
  readonly byDays: boolean;
}

/** How a job is done beside its preview: nobody's accounts or quota depend on it. */
export interface JobManner {
  /** Open deals stay with who has them until they are closed. */
  readonly dealsStay: boolean;
  /** The accounts are listed on a sheet. */
  readonly lists: boolean;
}

export const USUAL_MANNER: JobManner = { dealsStay: true, lists: true };

/** Where the territories have their homes, in degrees; NaN without one. */
export type TerritoryHomes = readonly {
  readonly name: string;
  readonly homeLatitude: number;
  readonly homeLongitude: number;
}[];

/**
 * A form with what can be known before anything is filled in.
 *
 * @param today the day it is, as 2027-02-14
 */
export function emptyForm(
  draft: JobDraft,
  { settings }: Pick<PlanSummary, "settings">,
  today: string,
): JobForm {
  return {
    kind: draft.kind,
    territory: draft.territory,
    into: "",
    way: "neighbours",
    rep: "",
    from: likelyDay(settings.planYearStart, today),
    near: "",
    place: "",
    account: "",
    byDays: true,
  };
}

/** The first of the next month in the plan year; before the year the first of its second month. */
function likelyDay(yearStart: string | null, today: string): string {
  const year = yearStart === null ? null : planYearFrom(yearStart);
  const isAhead = year !== null && serialOfDay(today) < year.from;
  const [years = 0, month = 1] = (isAhead && yearStart !== null ? yearStart : today).split("-").map(Number);
  const next = month === 12 ? [years + 1, 1] : [years, month + 1];
  return `${String(next[0])}-${String(next[1]).padStart(2, "0")}-01`;
}

type Territories = readonly { readonly name: string; readonly rep: string }[];

/** The job that a form asks for; null while something that it needs is missing or no day or place. */
export function jobOf(form: JobForm, territories: Territories, homes: TerritoryHomes): PlanJob | null {
  const job = whoAndWhere(form, territories, homes);
  if (job === null) return null;
  return form.byDays ? job : { ...job, quotas: "wholeYear" };
}

/** The job with how it is done; what is as usual is left out. */
export function inManner(job: PlanJob, { dealsStay, lists }: JobManner): PlanJob {
  return {
    ...job,
    ...(dealsStay ? {} : { openDeals: "goOver" as const }),
    ...(lists ? {} : { handoverList: "none" as const }),
  };
}

function whoAndWhere(form: JobForm, territories: Territories, homes: TerritoryHomes): PlanJob | null {
  const from = serialOfDay(form.from);
  if (Number.isNaN(from)) return null;
  const { territory, into } = form;
  switch (form.kind) {
    case "repLeaves": {
      const rep = territories.find(({ name }) => name === territory)?.rep ?? "";
      if (rep === "" || (form.way === "one" && (into === "" || into === territory))) return null;
      return {
        kind: "repLeaves",
        rep,
        from,
        accountsTo: form.way === "one" ? { territory: into } : form.way,
      };
    }
    case "repJoins": {
      const rep = form.rep.trim();
      const place = placeOf(form, homes);
      return rep === "" || place === null ? null : { kind: "repJoins", rep, from, ...place, fte: 1 };
    }
    case "moveAccount": {
      const account = form.account.trim();
      return account === "" || into === "" ? null : { kind: "moveAccount", account, territory: into, from };
    }
    case "split":
      return territory === "" ? null : { kind: "split", territory, from, rep: form.rep.trim() };
    case "merge":
      return territory === "" || into === "" || into === territory
        ? null
        : { kind: "merge", territory, into, from };
  }
}

/** Degrees of where a joiner lives; null where that is no place on earth. */
function placeOf(form: JobForm, homes: TerritoryHomes): { latitude: number; longitude: number } | null {
  const home = homes.find(({ name }) => name === form.near);
  const [latitude = NaN, longitude = NaN, ...more] =
    home === undefined
      ? form.place.split(",").map((part) => (part.trim() === "" ? NaN : Number(part)))
      : [home.homeLatitude, home.homeLongitude];
  const isPlace = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && more.length === 0;
  return isPlace ? { latitude, longitude } : null;
}

/** A day so many days later, as 2027-03-01; "" where it is no day. */
export function daysLater(day: string, days: number): string {
  const time = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(time) ? "" : new Date(time + days * 86_400_000).toISOString().slice(0, 10);
}
