import { z } from "zod";
import type { PlanJob } from "./plan-job";

const text = z.string();

/**
 * What a what-if job has handed over, as it stood when the job was done: who had which quota, and
 * which accounts changed hands. From this and the day of the job follow the quotas of the year.
 */
export const handedSchema = z.strictObject({
  /** Quotas for a whole year before the job, by territory; null where there was no target. */
  quotas: z.array(z.strictObject({ territory: text, rep: text, quota: z.number() })).nullable(),
  /** Of the target before the job: what bounds let no territory carry, below 0 what they ask beyond it; left out: nothing. */
  notCarried: z.number().optional(),
  /** To which quotas are rounded, in the workbook's currency. */
  unit: z.number().positive(),
  /** By whom and to whom; the accounts in the order in which the handover list names them. */
  moves: z.array(
    z.strictObject({
      from: text,
      fromRep: text,
      to: text,
      toRep: text,
      accounts: z.array(text),
      /** Of the leading measure; 1 each where the giving territory holds none of it. */
      weights: z.array(z.number()),
    }),
  ),
  /** What each territory that gives held of the leading measure, in the same terms. */
  wholes: z.array(z.strictObject({ territory: text, weight: z.number() })),
});

export type Handed = z.infer<typeof handedSchema>;

/** Somebody who has a territory for the year or a part of it. */
export interface Seat {
  readonly territory: string;
  readonly rep: string;
  /** Index of the job with which it begins and of the one with which it ends; null: it was there, it stays. */
  readonly from: number | null;
  readonly until: number | null;
  /** Quota for the whole year as planned before the first job; 0 for who came later. */
  readonly before: number;
  /** The same once all jobs are done. */
  readonly after: number;
  /** Quota of the year that went to others with accounts, and that came from others. */
  readonly handedOn: number;
  readonly takenOver: number;
  /** before - handedOn + takenOver. */
  readonly quota: number;
}

/** An account that a job has handed over, with the quota that went with it. */
export interface HandoverLine {
  /** Index of the job. */
  readonly job: number;
  readonly account: string;
  /** Indices of seats. */
  readonly from: number;
  readonly to: number;
  readonly weight: number;
  /** Weights of this territory's accounts that were handed over, up to this one, without it and with it. */
  readonly before: number;
  readonly upTo: number;
  readonly whole: number;
  /** Quota of the giving seat for a whole year, as the jobs before have left it; null without quotas. */
  readonly aYear: number | null;
  /** Days of the plan year from the job on; all of them where quotas go over whole. */
  readonly days: number;
  /** To which its quota is rounded. */
  readonly unit: number;
  /** Of this year's quota, whole units; null without quotas. */
  readonly quota: number | null;
}

/** A job as it is told where its day stands in a cell of its own. */
export interface HandoverJob {
  readonly job: PlanJob;
  /** "rep leaves: Priya Nair, seat stays open" */
  readonly what: string;
  /** To which quotas are rounded. */
  readonly unit: number;
}

/** What all jobs of a plan have handed over. */
export interface PlanHandover {
  /** Serial days of the plan year: from the first, up to but without the last. */
  readonly year: { readonly from: number; readonly to: number };
  /** Days of the plan year. */
  readonly yearDays: number;
  /** The jobs that are done, in their order. */
  readonly jobs: readonly HandoverJob[];
  readonly seats: readonly Seat[];
  readonly lines: readonly HandoverLine[];
  /** Quotas go over with the accounts; false where there was no target. */
  readonly hasQuotas: boolean;
  /** Of the target before the first job: what bounds let no territory carry; 0 without quotas. */
  readonly notCarried: number;
}
