import { createContext, useContext } from "react";
import { createFigures } from "../format/figures";
import type { Figures } from "../format/figures";
import { en } from "./en/words";
import type { Words } from "./en/words";

/** Words and figures of the user's language. */
interface Language {
  readonly words: Words;
  readonly figures: Figures;
}

/** Given by the pane; the default is American English without a currency. */
export const LanguageContext = createContext<Language>({ words: en, figures: createFigures("en-US", "") });

export function useLanguage(): Language {
  return useContext(LanguageContext);
}
