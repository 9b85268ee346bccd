import { many } from "../counted";

/** Words of the first view; figures come formatted. */
export const firstRunWords = {
  title: "Plan fair territories in this workbook",
  lead: "Evenfield reads your account and rep sheets, balances the territories, and writes the plan back as ordinary sheets.",
  found: "Found in this workbook",
  looking: "Looking at the sheets",
  nothing: "No account list found yet",
  chooseSheet: "Choose a sheet yourself",
  nothingHint: "An account list has one row per account, with an ID or name and a place.",
  ready: "Ready",
  toCheck: "To check",
  inSheet: (sheet: string) => `sheet “${sheet}”`,
  rows: (value: number, shown: string) => many(value, shown, "row", "rows"),
  others: (entity: string, blocks: string) =>
    `${blocks} could be the ${entity.toLowerCase()} too. You choose in the next step.`,
  check: "Check this data",
  sampleTitle: "Try it on sample data first",
  sampleText:
    "Adds sheets with 2,000 made-up accounts and 40 reps to this workbook. A plan takes about a minute.",
  sample: "Insert sample data",
  promises: [
    "The plan is normal sheets and formulas. Anyone can open it, with or without Evenfield.",
    "Every account gets a reason; every figure can be traced to its rows.",
    "Your own sheets are never changed.",
  ],
  privacy: "Nothing leaves this computer. No sign-\u2060in.",
  about: (version: string) => `About ${version}`,
};
