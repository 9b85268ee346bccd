/** Words of About; figures come formatted. */
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
    "In the workbook it keeps which column was read as what, the settings, and a plan until it is written; nothing else.",
    "On this computer it keeps the language you choose here.",
    "Excel’s own library is loaded from Microsoft, as for every add-in.",
    "Place data: GeoNames, CC BY 4.0. Counties and map outlines: US Census Bureau and Natural Earth, public domain.",
  ],
};
