import { readChartGround } from "../workbook/read-chart-ground";
import { recoverWrite } from "../workbook/recover-write";
import { writeSheets } from "../workbook/write-workbook";
import type { Planner } from "../worker/planner";
import { noWrittenPlan } from "./no-written-plan";
import type { Outcome } from "./outcome";
import { run, stopIfAborted } from "./run";
import type { UseCaseOptions } from "./run";
import { reportOptionsOf, type ReportFacts } from "./write-plan";

/**
 * Puts charts of the written plan on a sheet of their own, over its live figures. The sheets say what there is to
 * draw: it works as well when the workbook was opened anew and no plan is at hand. No other sheet is touched; charts
 * placed before are replaced.
 *
 * @returns the name of the sheet, which differs where the user has one called Charts
 */
export async function placeCharts(
  planner: Pick<Planner, "reportCharts">,
  facts: ReportFacts,
  options: UseCaseOptions = {},
): Promise<Outcome<string>> {
  const found = await run(async () => {
    options.onProgress?.({ phase: "Making the sheets", done: 0, total: 1, fraction: 0 });
    await recoverWrite(options);
    return readChartGround(options);
  });
  if (found.status !== "done") return found;
  const ground = found.value;
  if (ground === null) return noWrittenPlan("draw");
  return run(async () => {
    const description = await planner.reportCharts(ground, reportOptionsOf(facts, null));
    stopIfAborted(options.signal);
    const { sheets } = await writeSheets(description, options);
    return sheets[0]?.name ?? "Charts";
  });
}
