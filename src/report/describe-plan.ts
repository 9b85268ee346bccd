import type { Plan } from "../engine/model/plan";
import { reportFacts, type ReportFacts } from "./report-facts";
import type { ReportOptions } from "./report-options";
import { changeLog } from "./sheets/change-log";
import type { ChangeLogContent } from "./sheets/change-log";
import { handOff } from "./sheets/hand-off";
import { dataHealth } from "./sheets/data-health";
import { performanceSheet } from "./sheets/performance";
import { planSettings } from "./sheets/plan-settings";
import { planSummary } from "./sheets/plan-summary";
import { midYearJobs } from "./sheets/mid-year-jobs";
import { quotaAllocation } from "./sheets/quota-allocation";
import { resourceAllocation } from "./sheets/resource-allocation";
import { segments } from "./sheets/segments";
import { territoryAreas } from "./sheets/territory-areas";
import { territoryAssignments } from "./sheets/territory-assignments";
import { territoryKpis } from "./sheets/territory-kpis";
import { tieOut } from "./sheets/tie-out";
import { scenariosSheet, type ScenariosSheet } from "./sheets/scenarios";
import { inOneGo, type Steps } from "../engine/model/steps";
import { linkChecksToColumns } from "./column-anchors";
import { anchorsOf } from "./sheet-anchors";
import { besideTitles } from "./sheet-frame";
import type { WorkbookDescription } from "./workbook-description";

/**
 * A plan as sheets: values, live formulas, formats, chart and print set-up as plain data.
 * The same plan, options and entries give the same description, cell for cell.
 *
 * @param log entries of the Change Log: what this plan changes, and what was there before
 */
export function describePlan(
  plan: Plan,
  options: ReportOptions,
  log: ChangeLogContent = { entries: [], earlier: null },
): WorkbookDescription {
  return inOneGo(planInSteps(plan, options, log));
}

/** The same in steps of a sheet, or of a column where there is a row for each account. */
export function* planInSteps(
  plan: Plan,
  options: ReportOptions,
  log: ChangeLogContent,
): Steps<WorkbookDescription> {
  const facts = reportFacts(plan, options);
  yield;
  const { leftOut } = facts;
  const { quotas: quotaPlan, handover, performance, resources: resourcePlan } = facts.plan;
  const kpis = territoryKpis(facts);
  yield;
  const ties = tieOut(facts);
  yield;
  const settings = planSettings(facts);
  const quotas = quotaPlan === null ? null : quotaAllocation(facts, quotaPlan);
  const jobs = handover === null ? null : midYearJobs(facts, handover);
  const scenarios = scenariosOf(facts);
  yield;
  const handedOver = leftOut.has("handOff") ? null : yield* handOff(facts);
  const resources = resourcePlan === null ? null : resourceAllocation(facts, resourcePlan);
  const assignments = yield* territoryAssignments(facts, kpis.territoryList);
  const changes = leftOut.has("changeLog")
    ? null
    : yield* changeLog(log, { planName: plan.settings.planName, version: plan.engineVersion });
  const others = [
    assignments,
    ...(plan.areas === null ? [] : [territoryAreas(facts, plan.areas, kpis.territoryList)]),
    kpis.sheet,
    ...(performance === null ? [] : [performanceSheet(facts, performance)]),
    ...(quotas === null ? [] : [quotas.sheet]),
    ...(jobs === null ? [] : [jobs.sheet]),
    ...(resources === null ? [] : [resources.sheet]),
    ...(facts.hasSegmentSheet ? [segments(facts)] : []),
    ties.sheet,
    ...(scenarios === null ? [] : [scenarios.sheet]),
    ...(changes === null ? [] : [changes]),
    ...(handedOver === null ? [] : [handedOver]),
    ...(leftOut.has("dataHealth") ? [] : [dataHealth(facts)]),
    settings.sheet,
  ];
  yield;
  const written = new Set(others.map(({ role }) => role));
  const { sheets, names } = linkChecksToColumns(
    [
      planSummary(facts, kpis.table, ties.places, written),
      ...others.map((sheet) => ({
        ...sheet,
        blocks: besideTitles(sheet.blocks, sheet.print, sheet.columnWidths),
      })),
    ],
    ties.places,
  );
  return {
    sheets,
    names: [
      ...anchorsOf(sheets),
      ...names,
      ...settings.names,
      ...kpis.names,
      ...ties.names,
      ...(scenarios?.names ?? []),
      ...(quotas?.names ?? []),
      ...(jobs?.names ?? []),
      ...(resources?.names ?? []),
    ],
    activate: "planSummary",
    replaces: "plan",
    reads:
      facts.options.listsHere === true
        ? facts.plan.mapping.entities.map(({ sheet, table }) => ({ sheet, table }))
        : [],
  };
}

/** The Scenarios sheet, where there is a scenario beside the plan. */
function scenariosOf({ plan, options }: ReportFacts): ScenariosSheet | null {
  if (options.scenarios?.hasSheet !== true) return null;
  return scenariosSheet({
    ...options.scenarios,
    currencySymbol: options.currencySymbol,
    planName: plan.settings.planName,
    version: plan.engineVersion,
  });
}
