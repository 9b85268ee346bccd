import { fold } from "../intake/header-words";

/** Words for one language in the languages of the products' users; a language code stands for itself. */
const LANGUAGES =
  "english|en|englisch|anglais|ingles;spanish|es|spanisch|espagnol|espanol|castellano;german|de|deutsch|allemand|aleman|alemao;" +
  "french|fr|franzosisch|francais|frances;portuguese|pt|portugiesisch|portugais|portugues;italian|it|italienisch|italien|italiano;" +
  "chinese|zh|mandarin|cantonese;japanese|ja;korean|ko;dutch|nl;polish|pl;russian|ru;arabic|ar;vietnamese|vi;hindi|hi";

const LANGUAGE_OF = new Map(
  LANGUAGES.split(";").flatMap((line) => {
    const words = line.split("|");
    return words.map((word): [string, string] => [word, words[0] ?? word]);
  }),
);

/** What a cell like "Spanish; English / French" lists, as comparable words: lower case, without accents. */
export function freeList(text: string): string[] {
  return text
    .split(/[,;/|\n]+|\s+(?:&|\+|and|und|et|y|e)\s+/)
    .map((part) => fold(part).replace(/\s+/g, " ").trim())
    .filter((part) => part !== "");
}

/** Languages of a cell, each by its English name: "Español; de" is spanish, german. */
export function languageList(text: string): string[] {
  return freeList(text).map((word) => {
    const bare = word.replace(/\s*\(.*\)$/, "").replace(/^([a-z]{2})-[a-z]{2}$/, "$1");
    return LANGUAGE_OF.get(bare) ?? bare;
  });
}
