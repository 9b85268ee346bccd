import { fold } from "../../intake/header-words";

/** Words that are written in several ways, as one. */
const SAME_WORDS = new Map([
  ["saint", "st"],
  ["sainte", "st"],
  ["ste", "st"],
  ["mount", "mt"],
  ["fort", "ft"],
  ["heights", "hts"],
  ["and", ""],
  ["und", ""],
  ["et", ""],
]);

/** A town's kind behind its name: "Hartford Town", "Elgin Township", "Paris Cedex 08"; or its district: "Bogotá D.C.". */
const KIND_BEHIND =
  / (?:(?:charter |civil |unorganized )?(?:town|township|twp|city|village|borough|boro|municipality|cdp|county|parish|metropolitan area|metro area|metro|area|cedex)|d c|dc|d f|df|cdmx)$/;
/** A town's kind before its name: "City of Dallas", "Stadt Köln", "Ville de Lyon". */
const KIND_BEFORE =
  /^(?:(?:greater|downtown|metro|central|stadt|hansestadt|landeshauptstadt) |(?:city|town|township|village|borough|municipality) of (?:the )?|(?:ville|commune) (?:de |d )?|(?:ciudad|municipio|cidade) (?:de |do |da )?)/;
/** "Lyon 03", "Paris 15e", "Lyon 3e Arrondissement". */
const DISTRICT_NUMBER = / (?:\d{1,5}(?:e|er|eme|th|st|nd|rd)?)(?: (?:arrondissement|ardt|arr))?$/;
/** "København Ø", "Aarhus C", "Odense SV": the districts of Danish post. */
const DISTRICT_LETTER = / (?:[cknsvo]|nv|sv|no|so)$/;
const DIRECTIONS = new Map([
  ["n", "north"],
  ["s", "south"],
  ["e", "east"],
  ["w", "west"],
  ["no", "north"],
  ["so", "south"],
]);

/**
 * What the spellings of one place have in common: case, accents, punctuation, blanks, brackets, Saint and St,
 * Mount and Mt, Fort and Ft do not count. "" for a text without letters and digits.
 */
export function placeKey(text: string): string {
  return spacedKey(text).replaceAll(" ", "");
}

/**
 * The key of a name as written, then ever shorter ones to try: without the number or letter of a district, without
 * the town's kind, with N. as North.
 */
export function placeKeys(text: string): string[] {
  const names = [spacedKey(text)];
  for (const shorten of [
    (name: string) => name.replace(DISTRICT_NUMBER, ""),
    (name: string) => name.replace(DISTRICT_LETTER, ""),
    (name: string) => name.replace(KIND_BEHIND, ""),
    (name: string) => name.replace(KIND_BEFORE, ""),
    spelledDirection,
  ]) {
    for (const name of [...names]) {
      const shorter = shorten(name).trim();
      if (shorter !== "" && !names.includes(shorter)) names.push(shorter);
    }
  }
  return names[0] === "" ? [] : names.map((name) => name.replaceAll(" ", ""));
}

/** Folded words with a blank between, those that are written in several ways as one. */
function spacedKey(text: string): string {
  const open = text.indexOf("(");
  const bare = open > 0 ? text.slice(0, open) : text;
  const words = fold(bare)
    .replace(/['’`´]/g, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
  return words
    .map((word) => SAME_WORDS.get(word) ?? word)
    .filter((word) => word !== "")
    .join(" ");
}

function spelledDirection(key: string): string {
  const blank = key.indexOf(" ");
  if (blank < 0) return key;
  const direction = DIRECTIONS.get(key.slice(0, blank));
  return direction === undefined ? key : direction + key.slice(blank);
}
