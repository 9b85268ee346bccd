import type { Settings } from "../engine/model/settings";
import type { PlanPoints, Planner } from "../worker/planner";
import { checkData } from "./check-data";
import { findData } from "./find-data";
import { keepProblem, keepSettings, recall } from "./pane-memory";
import type { Outcome } from "./outcome";
import { planTerritories } from "./plan-territories";
import { findTypedOverrides, withTyped } from "./typed-overrides";
import { findTypedSegments, withTypedSegments } from "./typed-segments";
import { findTypedSettings } from "./find-typed-settings";
import { withTypedSettings } from "./typed-settings";
import { writePlan } from "./write-plan";
import type { WrittenPlan } from "./write-plan";

/**
 * The whole job in one step, with the columns and settings kept in the workbook: look, check,
 * plan, write. What stops it is kept for the pane, which says it when it is opened next: a
 * ribbon button has no place for words.
 */
export async function planFromRibbon(
  planner: Planner,
  locale: string,
  drawMap: (points: PlanPoints) => Promise<string | null>,
): Promise<Outcome<WrittenPlan>> {
  const memory = await recall();
  const settings = memory.status === "done" ? (memory.value.settings ?? {}) : {};
  const outcome = await wholeJob(planner, settings, locale, drawMap);
  if (outcome.status === "problem") await keepProblem(settings, outcome.problem);
  return outcome;
}

async function wholeJob(
  planner: Planner,
  settings: Partial<Settings>,
  locale: string,
  drawMap: (points: PlanPoints) => Promise<string | null>,
): Promise<Outcome<WrittenPlan>> {
  const found = await findData(planner);
  if (found.status !== "done") return found;
  const { samples, survey, currencySymbol, dateSystem } = found.value;
  const segments = await findTypedSegments();
  if (segments.status !== "done") return segments;
  const { segmentNames = [], callPlan = [] } = settings;
  const chosen = {
    ...settings,
    ...withTypedSegments({ segmentNames, callPlan }, segments.value.edits),
  };
  const checked = await checkData(planner, samples, survey.mapping, chosen);
  if (checked.status !== "done") return checked;
  const typed = await findTypedOverrides();
  if (typed.status !== "done") return typed;
  const inputs = await findTypedSettings();
  if (inputs.status !== "done") return inputs;
  const used = {
    ...withTypedSettings({ ...chosen, ...checked.value.suggested }, inputs.value.edits),
    quotaOverrides: withTyped(settings.quotaOverrides ?? [], typed.value.edits),
  };
  const planned = await planTerritories(planner, used);
  if (planned.status !== "done") return planned;
  const written = await writePlan(planner, { currencySymbol, dateSystem, locale, drawMap });
  if (written.status === "done") await keepSettings(used, written.value.at);
  return written;
}
