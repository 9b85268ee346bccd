import { z } from "zod";

/**
 * The settings of a plan. The Plan Settings sheet shows the same names as labels
 * ("startFrom" is "Start from"); docs/settings.schema.json is made from this.
 */
export const settingsSchema = z
  .strictObject({
    planName: z.string().min(1).max(60).default("Territory plan").describe("Shown on every sheet"),
    startFrom: z
      .enum(["owners", "homes", "blank"])
      .nullable()
      .default(null)
      .describe(
        "owners: fix the balance and move as few accounts as needed; homes: nearest fair split; blank: best centres first; null: owners when there are any, else homes, else blank",
      ),
    balanceOn: z
      .enum(["potential", "revenue", "workload", "accounts"])
      .nullable()
      .default(null)
      .describe(
        "What is shared out evenly; null: the first of potential, revenue, workload, accounts that has data",
      ),
    tolerance: z
      .number()
      .min(0.005)
      .max(1)
      .default(0.1)
      .describe("How far a territory may be from its target: 0.1 is 10 % more or less"),
    territories: z
      .int()
      .min(1)
      .max(2000)
      .nullable()
      .default(null)
      .describe("Number of territories when there are no reps; null: one per rep"),
    keepLocked: z.boolean().default(true).describe("Locked accounts stay with their owner"),
    keepNamed: z.boolean().default(true).describe("Named accounts go to their named owner"),
    distanceWeight: z
      .number()
      .min(0)
      .max(10)
      .default(1)
      .describe("How much nearness counts against staying with today's owner"),
    seed: z
      .int()
      .min(0)
      .max(4294967295)
      .default(1)
      .describe("Same inputs, settings and seed give the same plan"),
    effort: z
      .enum(["quick", "standard", "thorough"])
      .default("standard")
      .describe(
        "How many steps the search takes; steps and not seconds, so that the plan does not depend on the machine",
      ),
  })
  .describe("Settings of an Evenfield plan");

export type Settings = z.infer<typeof settingsSchema>;
