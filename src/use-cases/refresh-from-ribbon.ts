import type { Settings } from "../engine/model/settings";
import type { Planner } from "../worker/planner";
import type { PlanPoints } from "../worker/plan-points";
import { answerFromRibbon } from "./answer-from-ribbon";
import { checkAsTyped } from "./check-as-typed";
import { refreshPlan } from "./fit-in-accounts";
import { keepSettings } from "./pane-memory";
import { noWrittenPlan } from "./no-written-plan";
import type { Outcome } from "./outcome";
import type { UseCaseOptions } from "./run";
import { writePlan } from "./write-plan";
import type { WrittenPlan } from "./write-plan";

/**
 * The written plan with today's figures: the lists are read again, every account stays with the territory
 * that it has on the sheets, accounts that came since are placed without moving another, and quotas,
 * budgets and performance are worked out anew. Territory KPIs is then in front.
 *
 * @param drawMap the map as PNG in base64, or null where it cannot be drawn
 */
export function refreshFromRibbon(
  planner: Planner,
  locale: string,
  drawMap: (points: PlanPoints) => Promise<string | null>,
): Promise<Outcome<WrittenPlan>> {
  return answerFromRibbon(
    planner,
    locale,
    (settings, options) => refresh(planner, settings, options, locale, drawMap),
    { writesPlan: true },
  );
}

async function refresh(
  planner: Planner,
  settings: Partial<Settings>,
  options: UseCaseOptions,
  locale: string,
  drawMap: (points: PlanPoints) => Promise<string | null>,
): Promise<Outcome<WrittenPlan>> {
  const checked = await checkAsTyped(planner, settings, options);
  if (checked.status !== "done") return checked;
  const { settings: used, currencySymbol, dateSystem } = checked.value;
  const fitted = await refreshPlan(planner, used);
  if (fitted.status !== "done") return fitted;
  if (fitted.value === null) return noWrittenPlan("refresh");
  const written = await writePlan(planner, {
    ...{ currencySymbol, dateSystem, locale, drawMap },
    show: "territoryKpis",
  });
  if (written.status === "done") await keepSettings(used, written.value.at);
  return written;
}
