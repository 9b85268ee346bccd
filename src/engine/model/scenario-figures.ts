import { z } from "zod";

const measureFiguresSchema = z.strictObject({
  measure: z.enum(["potential", "revenue", "workload", "accounts"]),
  tolerance: z.number(),
  /** Territories outside the tolerance. */
  outside: z.number(),
  /** Largest |load / target - 1|, and standard deviation (population) of load / target over its mean. */
  maxDeviation: z.number(),
  spread: z.number(),
});

const territoryFiguresSchema = z.strictObject({
  name: z.string(),
  rep: z.string(),
  region: z.string(),
  accounts: z.number(),
  /** Of the leading measure. */
  load: z.number(),
  /** Load / target - 1, null without a target. */
  deviation: z.number().nullable(),
  /** The same with today's owners; null without any. */
  deviationToday: z.number().nullable(),
  revenue: z.number().nullable(),
  quota: z.number().nullable(),
});

/** What a scenario comes to, as it was when it was saved. null: there are no data for it. */
export const scenarioFiguresSchema = z.strictObject({
  accounts: z.number(),
  house: z.number(),
  /** Balanced measures, the leading one first; the same with today's owners. */
  balances: z.array(measureFiguresSchema).min(1),
  today: z.array(measureFiguresSchema).nullable(),
  /** Accounts with an owner today, those of them that change it, and their revenue. */
  accountsOwned: z.number(),
  accountsMoved: z.number(),
  revenueOwned: z.number().nullable(),
  revenueMoved: z.number().nullable(),
  /** Mean km from account to home. */
  meanDistanceKm: z.number().nullable(),
  /** Mean match of accounts and reps, 0..100. */
  meanFit: z.number().nullable(),
  /** Sum of the quotas of the territories, and how many of them stand at their growth cap. */
  quotas: z.number().nullable(),
  quotasAtCap: z.number().nullable(),
  /** Sum of what the territories cost. */
  cost: z.number().nullable(),
  /** How far from the best possible plan, as a share. */
  fromBest: z.number().nullable(),
  /** Every identity holds and every territory is inside every band. */
  rulesMet: z.boolean(),
  territories: z.array(territoryFiguresSchema),
  /** 16 hex digits over who has which account and which quota: equal plans have the same. */
  outcome: z.string(),
});

export type ScenarioFigures = z.infer<typeof scenarioFiguresSchema>;
export type TerritoryFigures = z.infer<typeof territoryFiguresSchema>;
