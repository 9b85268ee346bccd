import type { OptionalSheet } from "../engine/model/optional-sheets";
import type { Plan } from "../engine/model/plan";
import type { PlanSheetRole } from "./report-options";
import type { SheetRole } from "./workbook-description";

/** The sheets that may be left out, by the names that the settings have for them. */
export const OPTIONAL_ROLES: Readonly<Record<OptionalSheet, PlanSheetRole>> = {
  Performance: "performance",
  "Quota Allocation": "quotaAllocation",
  "Mid-Year Jobs": "midYearJobs",
  "Resource Allocation": "resourceAllocation",
  Segments: "segments",
  "Change Log": "changeLog",
  "Hand-off": "handOff",
  "Data Health": "dataHealth",
};

/** The name by which the settings leave a sheet out; null for one that is always written. */
export function optionalSheetOf(role: SheetRole): OptionalSheet | null {
  const names = Object.keys(OPTIONAL_ROLES) as OptionalSheet[];
  return names.find((name) => OPTIONAL_ROLES[name] === role) ?? null;
}

/** What decides whether formulas of one sheet read another. */
export interface SheetNeeds {
  readonly plan: Plan;
  readonly callPlan: "live" | "planned" | "own";
}

/**
 * The sheets whose formulas read an optional one, so that it cannot be left out while one of them is written. Plan
 * Summary, Tie-Out, Charts and Scenarios leave out their own lines about a sheet that is not there.
 */
export function readersOf(sheet: OptionalSheet, { plan, callPlan }: SheetNeeds): PlanSheetRole[] {
  if (sheet === "Segments") return callPlan === "live" ? ["territoryAssignments"] : [];
  if (sheet !== "Quota Allocation" || plan.quotas === null) return [];
  return [
    ...(plan.performance?.data.quotaFrom === "plan" ? (["performance"] as const) : []),
    ...(plan.handover?.hasQuotas === true ? (["midYearJobs"] as const) : []),
  ];
}

/** The sheets that are not written: those that the settings leave out, less those that a written sheet reads. */
export function sheetsLeftOut(needs: SheetNeeds): ReadonlySet<SheetRole> {
  const asked = needs.plan.settings.sheetsLeftOut;
  const roles = new Set<SheetRole>(asked.map((sheet) => OPTIONAL_ROLES[sheet]));
  for (const sheet of asked) {
    if (readersOf(sheet, needs).some((reader) => !roles.has(reader))) roles.delete(OPTIONAL_ROLES[sheet]);
  }
  return roles;
}
