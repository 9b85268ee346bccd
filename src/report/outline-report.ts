import type { OptionalSheet } from "../engine/model/optional-sheets";
import type { Plan } from "../engine/model/plan";
import { planInSteps } from "./describe-plan";
import { callPlanOf, isLean, reportFacts, sumsOf } from "./report-facts";
import type { ChangeLogContent } from "./sheets/change-log";
import { handOff } from "./sheets/hand-off";
import { CHECKS } from "./sheets/summary/summary-frame";
import type { OutlinedSheet, PlanSheetRole, ReportOptions, ReportOutline } from "./report-options";
import { inOneGo, type Steps } from "../engine/model/steps";
import { OPTIONAL_ROLES, optionalSheetOf, readersOf } from "./sheets-left-out";
import type { CellContent, SheetDescription, SheetRole, TableDescription } from "./workbook-description";

/** In the order in which they stand in the workbook. */
const ORDER: readonly PlanSheetRole[] = [
  "planSummary",
  "territoryAssignments",
  "territoryAreas",
  "territoryKpis",
  "performance",
  "quotaAllocation",
  "midYearJobs",
  "resourceAllocation",
  "segments",
  "tieOut",
  "scenarios",
  "changeLog",
  "handOff",
  "dataHealth",
  "planSettings",
];

/** What will be written, for the preview: the sheets in order with their rows and formulas, and those left out. */
export function outlineReport(
  plan: Plan,
  options: ReportOptions,
  log: ChangeLogContent = { entries: [], earlier: null },
): ReportOutline {
  return inOneGo(outlineInSteps(plan, options, log));
}

/** The same in steps: the whole plan is described to be counted. */
export function* outlineInSteps(
  plan: Plan,
  options: ReportOptions,
  log: ChangeLogContent,
): Steps<ReportOutline> {
  const { sheets } = yield* planInSteps(plan, options, log);
  yield;
  const needs = { plan, callPlan: callPlanOf(plan) };
  const readersOfRole = (role: SheetRole): PlanSheetRole[] => {
    const sheet = optionalSheetOf(role);
    return sheet === null ? [] : readersOf(sheet, needs);
  };
  const written = ORDER.flatMap((role) =>
    sheets.filter((sheet) => sheet.role === role).map((sheet) => ({ role, sheet })),
  ).map(({ role, sheet }): OutlinedSheet => ({
    role,
    name: sheet.name,
    rows: rowsOf(sheet),
    overrides: sheet.role === "quotaAllocation" ? overridesOf(plan) : 0,
    formulas: formulasOf(sheet),
    optional: optionalSheetOf(sheet.role),
    isLeftOut: false,
    readers: readersOfRole(sheet.role),
  }));
  const { sheetsLeftOut } = plan.settings;
  const handsOver =
    sheetsLeftOut.includes("Hand-off") && (yield* handOff(reportFacts(plan, options))) !== null;
  const leftOut = sheetsLeftOut
    .filter(
      (sheet) =>
        hasSheet(sheet, plan, handsOver) && !sheets.some(({ role }) => role === OPTIONAL_ROLES[sheet]),
    )
    .map((sheet): OutlinedSheet => ({
      role: OPTIONAL_ROLES[sheet],
      name: sheet,
      rows: 0,
      overrides: 0,
      formulas: 0,
      optional: sheet,
      isLeftOut: true,
      readers: readersOf(sheet, needs),
    }));
  return {
    sheets: [...written, ...leftOut].sort((a, b) => ORDER.indexOf(a.role) - ORDER.indexOf(b.role)),
    needs: [
      ...(plan.quotas === null ? (["target"] as const) : []),
      ...(plan.resources === null ? (["budget"] as const) : []),
    ],
    plannedSums: sumsOf(plan) === "delta",
    valuesOfAccounts: isLean(plan),
  };
}

/** Whether the plan has what an optional sheet shows. */
function hasSheet(sheet: OptionalSheet, plan: Plan, handsOver: boolean): boolean {
  switch (sheet) {
    case "Performance":
      return plan.performance !== null;
    case "Quota Allocation":
      return plan.quotas !== null;
    case "Mid-Year Jobs":
      return plan.handover !== null;
    case "Resource Allocation":
      return plan.resources !== null;
    case "Segments":
      return plan.segmentation.segments.length > 0;
    case "Hand-off":
      return handsOver;
    case "Change Log":
    case "Data Health":
      return true;
  }
}

function overridesOf({ quotas }: Plan): number {
  return quotas?.territories.filter(({ override }) => override !== null).length ?? 0;
}

/** Data rows of the sheet's main table, or its last row where it has none. */
function rowsOf(sheet: SheetDescription): number {
  // Tie-Out has what its checks read, the inputs, before them.
  const table = sheet.tables.find(({ name }) => name === CHECKS) ?? sheet.tables[0];
  return table ? table.rowCount : sheet.print.area.rowCount;
}

/** Cells that hold a formula. */
function formulasOf({ blocks, tables }: SheetDescription): number {
  const inBlocks = blocks.reduce((sum, { cells }) => sum + cells.flat().filter(isFormula).length, 0);
  return tables.reduce((sum, table) => sum + formulasIn(table), inBlocks);
}

function formulasIn({ columns, rowCount }: TableDescription): number {
  return columns.reduce((sum, { formula, values }) => {
    if (formula !== undefined) return sum + rowCount;
    if (values === undefined || ArrayBuffer.isView(values)) return sum;
    return sum + (values as readonly CellContent[]).filter(isFormula).length;
  }, 0);
}

function isFormula(content: CellContent): boolean {
  return typeof content === "object" && content !== null;
}
