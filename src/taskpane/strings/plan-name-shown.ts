import type { OpeningWords } from "./en/opening-words";

/** What the sheets call a plan that nobody has named: the standard of the setting. */
const UNNAMED = "Territory plan";

/** The name of the plan in the pane: the one given, or what this language calls a plan without one. */
export function planNameShown(name: string | undefined, words: OpeningWords): string {
  return name === undefined || name === UNNAMED ? words.defaultPlanName : name;
}
