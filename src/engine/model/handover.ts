import { z } from "zod";

const text = z.string();

/**
 * What a what-if job has handed over, as it stood when the job was done: who had which quota, and
 * which accounts changed hands. From this and the day of the job follow the quotas of the year.
 */
export const handedSchema = z.strictObject({
  /** Quotas for a whole year before the job, by territory; null where there was no target. */
  quotas: z.array(z.strictObject({ territory: text, rep: text, quota: z.number() })).nullable(),
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
  /** Quota for the whole year as planned before the first job; 0 for who came later. */
  readonly before: number;
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
  /** Weights of this territory's accounts that were handed over, up to this one and with it. */
  readonly upTo: number;
  readonly whole: number;
  /** Quota of the giving seat for a whole year, as the jobs before have left it; null without quotas. */
  readonly aYear: number | null;
  /** Days of the plan year from the job on. */
  readonly days: number;
  /** Of this year's quota, whole units; null without quotas. */
  readonly quota: number | null;
}

/** What all jobs of a plan have handed over. */
export interface PlanHandover {
  /** Days of the plan year. */
  readonly yearDays: number;
  readonly unit: number;
  /** How many jobs have handed over. */
  readonly jobs: number;
  readonly seats: readonly Seat[];
  readonly lines: readonly HandoverLine[];
  /** Quotas go over with the accounts; false where there was no target. */
  readonly hasQuotas: boolean;
}
