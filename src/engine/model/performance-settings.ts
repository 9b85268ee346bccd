import { z } from "zod";

const day = z.iso.date().nullable().default(null);

/** The settings of performance, spread into those of a plan. */
export const performanceSettings = {
  performanceFrom: day.describe(
    "First day of the period that deals are measured in, as 2026-01-31; null: a year before its end",
  ),
  performanceTo: day.describe("Last day of the period; null: the day on which the last deal was closed"),
  performanceQuota: z
    .enum(["plan", "lastYear"])
    .nullable()
    .default(null)
    .describe(
      "What attainment is measured against: plan: the part of the plan's quotas that is due by the end of the period, which begins with the plan's year; lastYear: the reps' quotas of last year; null: lastYear when there is one, else plan",
    ),
  outlierDeviations: z
    .number()
    .min(1)
    .max(20)
    .default(3)
    .describe(
      "From how many robust standard deviations (1.4826 times the median absolute deviation) a figure is an outlier",
    ),
} as const;
