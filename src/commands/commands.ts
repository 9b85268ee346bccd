import { checkFromRibbon } from "../use-cases/check-from-ribbon";
import { planFromRibbon } from "../use-cases/plan-from-ribbon";
import { refreshFromRibbon } from "../use-cases/refresh-from-ribbon";
import { reviewFromRibbon } from "../use-cases/review-from-ribbon";
import { connectPlanner } from "../worker/connect-planner";
import type { Planner } from "../worker/planner";
import { mapPng } from "../taskpane/map/map-png-later";

/** What a button does, with a planner of its own that ends with it. */
type Job = (planner: Planner, locale: string) => Promise<unknown>;

/** The buttons by the names that the manifest gives them. */
const JOBS: Readonly<Record<string, Job>> = {
  plan: (planner, locale) => planFromRibbon(planner, locale, mapPng),
  refresh: (planner, locale) => refreshFromRibbon(planner, locale, mapPng),
  check: checkFromRibbon,
  review: reviewFromRibbon,
};

void Office.onReady().then(() => {
  for (const [name, job] of Object.entries(JOBS)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      const connected = connectPlanner();
      void job(
        connected.planner,
        Office.context.contentLanguage || Office.context.displayLanguage || "en-US",
      ).finally(() => {
        connected.close();
        event.completed();
      });
    });
  }
});
