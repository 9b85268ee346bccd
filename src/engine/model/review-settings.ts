import { z } from "zod";

const limit = z.number().min(0).max(1e13).nullable().default(null);

/** The settings of reviews; they decide nothing of a plan and are no part of its fingerprint. */
export const reviewSettings = {
  reviewMonths: z
    .int()
    .min(1)
    .max(12)
    .default(3)
    .describe("Months from one review to the next when nothing calls for an earlier one"),
  reviewOutside: z
    .int()
    .min(0)
    .max(2000)
    .nullable()
    .default(0)
    .describe("Territories outside their band that a review lets pass; null: no limit"),
  reviewHandEdits: z
    .number()
    .min(0)
    .max(1)
    .nullable()
    .default(0.15)
    .describe(
      "Share of the planned accounts whose owner may be changed by hand before a review is called for; null: no limit",
    ),
  reviewSpread: z
    .number()
    .min(0)
    .max(10)
    .nullable()
    .default(0.3)
    .describe(
      "Points between the best and the least attainment that a review lets pass: 0.3 is 30 points; null: no limit",
    ),
  reviewAttainment: z
    .number()
    .min(0)
    .max(10)
    .nullable()
    .default(0.95)
    .describe("Least attainment of the team: 0.95 is 95% of quota; null: no limit"),
  reviewWinRate: z
    .number()
    .min(0)
    .max(1)
    .nullable()
    .default(null)
    .describe("Least win rate, won of closed opportunities; null: no limit"),
  reviewAverageDeal: limit.describe("Least average deal, money; null: no limit"),
  reviewCycle: limit.describe("Longest cycle from created to closed, days; null: no limit"),
  reviewCoverage: z
    .number()
    .min(0)
    .max(1)
    .nullable()
    .default(null)
    .describe("Least share of accounts touched within 12 months; null: no limit"),
};
