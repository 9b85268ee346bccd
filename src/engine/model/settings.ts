import { z } from "zod";
import { matchingSettings } from "./matching-settings";
import { performanceSettings } from "./performance-settings";
import { quotaDateSettings } from "./quota-date-settings";
import { reviewSettings } from "./review-settings";
import { sheetSettings } from "./sheet-settings";
import { workloadSettings } from "./workload-settings";
import { resourceSettings } from "./resource-settings";

/** One measure of the settings, its tolerance null where it takes that of the plan. */
export interface BalanceEntry {
  measure: "potential" | "revenue" | "workload" | "accounts";
  tolerance: number | null;
}

const measure = z.enum(["potential", "revenue", "workload", "accounts"]);
const tolerance = z.number().min(0.005).max(1);
const weight = z.number().min(0).max(1).default(0);

/**
 * The settings of a plan. The Plan Settings sheet shows the same names as labels
 * ("startFrom" is "Start from"); docs/settings.schema.json is made from this.
 */
export const settingsSchema = z
  .strictObject({
    planName: z.string().min(1).max(60).default("Territory plan").describe("Shown on every sheet"),
    startFrom: z
      .enum(["owners", "homes", "blank", "areas"])
      .nullable()
      .default(null)
      .describe(
        "owners: fix the balance and move as few accounts as needed; homes: nearest fair split; blank: best centres first; areas: whole counties or states; null: owners when there are any, else homes, else blank",
      ),
    areaLevel: z
      .enum(["counties", "states"])
      .default("counties")
      .describe("What is kept whole when starting from areas; families are not kept together then"),
    balanceOn: z
      .union([
        measure.transform((only): BalanceEntry[] => [{ measure: only, tolerance: null }]),
        z
          .array(z.strictObject({ measure, tolerance: tolerance.nullable().default(null) }))
          .min(1)
          .max(4)
          .refine((list) => new Set(list.map((one) => one.measure)).size === list.length, {
            message: "each measure may be named once",
          }),
      ])
      .nullable()
      .default(null)
      .describe(
        "What is shared out evenly, the most important first, each with its own tolerance or that of the plan; one measure alone may be given by its name; null: the first of potential, revenue, workload, accounts that has data",
      ),
    tolerance: tolerance
      .default(0.1)
      .describe("How far a territory may be from its target: 0.1 is 10% more or less"),
    segmentBy: z
      .enum(["column", "abc", "breaks", "rfm", "clusters", "density", "grid", "rules", "none"])
      .nullable()
      .default(null)
      .describe(
        "How accounts are put into segments: column: by the segment column; abc: by cumulative share of an amount; breaks: by natural breaks of an amount; rfm: by recency, frequency and revenue; clusters: by k-means on the amounts; density: urban, suburban, rural; grid: two of them combined; rules: by rules alone; none; null: column when there is one, else abc",
      ),
    segmentOn: z
      .enum(["potential", "revenue", "forecast", "employees"])
      .nullable()
      .default(null)
      .describe(
        "The amount that classes are made of; null: the first of potential, revenue, forecast, employees that has data",
      ),
    segmentCuts: z
      .array(z.number().gt(0).lt(1))
      .min(1)
      .max(7)
      .refine((cuts) => cuts.every((cut, at) => at === 0 || cut > (cuts[at - 1] ?? 0)), {
        message: "each share must be larger than the one before",
      })
      .default([0.8, 0.95])
      .describe("Cumulative shares at which A ends, B ends and so on, for segments by cumulative share"),
    segmentCount: z
      .int()
      .min(2)
      .max(8)
      .nullable()
      .default(null)
      .describe(
        "Number of segments by natural breaks or clusters; null: three breaks, and the number of clusters that are best apart",
      ),
    segmentGrid: z
      .array(z.enum(["abc", "breaks", "density", "growth", "column", "industry", "status"]))
      .length(2)
      .default(["abc", "growth"])
      .describe("The two sides of a grid: A and Grow make A-Grow"),
    segmentRules: z
      .array(z.string().min(1).max(500))
      .max(50)
      .default([])
      .describe(
        "Rules over the segments, the first that fits decides: Industry is Healthcare and Potential >= 50,000 -> A; with at least before the segment a rule only lifts",
      ),
    segmentNames: z
      .array(z.strictObject({ segment: z.string().min(1).max(255), name: z.string().min(1).max(255) }))
      .max(100)
      .default([])
      .describe("Names shown for segments"),
    callPlan: z
      .array(
        z.strictObject({
          segment: z.string().min(1).max(255),
          calls: z.number().min(0).max(1000),
          hours: z.number().min(0).max(100),
        }),
      )
      .max(100)
      .default([])
      .describe(
        "Calls a year and hours a call of a segment, for accounts without their own; segments left out take the median of their accounts, else the standard of 24 calls of 1.5 hours for the first, 12 of 1.25 for the middle and 4 of 1 for the last",
      ),
    estimatePotential: z
      .boolean()
      .default(false)
      .describe(
        "Whether the potential of accounts without one is estimated from the others; estimates are marked in the sheets",
      ),
    limits: z
      .array(
        z.strictObject({
          measure,
          territory: z.string().nullable().default(null),
          min: z.number().min(0).nullable().default(null),
          max: z.number().min(0).nullable().default(null),
        }),
      )
      .default([])
      .describe(
        "Least and most of a measure that a territory may hold, whatever its target; territory null: every territory",
      ),
    territories: z
      .int()
      .min(1)
      .max(2000)
      .nullable()
      .default(null)
      .describe("Number of territories when there are no reps; null: one per rep"),
    keepLocked: z.boolean().default(true).describe("Locked accounts stay with their owner"),
    keepNamed: z.boolean().default(true).describe("Named accounts go to their named owner"),
    keepFamilies: z
      .boolean()
      .default(true)
      .describe("Accounts of one parent account go to one territory, when there is a column for the parent"),
    holdbacksPerRep: z
      .int()
      .min(0)
      .max(1000)
      .default(0)
      .describe("So many of today's accounts, the largest by revenue, every rep keeps unconditionally"),
    keepHouse: z
      .boolean()
      .default(true)
      .describe('Accounts whose owner reads "House" belong to no territory'),
    houseBelow: z
      .number()
      .min(0)
      .nullable()
      .default(null)
      .describe(
        "Accounts below this value of the first balanced measure become house accounts, except those that are locked, named or held back; null: none",
      ),
    moveAtMost: z
      .strictObject({
        share: z.number().min(0).max(1),
        of: z.enum(["accounts", "revenue"]).default("accounts"),
      })
      .nullable()
      .default(null)
      .describe("Largest share of the owned accounts, or of their revenue, that may change owner; null: any"),
    regions: z
      .enum(["none", "column", "us-five"])
      .default("none")
      .describe(
        "Regions that accounts stay inside: none; column: by the region columns of accounts and reps; us-five: Northeast, Southeast, Midwest, Southwest and West by state",
      ),
    regionTargets: z
      .enum(["region", "company"])
      .default("region")
      .describe(
        "With regions, targets by capacity share out what the region has (region) or what the company has (company)",
      ),
    ...matchingSettings,
    distancePower: z
      .union([z.literal(1), z.literal(2)])
      .default(2)
      .describe(
        "Distance counts as it is (1) or squared (2) when planning from homes or a blank map; squared gives rounder territories",
      ),
    disruptionWeight: z
      .number()
      .min(0)
      .max(100)
      .nullable()
      .default(null)
      .describe(
        "How much a change of owner counts, in typical distances; null: 1 from today's owners, else 0.1",
      ),
    distanceWeight: z
      .number()
      .min(0)
      .max(10)
      .default(1)
      .describe("How much nearness counts against staying with today's owner"),
    quotaTarget: z
      .number()
      .gt(0)
      .nullable()
      .default(null)
      .describe("Target of the company for the year; null: no quotas"),
    quotaHouse: z
      .number()
      .min(0)
      .default(0)
      .describe("Part of the target that is expected from house accounts and is in no quota"),
    quotaApart: z
      .number()
      .min(0)
      .default(0)
      .describe("Part of the target that is kept on a line of its own and is in no quota"),
    quotaUnit: z
      .number()
      .min(0.01)
      .max(1_000_000_000)
      .default(1000)
      .describe("Quotas are rounded to this amount; their sum stays exact"),
    quotaWeights: z
      .strictObject({
        potential: weight,
        history: weight,
        equal: weight,
        pipeline: weight,
        workload: weight,
      })
      .refine((weights) => Math.abs(Object.values(weights).reduce((a, b) => a + b, 0) - 1) < 1e-9, {
        message: "the weights must add up to 1",
      })
      .nullable()
      .default(null)
      .describe(
        "What the target is shared out by, each as a share of the company: potential, history (last year), equal, pipeline (open opportunities), workload; null: 0.6 potential and 0.4 history, as far as there are data, else equal",
      ),
    quotaHistory: z
      .enum(["revenue", "actual"])
      .nullable()
      .default(null)
      .describe(
        "What last year is: the revenue of the accounts, which moves with them, or the actual of the reps; null: the revenue when there is one, else the actual",
      ),
    quotaFloor: z
      .number()
      .min(-1)
      .max(10)
      .nullable()
      .default(0)
      .describe("Least growth of a quota on last year: -0.1 is 10% less; null: none"),
    quotaCap: z
      .number()
      .min(-1)
      .max(10)
      .nullable()
      .default(0.25)
      .describe("Largest growth of a quota on last year: 0.25 is 25% more; null: none"),
    quotaRamp: z
      .enum(["none", "capacity", "dates"])
      .default("none")
      .describe(
        "Whether a territory that is not there all year or has less capacity (a new rep, a seat to be hired) is expected to bring less than its share: none, because its share of accounts follows capacity already; capacity: its score and least quota go by its capacity against the median one; dates: they go by the share of the year's days from its start to its leaving date, ramp counted, and its quarters or months by the days in each",
      ),
    overAssignment: z
      .number()
      .min(0)
      .max(1)
      .default(0)
      .describe("What is carried on top of the quotas, as a share of them, on a line of its own"),
    quotaSeasons: z
      .array(z.number().min(0).max(1))
      .refine((seasons) => seasons.length === 4 || seasons.length === 12, {
        message: "there are 4 quarters or 12 months",
      })
      .refine((seasons) => Math.abs(seasons.reduce((a, b) => a + b, 0) - 1) < 1e-9, {
        message: "the shares of the quarters or months must add up to 1",
      })
      .default([0.25, 0.25, 0.25, 0.25])
      .describe("Share of each quarter in the year, or of each of its twelve months"),
    quotaOverrides: z
      .array(
        z.strictObject({
          territory: z.string().min(1).max(255),
          quota: z.number().min(0),
          reason: z.string().trim().max(255).default(""),
          author: z.string().trim().max(255).default(""),
        }),
      )
      .max(2000)
      .default([])
      .describe(
        "Quotas that are held whatever the shares say, each with its reason and who set it; the difference is spread over the other territories of the region. One without a reason counts, and Tie-Out says so",
      ),
    ...quotaDateSettings,
    ...performanceSettings,
    ...reviewSettings,
    ...sheetSettings,
    ...workloadSettings,
    ...resourceSettings,
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

/** Settings as a file or a user gives them: what is left out takes its default. */
export type GivenSettings = z.input<typeof settingsSchema>;
