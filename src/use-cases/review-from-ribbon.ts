import type { Settings } from "../engine/model/settings";
import type { Planner } from "../worker/planner";
import { checkData } from "./check-data";
import { findData } from "./find-data";
import { holdReview } from "./hold-review";
import type { Outcome } from "./outcome";
import { keepProblem, recall } from "./pane-memory";
import { saveReview } from "./save-review";
import type { SavedReview } from "./save-review";

/**
 * A review in one step, with the columns and settings kept in the workbook: look, check, review,
 * save; the Reviews sheet is then in front. What stops it is kept for the pane, which says it when
 * it is opened next.
 */
export async function reviewFromRibbon(planner: Planner, locale: string): Promise<Outcome<SavedReview>> {
  const memory = await recall();
  const settings = memory.status === "done" ? (memory.value.settings ?? {}) : {};
  const outcome = await wholeReview(planner, settings, locale);
  if (outcome.status === "problem") await keepProblem(settings, outcome.problem);
  return outcome;
}

async function wholeReview(
  planner: Planner,
  settings: Partial<Settings>,
  locale: string,
): Promise<Outcome<SavedReview>> {
  const found = await findData(planner);
  if (found.status !== "done") return found;
  const { samples, survey, currencySymbol, dateSystem } = found.value;
  const checked = await checkData(planner, samples, survey.mapping, settings);
  if (checked.status !== "done") return checked;
  const held = await holdReview(planner, settings, { currencySymbol, dateSystem });
  if (held.status !== "done") return held;
  if (held.value === null) {
    const message = "There is no written plan in this workbook to review; write a plan first";
    return { status: "problem", problem: { kind: "input", code: "NO_WRITTEN_PLAN", message, detail: {} } };
  }
  const planName = settings.planName ?? checked.value.health.settings.planName;
  return saveReview(planner, held.value, { currencySymbol, dateSystem, locale, planName });
}
