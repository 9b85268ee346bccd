import { z } from "zod";

const weight = z.number().min(0).max(1).default(0);

const weights = z
  .strictObject({ potential: weight, whitespace: weight, need: weight, workload: weight, equal: weight })
  .refine((all) => Math.abs(Object.values(all).reduce((a, b) => a + b, 0) - 1) < 1e-9, {
    message: "the weights must add up to 1",
  })
  .nullable()
  .default(null);

const override = z.strictObject({
  territory: z.string().min(1).max(255),
  pot: z.enum(["budget", "support"]),
  amount: z.number().min(0),
  reason: z.string().trim().max(255).default(""),
  author: z.string().trim().max(255).default(""),
});

/** Settings of budget and marketing support. */
export const resourceSettings = {
  resourceBudget: z
    .number()
    .gt(0)
    .nullable()
    .default(null)
    .describe("Sales and marketing budget of the year that is shared out over the territories; null: none"),
  resourceBudgetUnit: z
    .number()
    .min(0.01)
    .max(1_000_000_000)
    .default(100)
    .describe("Budgets are rounded to this amount; their sum stays exact"),
  resourceBudgetWeights: weights.describe(
    "What the budget is shared out by, each as a share of the company: potential, whitespace (potential less revenue), need (revenue that is missing to the penetration of all territories together), workload, equal; null: half potential, half whitespace, as far as there are data",
  ),
  resourceSupport: z
    .number()
    .gt(0)
    .nullable()
    .default(null)
    .describe("Hours of marketing support a year that are shared out over the territories; null: none"),
  resourceSupportUnit: z
    .number()
    .min(0.01)
    .max(1_000_000)
    .default(1)
    .describe("Hours of support are rounded to this; their sum stays exact"),
  resourceSupportWeights: weights.describe(
    "What marketing support is shared out by; null: half need, half whitespace, as far as there are data",
  ),
  resourceFloor: z
    .number()
    .min(0)
    .max(1)
    .nullable()
    .default(0.5)
    .describe(
      "Least budget and support of a territory, as a part of the even share: 0.5 is half; null: none",
    ),
  resourceCap: z
    .number()
    .min(1)
    .max(100)
    .nullable()
    .default(2)
    .describe("Largest budget and support of a territory, as a multiple of the even share; null: none"),
  resourceOverrides: z
    .array(override)
    .max(4000)
    .default([])
    .describe(
      "Budgets and hours of support that are held whatever the shares say, each with its reason and who set it; the difference is spread over the other territories. One without a reason counts, and Tie-Out says so",
    ),
};
