import type { HandoverLine, PlanHandover, Seat } from "../model/handover";
import type { PlanJob } from "../model/plan-job";
import type { PlanOrigin } from "../model/plan-origin";
import { planYearFrom, type PlanYear } from "../workload/plan-year";

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
  const year = planYearFrom(yearStart ?? `${String(Math.floor(1900 + firstJob.from / 365.2425))}-01-01`);
  const yearDays = year.to - year.from;
  const seats = new Seats();
  const hasQuotas = first.quotas !== null;
  for (const { territory, rep, quota } of first.quotas ?? []) seats.begin(territory, rep, quota);
  const lines: HandoverLine[] = [];
  for (const [job, { moves, wholes, unit }] of handed.entries()) {
    const days = daysFrom(jobs[job], year);
    const wholeOf = new Map(wholes.map(({ territory, weight }) => [territory, weight]));
    const upTo = new Map<string, number>();
    const gives: {
      readonly from: number;
      readonly to: number;
      readonly aYear: number;
      readonly year: number;
    }[] = [];
    for (const { from, fromRep, to, toRep, accounts, weights } of moves) {
      const [giver, taker] = [seats.at(from, fromRep), seats.at(to, toRep)];
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
          upTo: now,
          whole,
          aYear: hasQuotas ? aYear : null,
          days,
          quota: hasQuotas ? quota : null,
        });
      }
    }
    for (const give of gives) seats.give(give.from, give.to, give.aYear, give.year);
  }
  return { yearDays, unit: first.unit, jobs: handed.length, seats: seats.all(), lines, hasQuotas };
}

/** Days of the year from the job on: none where it is after the year, all where it is before. */
function daysFrom(job: PlanJob | undefined, { from, to }: PlanYear): number {
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
  return whole > 0 ? Math.round((((aYear * upTo) / whole) * days) / yearDays / unit) * unit : 0;
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
  }[] = [];
  private readonly index = new Map<string, number>();

  begin(territory: string, rep: string, quota: number): void {
    const seat = this.list[this.at(territory, rep)];
    if (seat === undefined) return;
    seat.before = quota;
    seat.aYear = quota;
  }

  at(territory: string, rep: string): number {
    const key = `${territory}\u0000${rep}`;
    const known = this.index.get(key);
    if (known !== undefined) return known;
    this.index.set(key, this.list.length);
    this.list.push({ territory, rep, before: 0, on: 0, over: 0, aYear: 0 });
    return this.list.length - 1;
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
    return this.list.map(({ territory, rep, before, on, over }) => ({
      territory,
      rep,
      before,
      handedOn: on,
      takenOver: over,
      quota: before - on + over,
    }));
  }
}
