import { createContext, use, useContext } from "react";
import type { Figures } from "../format/figures";
import type { OpeningWords } from "./en/opening-words";
import type { Words } from "./en/words";

/** Words and figures of the user's language. */
interface Language {
  readonly words: Words;
  readonly figures: Figures;
}

/** What the pane opens with; the words of all screens are still on their way. */
interface OpeningLanguage {
  readonly words: OpeningWords;
  readonly figures: Figures;
  /** Fetches all words; whenever it is asked it gives the same promise. */
  readonly arrive: () => Promise<Words>;
}

/** Given by the pane; there is no language without it, so that no screen speaks another than the rest. */
export const LanguageContext = createContext<Language | OpeningLanguage | null>(null);

/** Whether the words of all screens are there. */
export const areWhole = (words: OpeningWords | Words): words is Words => "told" in words;

/**
 * The language of what the pane opens with.
 *
 * @throws RangeError where a part is shown outside of the pane
 */
export function useOpeningLanguage(): Language | OpeningLanguage {
  const language = useContext(LanguageContext);
  if (language === null)
    throw new RangeError("a part has no language; put it inside LanguageContext.Provider");
  return language;
}

/**
 * The language of everything else. A part that is shown while its words are on their way waits for them, as for its
 * code: what stands for it is the fallback of the `Suspense` around it.
 *
 * @throws RangeError where a part is shown outside of the pane
 * @throws what kept the words from being fetched
 */
export function useLanguage(): Language {
  const language = useOpeningLanguage();
  return "arrive" in language ? { words: use(language.arrive()), figures: language.figures } : language;
}
