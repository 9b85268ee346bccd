import type { Planner } from "../worker/planner";
import { recoverWrite } from "../workbook/recover-write";
import { writeSheets } from "../workbook/write-workbook";
import type { Outcome } from "./outcome";
import { run, stopIfAborted } from "./run";
import type { UseCaseOptions } from "./run";
import { reportOptionsOf, type ReportFacts } from "./write-plan";

/**
 * Puts the plan's charts on a sheet of their own, over live figures of the written plan, which must be the plan at
 * hand. No other sheet is touched; charts placed before are replaced.
 *
 * @returns the name of the sheet, which differs where the user has one called Charts
 */
export function placeCharts(
  planner: Planner,
  facts: ReportFacts,
  options: UseCaseOptions = {},
): Promise<Outcome<string>> {
  return run(async () => {
    options.onProgress?.({ phase: "Making the sheets", done: 0, total: 1, fraction: 0 });
    await recoverWrite(options);
    const description = await planner.reportCharts(reportOptionsOf(facts, null));
    stopIfAborted(options.signal);
    const { sheets } = await writeSheets(description, options);
    return sheets[0]?.name ?? "Charts";
  });
}
