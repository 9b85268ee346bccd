import { EngineError } from "../engine/model/engine-error";
import type { WrittenPlanSheets } from "../engine/model/review";
import type { Settings } from "../engine/model/settings";
import type { FittedSummary, NewSincePlan, Planner } from "../worker/planner";
import { readWrittenDefinition } from "../workbook/read-scenarios";
import { readWrittenAccounts } from "../workbook/read-written-accounts";
import { readAssignmentColumn, readWrittenPlan } from "../workbook/read-written-plan";
import type { Outcome } from "./outcome";
import { run, stoppable, stopIfAborted } from "./run";
import type { UseCaseOptions } from "./run";
import { typedAbout, withTypedJobs } from "./typed-jobs";

/** How many accounts have come and gone since the plan was written; null when none is written. */
export function newSincePlan(
  planner: Planner,
  options: UseCaseOptions = {},
): Promise<Outcome<NewSincePlan | null>> {
  return run(async () => {
    const written = await readWrittenAccounts(options);
    return written === null ? null : planner.newSince(written);
  });
}

/**
 * Places the accounts that the written plan does not know and moves no other; that is then the plan,
 * to be looked at and written. Null when no plan is written. Nothing is written.
 */
export function fitInAccounts(
  planner: Planner,
  settings: Partial<Settings>,
  options: UseCaseOptions = {},
): Promise<Outcome<FittedSummary | null>> {
  return run(async () => {
    const written = await readPlan(options);
    if (written === null) return null;
    const { arrived, gone } = await planner.newSince(written);
    if (arrived === 0 && gone === 0) {
      throw new EngineError(
        "NOTHING_TO_FIT_IN",
        "Every account of the list is in the written plan, and none is gone; there is nothing to fit in",
      );
    }
    return fit(planner, written, settings, options);
  });
}

/**
 * The written plan with the figures of the lists as they were checked last: every account stays with the
 * territory that it has on the sheets, and those that came since are placed. That is then the plan. Null
 * when no plan is written. Nothing is written.
 */
export function refreshPlan(
  planner: Planner,
  settings: Partial<Settings>,
  options: UseCaseOptions = {},
): Promise<Outcome<FittedSummary | null>> {
  return run(async () => {
    const written = await readPlan(options);
    return written === null ? null : fit(planner, written, settings, options);
  });
}

function readPlan(options: UseCaseOptions): Promise<WrittenPlanSheets | null> {
  options.onProgress?.({ phase: "Reading the plan as it is now", done: 0, total: 1, fraction: 0 });
  return readWrittenPlan(options);
}

async function fit(
  planner: Planner,
  written: WrittenPlanSheets,
  settings: Partial<Settings>,
  options: UseCaseOptions,
): Promise<FittedSummary> {
  const reasons = (await readAssignmentColumn("Reason", options)) ?? [];
  const made = await readWrittenDefinition(options);
  // With the schema of definitions, which the pane does without until then.
  const { writtenRecord } = await import("./scenario-records");
  const { jobs: done = [], handed = [] } = writtenRecord(made?.definition ?? null).record?.definition ?? {};
  const jobs = withTypedJobs(done, await typedAbout(done, options));
  stopIfAborted(options.signal);
  return stoppable(planner, options.signal, () =>
    planner.fitIn(written, { reasons, jobs, handed }, settings, (progress) => options.onProgress?.(progress)),
  );
}
