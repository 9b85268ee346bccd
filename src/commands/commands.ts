import { planFromRibbon } from "../use-cases/plan-from-ribbon";
import { reviewFromRibbon } from "../use-cases/review-from-ribbon";
import { connectPlanner } from "../worker/connect-planner";
import { mapPng } from "../taskpane/map/map-png-later";

/** The ribbon's Plan button: checks, plans and writes with the settings kept in the workbook. */
function plan(event: Office.AddinCommands.Event): void {
  const connected = connectPlanner();
  void planFromRibbon(connected.planner, Office.context.displayLanguage || "en-US", mapPng).finally(() => {
    connected.close();
    event.completed();
  });
}

/** The ribbon's Review button: reviews the written plan and shows it on the Reviews sheet. */
function review(event: Office.AddinCommands.Event): void {
  const connected = connectPlanner();
  void reviewFromRibbon(connected.planner, Office.context.displayLanguage || "en-US").finally(() => {
    connected.close();
    event.completed();
  });
}

void Office.onReady().then(() => {
  Office.actions.associate("plan", plan);
  Office.actions.associate("review", review);
});
