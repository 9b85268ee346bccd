import { entriesOfPlan, foundEntries } from "../engine/changes/continue-log";
import type { ChangeSources } from "../engine/model/change";
import type { Plan } from "../engine/model/plan";
import type { Steps } from "../engine/model/steps";
import type { ReportOptions } from "../report/report-options";
import { houseLabelOf } from "../report/report-facts";
import type { ChangeLogContent, ChangeLogOptions } from "../report/sheets/change-log";
import { describeChanges } from "../report/sheets/change-log";
import type { WorkbookDescription } from "../report/workbook-description";

/** The Change Log as it is once this plan is written. */
export function* logOfPlan(
  plan: Plan,
  { changes, writtenAt }: Pick<ReportOptions, "changes" | "writtenAt">,
): Steps<ChangeLogContent> {
  const sources = changes ?? { at: writtenAt.serial, earlier: null, ground: null };
  const entries = yield* entriesOfPlan(plan, { house: houseLabelOf(plan.territories) }, sources);
  return { entries, earlier: sources.earlier };
}

/** The Change Log with what was found by hand since it was written last; null when that is nothing. */
export function changesDescription(
  sources: ChangeSources,
  options: ChangeLogOptions,
): { readonly description: WorkbookDescription; readonly found: number } | null {
  const entries = foundEntries(sources);
  if (entries.length === 0) return null;
  const description = describeChanges({ entries, earlier: sources.earlier }, options);
  return { description, found: entries.length };
}
