import { createContext, useContext } from "react";
import type { Figures } from "../format/figures";
import type { Words } from "./en/words";

/** Words and figures of the user's language. */
interface Language {
  readonly words: Words;
  readonly figures: Figures;
}

/** Given by the pane; there is no language without it, so that no screen speaks another than the rest. */
export const LanguageContext = createContext<Language | null>(null);

/** @throws RangeError where a part is shown outside of the pane */
export function useLanguage(): Language {
  const language = useContext(LanguageContext);
  if (language === null)
    throw new RangeError("a part has no language; put it inside LanguageContext.Provider");
  return language;
}
