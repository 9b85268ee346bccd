import { fold } from "../intake/header-words";
import { languageByCode, languageByName } from "./language-names";

/** What a cell like "Spanish; English / French" lists, as comparable words: lower case, without accents. */
export function freeList(text: string): string[] {
  return text
    .split(/[,;/|\n]+|\s+(?:&|\+|and|und|et|y|e)\s+/)
    .map((part) => fold(part).replace(/\s+/g, " ").trim())
    .filter((part) => part !== "");
}

/**
 * Languages of a cell, each by its English name: "Español (nativo); de-CH" is spanish, german.
 * A word that is no known language stands for itself.
 */
export function languageList(text: string): string[] {
  return freeList(text).map((word) => {
    const bare = word.replace(/\s*\(.*$/, "").trim();
    return languageOf(bare) || bare;
  });
}

/**
 * Languages that stand in a list of skills: "Healthcare; Retail / ES, EN" has spanish and english.
 * Names always count; codes only beside another language, because "IT" alone is a trade.
 */
export function languagesAmong(text: string): string[] {
  const words = freeList(text).map((word) => word.replace(/\s*\(.*$/, "").trim());
  const named = words.map(namedLanguage);
  const coded = words.map(languageByCode);
  const known = words.filter((_, at) => named[at] !== "" || coded[at] !== "").length;
  return words.flatMap((_, at) => {
    const language = named[at] || (known > 1 ? (coded[at] ?? "") : "");
    return language === "" ? [] : [language];
  });
}

function languageOf(bare: string): string {
  return languageByCode(bare) || namedLanguage(bare);
}

/** The language that a text names, with or without a level: "business Spanish", "Deutsch C1", "French - fluent". */
function namedLanguage(bare: string): string {
  const whole = languageByName(bare);
  if (whole !== "" || !bare.includes(" ")) return whole;
  for (const word of bare.split(/[\s\-–:]+/)) {
    const language = languageByName(word);
    if (language !== "") return language;
  }
  return "";
}
