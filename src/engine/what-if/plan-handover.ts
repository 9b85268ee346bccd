import type { HandoverLine, PlanHandover, Seat } from "../model/handover";
import type { PlanJob } from "../model/plan-job";
import type { PlanOrigin } from "../model/plan-origin";
import { jobWithoutDay } from "./job-text";
import { dayOfSerial, planYearFrom, type PlanYear } from "../workload/plan-year";

/**
 * What the jobs of a plan have handed over, account by account, and what each rep is held to in the
 * year. A quota goes over with its account: of the giving territory's quota for a whole year the
 * account's share of the leading measure, times the days of the year from the job on. Rounded as
 * running sums, so that a territory that is given away whole hands on its quota to the unit, and
 * what is taken over is what is handed on. Jobs follow one another: the second goes by what the
 * first has left.
 *
 * @param yearStart first day of the plan year, as 2027-01-01; null: the calendar year of the first job
 * @returns null where no job has handed anything over
 */
export function planHandover({ jobs, handed }: PlanOrigin, yearStart: string | null): PlanHandover | null {
  const [first] = handed;
  const [firstJob] = jobs;
  if (first === undefined || firstJob === undefined) return null;
  const year = planYearFrom(yearStart ?? `${dayOfSerial(firstJob.from).slice(0, 4)}-01-01`);
  const yearDays = year.to - year.from;
  const seats = new Seats();
  const hasQuotas = first.quotas !== null;
  for (const { territory, rep, quota } of first.quotas ?? []) seats.begin(territory, rep, quota);
  const lines: HandoverLine[] = [];
  for (const [job, { moves, wholes, unit }] of handed.entries()) {
    const done = jobs[job];
    const days = daysOf(done, year);
    const isEnd = done?.kind === "repLeaves" || done?.kind === "merge";
    const wholeOf = new Map(wholes.map(({ territory, weight }) => [territory, weight]));
    const upTo = new Map<string, number>();
    const gives: {
      readonly from: number;
      readonly to: number;
      readonly aYear: number;
      readonly year: number;
    }[] = [];
    for (const { from, fromRep, to, toRep, accounts, weights } of moves) {
      const [giver, taker] = [seats.at(from, fromRep), seats.at(to, toRep, job)];
      if (isEnd) seats.end(giver, job);
      const whole = wholeOf.get(from) ?? 0;
      const aYear = seats.aYear(giver);
      for (const [at, account] of accounts.entries()) {
        const weight = weights[at] ?? 0;
        const before = upTo.get(from) ?? 0;
        const now = before + weight;
        upTo.set(from, now);
        const quota =
          part(aYear, now, whole, days, yearDays, unit) - part(aYear, before, whole, days, yearDays, unit);
        const rate = part(aYear, now, whole, 1, 1, unit) - part(aYear, before, whole, 1, 1, unit);
        gives.push({ from: giver, to: taker, aYear: rate, year: quota });
        lines.push({
          job,
          account,
          from: giver,
          to: taker,
          weight,
          before,
          upTo: now,
          whole,
          aYear: hasQuotas ? aYear : null,
          days,
          unit,
          quota: hasQuotas ? quota : null,
        });
      }
    }
    for (const give of gives) seats.give(give.from, give.to, give.aYear, give.year);
  }
  return {
    year,
    yearDays,
    jobs: handed.flatMap(({ unit }, at) => {
      const job = jobs[at];
      return job === undefined ? [] : [{ job, what: jobWithoutDay(job), unit }];
    }),
    seats: seats.all(),
    lines,
    hasQuotas,
    notCarried: first.notCarried ?? 0,
  };
}

/** Days of the year from the job on: none where it is after the year, all where it is before or quotas go over whole. */
function daysOf(job: PlanJob | undefined, { from, to }: PlanYear): number {
  if (job?.quotas === "wholeYear") return to - from;
  return Math.min(to - from, Math.max(0, to - (job?.from ?? to)));
}

/** A part of a yearly quota in whole units; the terms in the order of the formula on the sheet. */
function part(
  aYear: number,
  upTo: number,
  whole: number,
  days: number,
  yearDays: number,
  unit: number,
): number {
  if (whole <= 0) return 0;
  // As on the sheet: to a millionth first, so that a half is a half whichever way it was computed.
  const units = (((aYear * upTo) / whole) * days) / yearDays / unit;
  return Math.round(Math.round(units * 1e6) / 1e6) * unit;
}

/** Who has a territory, in the order in which they were first named. */
class Seats {
  private readonly list: {
    territory: string;
    rep: string;
    before: number;
    on: number;
    over: number;
    aYear: number;
    from: number | null;
    until: number | null;
  }[] = [];
  private readonly index = new Map<string, number>();

  begin(territory: string, rep: string, quota: number): void {
    const seat = this.list[this.at(territory, rep)];
    if (seat === undefined) return;
    seat.before = quota;
    seat.aYear = quota;
  }

  /** @param job the one by which a seat that nobody has named yet begins; null: it has been there */
  at(territory: string, rep: string, job: number | null = null): number {
    const key = `${territory}\u0000${rep}`;
    const known = this.index.get(key);
    if (known !== undefined) return known;
    this.index.set(key, this.list.length);
    this.list.push({ territory, rep, before: 0, on: 0, over: 0, aYear: 0, from: job, until: null });
    return this.list.length - 1;
  }

  end(at: number, job: number): void {
    const seat = this.list[at];
    if (seat !== undefined) seat.until = job;
  }

  aYear(seat: number): number {
    return this.list[seat]?.aYear ?? 0;
  }

  give(from: number, to: number, aYear: number, quota: number): void {
    const [giver, taker] = [this.list[from], this.list[to]];
    if (giver === undefined || taker === undefined) return;
    giver.aYear -= aYear;
    taker.aYear += aYear;
    giver.on += quota;
    taker.over += quota;
  }

  all(): Seat[] {
    return this.list.map(({ territory, rep, before, on, over, aYear, from, until }) => ({
      territory,
      rep,
      from,
      until,
      before,
      after: aYear,
      handedOn: on,
      takenOver: over,
      quota: before - on + over,
    }));
  }
}
