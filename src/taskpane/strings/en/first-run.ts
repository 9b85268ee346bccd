import { many } from "../counted";

/** Words of the first view and of About; figures come formatted. */
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
  privacy: "Nothing leaves this computer. No sign\u2011in.",
  about: (version: string) => `About ${version}`,
};

export const aboutWords = {
  title: "About Evenfield",
  version: (version: string) => `Version ${version}`,
  selfTest: {
    title: "Self-test",
    text: "Tries everything that Evenfield needs of this Excel, on a sheet of its own that is gone again, and writes the result as a sheet. Your sheets are not touched.",
    start: "Test this Excel",
    passed: (all: string) => `All ${all} checks pass.`,
    failed: (failed: string, all: string) => `${failed} of ${all} checks fail.`,
    absent: (absent: string) => `${absent} not there in this Excel; Evenfield does without.`,
    where: (sheet: string) => `Each check is on the sheet “${sheet}”.`,
  },
  language: "Language",
  asExcel: "As Excel",
  text: [
    "Evenfield computes on this computer. It has no server, no sign-in and sends nothing.",
    "In the workbook it keeps which column was read as what and the settings of the plan, nothing else.",
    "On this computer it keeps the language you choose here.",
    "Excel’s own library is loaded from Microsoft, as for every add-in.",
    "Place data: GeoNames, CC BY 4.0. Counties and map outlines: US Census Bureau and Natural Earth, public domain.",
  ],
};
