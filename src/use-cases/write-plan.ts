import type { DateSystem } from "../engine/model/raw-sheet";
import type { ReportOptions, ReportOutline } from "../report/report-options";
import type { Planner, PlanPoints } from "../worker/planner";
import type { WriteResult } from "../workbook/write-workbook";
import { writeWorkbook } from "../workbook/write-workbook";
import { recoverWrite } from "../workbook/recover-write";
import { readChangeSources } from "./change-sources";
import type { Outcome } from "./outcome";
import { run, stopIfAborted } from "./run";
import type { UseCaseOptions } from "./run";
import { daysLess, serialNow } from "./serial-now";

/** What the sheets need beside the plan. */
export interface ReportFacts {
  readonly currencySymbol: string;
  readonly dateSystem: DateSystem;
  /** Language of the date, "en-US". */
  readonly locale: string;
}

/** What was written and when. */
export interface WrittenPlan extends WriteResult {
  /** Local date and time as the user reads it. */
  readonly at: string;
}

/** What writing the last plan would write. Nothing is written. */
export function previewPlan(planner: Planner, facts: ReportFacts): Promise<Outcome<ReportOutline>> {
  return run(() => planner.outlineReport(optionsOf(facts, null)));
}

/**
 * Writes the last plan as sheets, all of them or none.
 *
 * @param drawMap the map as PNG in base64, or null where it cannot be drawn
 */
export function writePlan(
  planner: Planner,
  facts: ReportFacts & { readonly drawMap: (points: PlanPoints) => Promise<string | null> },
  options: UseCaseOptions = {},
): Promise<Outcome<WrittenPlan>> {
  return run(async () => {
    options.onProgress?.({ phase: "Making the sheets", done: 0, total: 1, fraction: 0 });
    const map = await facts.drawMap(await planner.points());
    stopIfAborted(options.signal);
    // A write that was broken off may still have to take its place: what was changed since is read from it.
    await recoverWrite(options);
    const changes = await readChangeSources(facts.dateSystem, options);
    const report = { ...optionsOf(facts, map), changes };
    const description = await planner.report(report);
    stopIfAborted(options.signal);
    const result = await writeWorkbook(description, options);
    return { ...result, at: report.writtenAt.text };
  });
}

function optionsOf(facts: ReportFacts, mapPng: string | null): ReportOptions {
  const now = new Date();
  return {
    writtenAt: {
      text: new Intl.DateTimeFormat(facts.locale, { dateStyle: "medium", timeStyle: "short" }).format(now),
      serial: serialNow(now, facts.dateSystem),
    },
    mapPng,
    currencySymbol: facts.currencySymbol,
    daysLess: daysLess(facts.dateSystem),
  };
}
