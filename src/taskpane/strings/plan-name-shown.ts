import type { Words } from "./en/words";

/** What the sheets call a plan that nobody has named: the standard of the setting. */
const UNNAMED = "Territory plan";

/** The name of the plan in the pane: the one given, or what this language calls a plan without one. */
export function planNameShown(name: string | undefined, words: Words): string {
  return name === undefined || name === UNNAMED ? words.settings.defaultPlanName : name;
}
