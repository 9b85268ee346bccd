import { z } from "zod";
import { OPTIONAL_SHEETS } from "./optional-sheets";

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
