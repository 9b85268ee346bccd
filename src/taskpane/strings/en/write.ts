import type { PlanSheetRole } from "../../../report/report-options";
import type { WriteWarningWords } from "../../../use-cases/write-warning-line";
import { many, pluralOf } from "../counted";

const { pick } = pluralOf("en");

/** What a sheet holds, in a few words, from its rows and the overrides among them. */
type About = (value: number, shown: string, overrides: number, shownOverrides: string) => string;

/** What is said beside a plan that was written; the command line says the same. */
export const warningWords = {
  formulasTooMany: (sheet) =>
    `“${sheet}” has too many formulas to keep; those that read the plan have to be typed again`,
  formulasBroken: (cells) => `The new plan lacks what your formulas in ${cells} read`,
  sheetsUnordered: (why) => `The sheets stand in another order (${why})`,
  firstPageHidden: (why) => `The first page could not be shown (${why})`,
  lookRefused: (place, look, why) => `${place}: Excel refused the ${look} (${why})`,
  previousUnreadable: (why) => `The plan before this one cannot be restored (${why})`,
  looks: {
    fontsFillsWidths: "fonts, fills and widths",
    inputRules: "input rules",
    conditionalFormats: "conditional formats",
    pageSetUp: "page set-up",
    frozenPanes: "frozen panes",
    chart: "chart",
    mapPicture: "map picture",
  },
} satisfies WriteWarningWords;

/** Words of the preview and of writing; figures come formatted. */
export const writeWords = {
  title: "Write the plan",
  verdict: (value: number, shown: string) => `${many(value, shown, "sheet", "sheets")} will be written`,
  lead: (rows: string, formulas: string, kept: string) => `${rows} rows, ${formulas} live formulas. ${kept}`,
  kept: (sheets: string) => `${sheets} stay as they are.`,
  keptOne: (sheet: string) => `${sheet} stays as it is.`,
  about: {
    planSummary: () => "One page: checks, figures, chart, map",
    territoryAssignments: (value: number, shown: string) =>
      `${many(value, shown, "account", "accounts")}, owners open to change`,
    territoryAreas: (value: number, shown: string) =>
      `${many(value, shown, "county or state", "counties or states")}, each handed over whole`,
    territoryKpis: (value: number, shown: string) => many(value, shown, "territory", "territories"),
    performance: (value: number, shown: string) =>
      `${many(value, shown, "line", "lines")}: territories, regions, segments, reps`,
    quotaAllocation: (value: number, shown: string, overrides: number, shownOverrides: string) =>
      `${many(value, shown, "quota", "quotas")} by quarter${overrides === 0 ? "" : `, ${many(overrides, shownOverrides, "override", "overrides")}`}`,
    midYearJobs: (value: number, shown: string) =>
      `${many(value, shown, "job", "jobs")} of the year and what each hands over`,
    resourceAllocation: (value: number, shown: string) =>
      `Budget and support of ${many(value, shown, "territory", "territories")}`,
    segments: (value: number, shown: string) =>
      `${many(value, shown, "segment", "segments")}, your call plan`,
    tieOut: (value: number, shown: string) => many(value, shown, "check", "checks"),
    scenarios: () => "Saved plans side by side",
    changeLog: () => "What moves and why, above the entries that are there",
    handOff: (value: number, shown: string) =>
      `${many(value, shown, "line", "lines")}: what each rep gives and gets`,
    dataHealth: (value: number, shown: string) => many(value, shown, "finding", "findings"),
    planSettings: (value: number, shown: string) =>
      `${many(value, shown, "line", "lines")}: settings, seed, input fingerprint`,
  } as Readonly<Record<PlanSheetRole, About>>,
  formulas: (value: number, shown: string) => many(value, shown, "formula", "formulas"),
  states: {
    new: "New",
    replaced: "Replaced",
    leftOut: "Left out",
    removed: "Taken away",
    kept: "Stays",
  },
  notWritten: {
    sheet: "Not written",
    log: "No new entries; those that are there stay",
  },
  taken: (sheet: string) => `Your own ${sheet} stays as it is`,
  readBy: (value: number, sheets: string) => `${sheets} ${pick(value, "reads", "read")} it`,
  missing: {
    target: "Needs a target",
    budget: "Needs a budget",
  },
  edits: {
    title: (value: number, shown: string) =>
      `${many(value, shown, "owner was", "owners were")} changed by hand since the plan was last written.`,
    label: "Owners changed by hand",
    keep: "Keep them",
    replace: "Replace",
    list: "List",
    hide: "Hide the list",
    allKept: "All of them stand in this plan.",
    noneKept: "None of them can stand in this plan: a rule, a family or a new territory is in the way.",
    someKept: (kept: string, value: number, lost: string) =>
      `${kept} stand in this plan. ${many(value, lost, "does", "do")} not: a rule, a family or a new territory is in the way.`,
    replaced: (value: number, shown: string) =>
      `This plan has ${shown} of them elsewhere. The Change Log says where ${pick(value, "it was", "they were")}.`,
    moved: (from: string, to: string) => `${from} → ${to}`,
    movedElsewhere: (from: string, to: string, now: string) => `${from} → ${to}, in this plan ${now}`,
    nowhere: "in no territory",
    more: (shown: string) => `and ${shown} more`,
  },
  draft: {
    title: (at: string) => `A plan of ${at} was not written`,
    lead: "It is kept in this workbook with its moves, locks and jobs.",
    take: "Continue with it",
    drop: "Forget it",
  },
  setUp: "Set up",
  removed: (value: number, sheets: string) =>
    `${sheets} ${pick(value, "belongs", "belong")} to the plan before and ${pick(value, "is", "are")} taken away.`,
  previous: "The previous plan is kept. Restore it any time from the plan menu.",
  plannedSums:
    "At this size the sums of Territory KPIs are those of the plan plus the owners changed by hand; they follow every change of owner.",
  valuesOfAccounts: "Above 20,000 accounts their region, segment and distance are values, not formulas.",
  always: "Sheets that the others are made of are always written.",
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
  watched: (checks: string) => `To watch on Tie-Out, nothing is wrong: ${checks}.`,
  warnings: "The plan’s own figures are right, but:",
  warning: warningWords as WriteWarningWords,
  show: (sheet: string) => `Show ${sheet}`,
};
