import type { Words } from "./en/words";

/** "A, B and C" in the language of the words around it, whatever the locale of the figures. */
export function listNames(names: readonly string[], words: Pick<Words, "listLocale">): string {
  return new Intl.ListFormat(words.listLocale, { type: "conjunction" }).format(names);
}
