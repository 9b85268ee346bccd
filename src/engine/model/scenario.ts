import { z } from "zod";
import { handedSchema } from "./handover";
import { placementSchema } from "./placement";
import { planJobSchema } from "./plan-job";
import { LONGEST_NOTE, LONGEST_SCENARIO_NAME } from "./scenario-title";
import { settingsSchema } from "./settings";

const heldSchema = z.strictObject({ territory: z.string().min(1), holds: z.array(z.string().min(1)) });

/**
 * The alignment itself, for plans that planning again would not give: the search was stopped,
 * the plan was repaired around moves, proved, or changed on its sheets.
 */
const keptSchema = z.strictObject({
  why: z.enum(["stopped", "repaired", "proved", "sheets"]),
  /** Per territory the IDs of its accounts in ascending order; accounts that are listed nowhere are in none. */
  accounts: z.array(heldSchema),
  /** Per territory the FIPS codes of its areas; null where accounts were planned one by one. */
  areas: z.array(heldSchema).nullable(),
  /** Cost of the alignment, and what no plan inside the bands costs less than; null where it was changed since. */
  objective: z.number().nullable(),
  bound: z.number().nullable(),
  /** The best found by then was taken. */
  stoppedEarly: z.boolean(),
  /** Hours a year by which targets were shared out, where they are less travel; null elsewhere. */
  hours: z
    .array(z.strictObject({ territory: z.string().min(1), capacity: z.number(), travel: z.number() }))
    .nullable(),
});

/**
 * Everything besides the sheets of the user that a plan is made from. With the same inputs and
 * version it gives the same plan again, bit for bit. Plain cloneable data; quota overrides are in
 * settings.quotaOverrides.
 */
export const scenarioDefinitionSchema = z.strictObject({
  /** Of this form. */
  version: z.literal(1),
  /** Formulas look for it: free of * ? ~ and of a leading operator. */
  name: z
    .string()
    .trim()
    .min(1)
    .max(LONGEST_SCENARIO_NAME)
    .regex(/^[^=+\-@*?~][^*?~]*$/),
  note: z.string().trim().max(LONGEST_NOTE),
  /** Local time as a serial number of the 1900 system. */
  savedAt: z.number(),
  /** As the plan resolved them. */
  settings: settingsSchema,
  /** In the order in which they were taken on. */
  jobs: z.array(planJobSchema),
  /** What each of the jobs has handed over; left out where there are none, or by earlier versions. */
  handed: z.array(handedSchema).optional(),
  /** In the order of the account IDs. */
  placements: z.array(placementSchema),
  /** Null where planning again gives the plan. */
  kept: keptSchema.nullable(),
  engineVersion: z.string(),
  /** 16 hex digits over the inputs and the settings: Plan.fingerprint. */
  fingerprint: z.string(),
  /** 16 hex digits over the inputs alone: scenarios with the same are of the same data. */
  inputs: z.string(),
});

export type ScenarioDefinition = z.infer<typeof scenarioDefinitionSchema>;
export type KeptAlignment = z.infer<typeof keptSchema>;
