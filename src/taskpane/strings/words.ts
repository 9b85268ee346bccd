import { createContext, useContext } from "react";
import type { Figures } from "../format/figures";
import type { OpeningWords } from "./en/opening-words";
import type { Words } from "./en/words";

/** Words and figures of the user's language. */
interface Language {
  readonly words: Words;
  readonly figures: Figures;
}

/** What the pane opens with: the words of later screens are still on their way, or there too. */
interface OpeningLanguage {
  readonly words: OpeningWords | Words;
  readonly figures: Figures;
}

/** Given by the pane; there is no language without it, so that no screen speaks another than the rest. */
export const LanguageContext = createContext<OpeningLanguage | null>(null);

/** Whether the words of all screens are there. */
export const areWhole = (words: OpeningWords | Words): words is Words => "told" in words;

/**
 * The language of what the pane opens with.
 *
 * @throws RangeError where a part is shown outside of the pane
 */
export function useOpeningLanguage(): OpeningLanguage {
  const language = useContext(LanguageContext);
  if (language === null)
    throw new RangeError("a part has no language; put it inside LanguageContext.Provider");
  return language;
}

/**
 * The language of every later screen; the pane shows none before its words are there.
 *
 * @throws RangeError where a part is shown outside of the pane, or before the words of all screens are there
 */
export function useLanguage(): Language {
  const language = useOpeningLanguage();
  if (!isWhole(language)) {
    throw new RangeError("a later part has only the words of the opening; show it once all words are there");
  }
  return language;
}

const isWhole = (language: OpeningLanguage): language is Language => areWhole(language.words);
