import { z } from "zod";

/** From and up to which day a territory carries its quota. */
export const quotaDateSettings = {
  quotaDates: z
    .array(
      z.strictObject({
        territory: z.string().min(1).max(255),
        starts: z.iso.date().nullable().default(null),
        ends: z.iso.date().nullable().default(null),
      }),
    )
    .max(2000)
    .default([])
    .describe(
      "First and last day of a territory in the plan year, in place of its rep's start and leaving date: 2027-07-01; null: none. Quotas go by them where quotaRamp is dates",
    ),
};
