import { z } from "zod";

const match = z.enum(["off", "preferred", "required"]);
const points = z.number().min(0).max(100).default(20);

/** Settings of the rep match. */
export const matchingSettings = {
  matchLanguage: match
    .default("off")
    .describe("Whether a rep must or should speak the language of an account: off, preferred, required"),
  matchIndustry: match
    .default("off")
    .describe(
      "Whether a rep must or should have the industry of an account among the skills: off, preferred, required",
    ),
  matchSkills: match
    .default("off")
    .describe(
      "Whether a rep must or should have the skills that an account asks for: off, preferred, required (all of them)",
    ),
  misfitWeight: z
    .number()
    .min(0)
    .max(100)
    .default(1)
    .describe("How much a missing preferred skill or language counts, in typical distances"),
  matchWeights: z
    .strictObject({
      skills: points,
      industry: points,
      language: points,
      relationship: points,
      distance: points,
    })
    .refine((weights) => Object.values(weights).some((weight) => weight > 0), {
      message: "one of the weights must be above 0",
    })
    .prefault({})
    .describe(
      "Points of the parts of the match between an account and a rep; what has no data is left out and the others make 100",
    ),
  matchHalfKm: z
    .number()
    .gt(0)
    .max(20000)
    .nullable()
    .default(null)
    .describe(
      "Distance in km at which nearness gives half of its points; null: the distance within which three of four accounts have a rep",
    ),
};
