import { column, countText, formula, fragment, quoted } from "../../formula";
import type { CellContent } from "../../workbook-description";
import { resultOf } from "../check-line";
import { CHECKS, live } from "./summary-frame";

/** What the checks of a sheet say together, in the order of the page. */
const WORDS: ReadonlyMap<string, string> = new Map([
  ["Territory Assignments", "Every account is in exactly one place"],
  ["Data Health", "Every account is planned once"],
  ["Territory Areas", "Areas add up and stay whole"],
  ["Territory KPIs", "Territories, house and set aside add up"],
  ["Segments", "Segments and reps needed add up"],
  ["Performance", "Deals add up by territory and by rep"],
  ["Quota Allocation", "Quotas add up, every level and quarter"],
  ["Mid-Year Jobs", "What jobs hand over adds up, by days"],
  ["Resource Allocation", "Budgets, support and costs add up"],
  ["Plan Settings", "Settings are numbers, shares make 100%"],
  ["Tie-Out", "Inputs are as read, hand edits counted"],
]);

/** One line of the page: the checks that point at one sheet. */
export interface CheckGroup {
  readonly words: CellContent;
  readonly result: CellContent;
}

/**
 * The checks of Tie-Out by the sheet they point at: what holds and how many checks say so, PASS where
 * all of them pass, WATCH where none fails. A page that repeated every check could not be printed on one sheet of paper.
 *
 * @param places "Where to look" of each check; the sheet is what stands before the first comma
 */
export function checkGroups(places: readonly string[]): CheckGroup[] {
  const sheets = new Set(places.map((place) => place.split(",")[0] ?? place));
  const known = [...WORDS.keys()].filter((sheet) => sheets.has(sheet));
  const others = [...sheets].filter((sheet) => !WORDS.has(sheet));
  return [...known, ...others].map((sheet) => {
    const here = fragment`${column(CHECKS, "Where to look")},${quoted(`${sheet}*`)}`;
    const all = fragment`COUNTIFS(${here})`;
    const words = WORDS.get(sheet) ?? `What stands on ${sheet} adds up`;
    return {
      words: live(formula`=${quoted(`${words} (`)}&${countText(all)}&")"`),
      result: live(
        formula`=${resultOf(all, (word) => fragment`COUNTIFS(${here},${column(CHECKS, "Result")},${word})`)}`,
      ),
    };
  });
}
