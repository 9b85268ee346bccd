import type { Settings } from "../engine/model/settings";
import type { Planner } from "../worker/planner";
import type { PlanPoints } from "../worker/plan-points";
import { answerFromRibbon } from "./answer-from-ribbon";
import { checkAsTyped } from "./check-as-typed";
import { keepSettings } from "./pane-memory";
import type { Outcome } from "./outcome";
import type { UseCaseOptions } from "./run";
import { jobsOnSheets } from "./plan-on-sheets";
import { planTerritories } from "./plan-territories";
import { writePlan } from "./write-plan";
import type { WrittenPlan } from "./write-plan";

/**
 * The whole job in one step, with the columns and settings kept in the workbook: look, check, plan, write.
 *
 * @param drawMap the map as PNG in base64, or null where it cannot be drawn
 */
export function planFromRibbon(
  planner: Planner,
  locale: string,
  drawMap: (points: PlanPoints) => Promise<string | null>,
): Promise<Outcome<WrittenPlan>> {
  return answerFromRibbon(
    planner,
    locale,
    (settings, options) => wholeJob(planner, settings, options, locale, drawMap),
    { writesPlan: true },
  );
}

async function wholeJob(
  planner: Planner,
  settings: Partial<Settings>,
  options: UseCaseOptions,
  locale: string,
  drawMap: (points: PlanPoints) => Promise<string | null>,
): Promise<Outcome<WrittenPlan>> {
  const checked = await checkAsTyped(planner, settings, options);
  if (checked.status !== "done") return checked;
  const { settings: used, currencySymbol, dateSystem } = checked.value;
  // The command starts without a plan at hand: the jobs of the written one would be lost.
  const jobs = await jobsOnSheets();
  if (jobs.status !== "done") return jobs;
  const planned = await planTerritories(planner, used, { jobs: jobs.value });
  if (planned.status !== "done") return planned;
  const written = await writePlan(planner, { currencySymbol, dateSystem, locale, drawMap });
  if (written.status === "done") await keepSettings(used, written.value.at);
  return written;
}
