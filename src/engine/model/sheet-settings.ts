import { z } from "zod";

/** Sheets of a plan that a user may do without; those that the others are made of are always written. */
export const OPTIONAL_SHEETS = [
  "Performance",
  "Quota Allocation",
  "Mid-Year Jobs",
  "Resource Allocation",
  "Segments",
  "Change Log",
  "Hand-off",
  "Data Health",
] as const;

export type OptionalSheet = (typeof OPTIONAL_SHEETS)[number];

/** What is written of a plan; it decides nothing in the plan and is no part of its fingerprint. */
export const sheetSettings = {
  sheetsLeftOut: z
    .array(z.enum(OPTIONAL_SHEETS))
    .refine((sheets) => new Set(sheets).size === sheets.length, {
      message: "each sheet may be named once",
    })
    .default([])
    .describe(
      "Sheets that are not written. One that formulas of another sheet read is written all the same; without Change Log, the log in the workbook stays as it is",
    ),
};
