import type { Plan } from "../engine/model/plan";
import { describePlan } from "./describe-plan";
import type { ChangeLogContent } from "./sheets/change-log";
import type { ReportOptions, ReportOutline } from "./report-options";
import type { SheetDescription, SheetRole } from "./workbook-description";

const SUMMARY: Readonly<Record<SheetRole, string>> = {
  planSummary: "What this plan is, its checks, headline figures and balance chart",
  territoryAssignments: "One row an account: territory, rep, what moved and why; owners can be changed here",
  territoryAreas: "One row a county or state: its territory and what it holds; whole areas change hands here",
  territoryKpis: "One row a territory: loads, targets, deviations, moves",
  performance:
    "One row a territory, region, segment, team and rep: attainment, growth, win rate, cycle and more",
  quotaAllocation:
    "From target to quota, every step a formula; overrides and their reasons can be typed here",
  midYearJobs: "What the jobs of the year hand over, and each quota of the year; days can be changed here",
  resourceAllocation:
    "Budget and marketing support of every territory, what it costs and returns, every step a formula",
  segments:
    "One row a segment: what it holds and how often it is called; names and calls can be changed here",
  tieOut: "Every identity that must hold, with PASS or FAIL, and the hand edits",
  scenarios: "Up to three side by side, and one row a saved scenario with what makes it again",
  changeLog: "What this plan moves, above every move and hand edit logged before; those entries stay",
  handOff: "What each rep gives and gets, with amounts and open deals; filter by rep",
  charts: "The plan in charts over live figures",
  dataHealth: "What was found in the input, each with its cell",
  reviews: "The log of reviews: dated figures, what called for them and what was decided",
  planSettings: "Every setting, the mapping used, version and fingerprint",
  selfTest: "What Evenfield needs of this Excel, tried",
};

/** What will be written, for the preview: the sheets in order with the rows of their tables. */
export function outlineReport(plan: Plan, options: ReportOptions, log?: ChangeLogContent): ReportOutline {
  const { sheets } = describePlan(plan, options, log);
  return {
    sheets: sheets.map((sheet) => ({
      role: sheet.role,
      name: sheet.name,
      rows: rowsOf(sheet),
      summary: SUMMARY[sheet.role],
    })),
  };
}

/** Data rows of the sheet's first table, or its last row where it has none. */
function rowsOf(sheet: SheetDescription): number {
  const [table] = sheet.tables;
  return table ? table.rowCount : sheet.print.area.rowCount;
}
