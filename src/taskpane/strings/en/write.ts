import { many } from "../counted";

/** Words of the preview and of writing; figures come formatted. */
export const writeWords = {
  title: "Write the plan",
  verdict: (value: number, shown: string) => `${many(value, shown, "sheet", "sheets")} will be written`,
  lead: (rows: string, kept: string) => `${rows} rows. ${kept}`,
  kept: (sheets: string) => `${sheets} stay as they are.`,
  keptOne: (sheet: string) => `${sheet} stays as it is.`,
  rows: (value: number, shown: string) => many(value, shown, "row", "rows"),
  whole:
    "All sheets are written or none: a plan written earlier is replaced only when everything is in place.",
  undo: "Excel’s own Undo list is cleared by writing.",
  write: (value: number, shown: string) => `Write ${many(value, shown, "sheet", "sheets")}`,
  done: (passed: string, checks: string) => `Written. ${passed} of ${checks} checks pass`,
  doneLead: (value: number, shown: string) =>
    `${many(value, shown, "sheet is", "sheets are")} in the workbook, with live formulas. Change an owner in Territory Assignments and everything recalculates.`,
  open: "Open Plan Summary",
  backToPlan: "Back to the plan",
  failed: (checks: string) => `Look at Tie-Out: ${checks}.`,
  warnings: (list: string) => `Without effect on any figure: ${list}.`,
};
