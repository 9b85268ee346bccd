import { isLanguage } from "./languages";
import type { LanguageCode } from "./languages";

const KEY = "evenfield.language";

/**
 * The language that the user has chosen on this computer, null where the pane speaks Excel's. It is kept with
 * the browser and not in the workbook: the next person to open the workbook has a language of their own.
 */
export function chosenLanguage(): LanguageCode | null {
  const kept = storage()?.getItem(KEY) ?? "";
  return isLanguage(kept) ? kept : null;
}

/** Keeps a choice for the next time; null goes by Excel again. */
export function keepLanguage(language: LanguageCode | null): void {
  if (language === null) storage()?.removeItem(KEY);
  else storage()?.setItem(KEY, language);
}

/** Null where the browser keeps nothing for a page inside another one, which it says by throwing. */
function storage(): Storage | null {
  try {
    return window.localStorage;
  } catch (error) {
    if (error instanceof DOMException && error.name === "SecurityError") return null;
    throw error;
  }
}
