import { fold } from "../intake/header-words";
import { COUNTRY_NAMES } from "./country-names";

/** Spellings beside the official names: short forms, ISO 3166-1 alpha-3 codes, vehicle signs that are no other ISO code, parts of the United Kingdom. */
const ALIASES: Readonly<Record<string, string>> = {
  US: "usa|u s a|u s|united states of america|america|vereinigte staaten von amerika|etats unis d amerique|eeuu|ee uu|e e u u|eua|estados unidos de america",
  GB: "uk|u k|great britain|britain|england|scotland|wales|northern ireland|gbr|grossbritannien|angleterre|inglaterra|gran bretana|gra bretanha|schottland|united kingdom of great britain and northern ireland",
  DE: "deu|ger|brd|federal republic of germany|bundesrepublik deutschland",
  FR: "fra|france metropolitaine",
  ES: "esp",
  PT: "prt",
  IT: "ita",
  NL: "nld|holland|the netherlands|hollande|holanda|olanda",
  BE: "bel",
  CH: "che|sui|swiss",
  AT: "aut|oesterreich",
  LU: "lux",
  IE: "irl|republic of ireland|eire",
  DK: "dnk|daenemark",
  SE: "swe",
  NO: "nor",
  FI: "fin",
  PL: "pol",
  CZ: "cze|czech republic|tschechische republik|republique tcheque|republica checa|republica tcheca",
  SK: "svk|slovak republic",
  HU: "hun",
  RO: "rou|rom",
  BG: "bgr",
  GR: "grc",
  TR: "tur|turkey",
  RU: "rus|russian federation",
  UA: "ukr",
  CA: "can",
  MX: "mex",
  BR: "bra",
  AR: "arg",
  CL: "chl",
  CO: "col",
  PE: "per",
  UY: "ury",
  AU: "aus",
  NZ: "nzl",
  JP: "jpn",
  CN: "chn|p r china|people s republic of china|mainland china",
  HK: "hkg|hong kong",
  TW: "twn",
  KR: "kor|south korea|korea|republic of korea|korea south",
  IN: "ind",
  SG: "sgp",
  ZA: "zaf|rsa",
  AE: "are|uae|u a e|emirates",
  SA: "sau|ksa",
  IL: "isr",
  EG: "egy",
  PR: "pri",
};

const CODES = new Map<string, string>();
for (const table of [COUNTRY_NAMES, ALIASES]) {
  for (const [code, names] of Object.entries(table)) {
    CODES.set(code.toLowerCase(), code);
    for (const name of names.split("|")) CODES.set(name, code);
  }
}
const LONG_NAMES = [...CODES.keys()].filter((name) => name.length >= 7);

/** Vehicle signs of one letter, as German lists have them; in other texts a letter is no country. */
const SIGNS = new Map(
  "d DE;a AT;f FR;i IT;e ES;b BE;l LU;p PT;s SE;n NO;h HU".split(";").map((pair) => {
    const [sign = "", code = ""] = pair.split(" ");
    return [sign, code];
  }),
);

/** What countryCode gives, in a column of countries: a letter alone is a vehicle sign there. */
export function countryInColumn(text: string): string {
  return SIGNS.get(text.trim().toLowerCase()) ?? countryCode(text);
}

const known = new Map<string, string>();

/**
 * ISO 3166-1 alpha-2 code of a country written as a name in English, German, French, Spanish or
 * Portuguese, as a code, or with one letter wrong ("Philipines"); "" when it is none.
 */
export function countryCode(text: string): string {
  if (text === "") return "";
  const before = known.get(text);
  if (before !== undefined) return before;
  const key = fold(text)
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
  const code = CODES.get(key) ?? (key.length >= 7 ? nearest(key) : "");
  if (known.size > 5000) known.clear();
  known.set(text, code);
  return code;
}

function nearest(key: string): string {
  const matches = new Set<string>();
  for (const name of LONG_NAMES) {
    if (Math.abs(name.length - key.length) <= 1 && isOneEditApart(name, key))
      matches.add(CODES.get(name) ?? "");
  }
  const [only = ""] = matches;
  return matches.size === 1 ? only : "";
}

/** True when one letter inserted, dropped, changed or swapped with its neighbour makes one from the other. */
function isOneEditApart(left: string, right: string): boolean {
  let head = 0;
  while (head < left.length && head < right.length && left[head] === right[head]) head += 1;
  const tail = (shiftLeft: number, shiftRight: number): boolean =>
    left.slice(head + shiftLeft) === right.slice(head + shiftRight);
  if (left.length > right.length) return tail(1, 0);
  if (left.length < right.length) return tail(0, 1);
  return tail(1, 1) || (left[head] === right[head + 1] && left[head + 1] === right[head] && tail(2, 2));
}
