import type { Settings } from "../engine/model/settings";
import type { Planner } from "../worker/planner";
import { answerFromRibbon } from "./answer-from-ribbon";
import { checkData } from "./check-data";
import { findData } from "./find-data";
import { holdReview } from "./hold-review";
import { noWrittenPlan } from "./no-written-plan";
import type { Outcome } from "./outcome";
import type { UseCaseOptions } from "./run";
import { saveReview } from "./save-review";
import type { SavedReview } from "./save-review";

/**
 * A review in one step, with the columns and settings kept in the workbook: look, check, review,
 * save; the Reviews sheet is then in front.
 */
export function reviewFromRibbon(planner: Planner, locale: string): Promise<Outcome<SavedReview>> {
  return answerFromRibbon(
    planner,
    locale,
    (settings, options) => wholeReview(planner, settings, options, locale),
    { writesPlan: false },
  );
}

async function wholeReview(
  planner: Planner,
  settings: Partial<Settings>,
  options: UseCaseOptions,
  locale: string,
): Promise<Outcome<SavedReview>> {
  const found = await findData(planner, options);
  if (found.status !== "done") return found;
  const { samples, survey, currencySymbol, dateSystem } = found.value;
  const checked = await checkData(planner, samples, survey.mapping, settings);
  if (checked.status !== "done") return checked;
  const held = await holdReview(planner, settings, { currencySymbol, dateSystem });
  if (held.status !== "done") return held;
  if (held.value === null) return noWrittenPlan("review");
  const planName = settings.planName ?? checked.value.health.settings.planName;
  return saveReview(planner, held.value, { currencySymbol, dateSystem, locale, planName });
}
