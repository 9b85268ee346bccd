import type { Settings } from "../engine/model/settings";
import type { FittedSummary, NewSincePlan, Planner } from "../worker/planner";
import { readWrittenAccounts } from "../workbook/read-written-accounts";
import { readAssignmentColumn, readWrittenPlan } from "../workbook/read-written-plan";
import type { Outcome } from "./outcome";
import { run, stoppable, stopIfAborted } from "./run";
import type { UseCaseOptions } from "./run";

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
    options.onProgress?.({ phase: "Reading the plan as it is now", done: 0, total: 1, fraction: 0 });
    const written = await readWrittenPlan(options);
    if (written === null) return null;
    const reasons = (await readAssignmentColumn("Reason", options)) ?? [];
    stopIfAborted(options.signal);
    return stoppable(planner, options.signal, () =>
      planner.fitIn(written, reasons, settings, (progress) => options.onProgress?.(progress)),
    );
  });
}
