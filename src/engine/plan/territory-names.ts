import { cellText } from "../model/cell-text";
/** Longest name of a territory; sheets and charts are laid out for it. */
const LONGEST = 60;

/**
 * A text fit to name a territory: formulas match on it, so it is free of the wildcards
 * * ? ~, does not start like a formula, and is at most 60 characters long. "" when
 * nothing is left.
 */
export function fitName(text: string): string {
  const fit = cellText(text)
    .replace(/[*?~]/g, " ")
    .replace(/\s+/g, " ")
    .replace(/^[\s=+\-@<>'"]+/, "")
    .trim();
  return cut(fit, LONGEST).trim();
}

/** The beginning of a text, no character halved. */
function cut(text: string, longest: number): string {
  return text.slice(0, longest).replace(/[\uD800-\uDBFF]$/, "");
}

/** True when the texts are all fit as they stand and differ ignoring case. */
export function areNames(texts: readonly string[]): boolean {
  const seen = new Set<string>();
  for (const text of texts) {
    if (text === "" || fitName(text) !== text) return false;
    seen.add(text.toLowerCase());
  }
  return seen.size === texts.length;
}

/** Makes names unique ignoring case by numbering the later ones: "Smith", "Smith 2". */
export function makeUnique(names: readonly string[]): string[] {
  const taken = new Set(names.map((name) => name.toLowerCase()));
  const used = new Set<string>();
  return names.map((name) => {
    let unique = name;
    for (let number = 2; used.has(unique.toLowerCase()); number++) {
      const suffix = ` ${number}`;
      const next = cut(name, LONGEST - suffix.length) + suffix;
      if (!taken.has(next.toLowerCase())) unique = next;
    }
    used.add(unique.toLowerCase());
    return unique;
  });
}

/**
 * "NE-01", "NE-02", ...: letters of the region and the number inside it. Regions whose
 * letters would be the same get more of them.
 */
export function namesByRegion(regions: readonly string[]): string[] {
  const codes = regionCodes(regions);
  const sizes = new Map<string, number>();
  for (const region of regions) sizes.set(region, (sizes.get(region) ?? 0) + 1);
  const numbered = new Map<string, number>();
  return regions.map((region) => {
    const number = (numbered.get(region) ?? 0) + 1;
    numbered.set(region, number);
    const digits = Math.max(2, String(sizes.get(region) ?? 1).length);
    return `${codes.get(region) ?? "T"}-${String(number).padStart(digits, "0")}`;
  });
}

function regionCodes(regions: readonly string[]): Map<string, string> {
  const codes = new Map<string, string>();
  const taken = new Set<string>();
  for (const region of new Set(regions)) {
    const options = [...abbreviations(region), `T${taken.size + 1}`];
    let code = options.find((option) => !taken.has(option));
    for (let number = 2; code === undefined; number++) {
      const next = `${options[0] ?? "T"}${number}`;
      if (!taken.has(next)) code = next;
    }
    taken.add(code);
    codes.set(region, code);
  }
  return codes;
}

/** Compass regions by their compass letters, others by initials, then by more of their letters. */
function abbreviations(region: string): string[] {
  const letters = fitName(region)
    .toUpperCase()
    .replace(/[^\p{L}\p{N} ]/gu, " ")
    .trim();
  if (letters === "") return ["T"];
  const compass = /^(NORTH|SOUTH|MID)[ ]?(EAST|WEST)(ERN)?$/.exec(letters);
  if (compass) return [`${(compass[1] ?? "").charAt(0)}${(compass[2] ?? "").charAt(0)}`, letters.slice(0, 4)];
  const words = letters.split(" ").filter((word) => word !== "");
  if (words.length > 1) {
    const initials = words.map((word) => word.charAt(0)).join("");
    return [
      initials.slice(0, 4),
      letters.replace(/ /g, "").slice(0, 4),
      letters.replace(/ /g, "").slice(0, 8),
    ];
  }
  return [
    letters.slice(0, 1),
    letters.slice(0, 2),
    letters.slice(0, 3),
    letters.slice(0, 5),
    letters.slice(0, 10),
  ];
}
