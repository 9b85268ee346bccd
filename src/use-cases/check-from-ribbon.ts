import type { Planner } from "../worker/planner";
import { answerFromRibbon } from "./answer-from-ribbon";
import { checkAsTyped } from "./check-as-typed";
import type { Outcome } from "./outcome";
import { writeHealth } from "./write-health";

/**
 * Checks the lists of the workbook with the columns and settings kept in it, and shows what was found on
 * Data Health, each finding with its cell and remedy. No other sheet is written.
 *
 * @returns the name of the sheet
 */
export function checkFromRibbon(planner: Planner, locale: string): Promise<Outcome<string>> {
  return answerFromRibbon(
    planner,
    locale,
    async (settings, options) => {
      const checked = await checkAsTyped(planner, settings, options);
      return checked.status === "done" ? writeHealth(planner, locale, checked.value.settings, null) : checked;
    },
    { writesPlan: false },
  );
}
