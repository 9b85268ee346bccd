import { mendedText } from "./mend-encoding";
import { withoutScale } from "./scale-of-header";

/** A header reduced to what it says: comparable across case, accents, punctuation, camelCase and years. */
export interface HeaderWords {
  /** "AnnualSales_FY27 (USD)" is ["annual", "sales"]. */
  readonly words: readonly string[];
  /** The words joined, umlaut spellings made equal: "Laengengrad" and "Längengrad" agree. */
  readonly key: string;
}

const CURRENCY_AND_SCALE = new Set(
  (
    "usd eur gbp chf cad aud brl mxn jpy nok sek dkk pln teur keur tusd kusd meur musd mio tsd " +
    "dollars euros thousands millions inr lakh lakhs lacs crore crores tkr mkr ksek msek"
  ).split(" "),
);
const FISCAL = new Set(["fy", "cy", "gj", "ej", "fiscal", "calendar"]);
const FILLER = new Set("in the of per a de du des la le les el del do da der d l pro par por al".split(" "));

/** Reduces a header; a header of years and units alone keeps its words. */
export function headerWords(written: string): HeaderWords {
  const header = mendedText(written) ?? written;
  const split = fold(
    withoutUnit(header)
      .replace(/([\p{Ll}\d])(\p{Lu})/gu, "$1 $2")
      .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, "$1 $2"),
  )
    .replace(/(\p{L})(\d)/gu, "$1 $2")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
  const kept = split.filter((word, index) => {
    if (/^(19|20)\d\d$/.test(word) || FISCAL.has(word) || CURRENCY_AND_SCALE.has(word)) return false;
    // "FY 24-25" is one year.
    const before = split.slice(0, index).filter((one) => !/^\d\d(?:\d\d)?$/.test(one));
    const isOfYear = FISCAL.has(before.at(-1) ?? "");
    return !(/^\d\d$/.test(word) && isOfYear);
  });
  const telling = kept.filter((word) => !FILLER.has(word));
  const words = telling.length > 0 ? telling : kept.length > 0 ? kept : split;
  return { words, key: headerKey(words) };
}

const UNIT_IN_BRACKETS =
  /\s*[([](?:in )?(?:[tkm]?[€$£]|[kmt]|(?:[tkm]?|mio\.? ?|tsd\.? ?)(?:eur|usd|gbp|chf|brl|mxn|cop|clp|ars|pen|pln)|mm(?: ?(?:cop|clp|ars|mxn|usd|eur))?|mdp|r\$(?: ?mil)?|us\$|text only|mil|mio\.?|tsd\.?|millions?|thousands?|(?:rs\.? ?|inr ?|₹ ?)?(?:lakhs?|lacs?|crores?|cr\.?)|tkr|mkr|h|hrs?|hours|std\.?|stunden|heures|horas|km|miles|%|°|deg|degrees|#|p\.? ?a\.?)[)\]]\s*/i;

/** What Dynamics, Pipedrive and pivot tables write before the names of columns. */
const EXPORT_PREFIX =
  /^(?:\(do not modify\)\s*|address \d:\s*|(?:organi[sz]ation|person|deal|lead|company) - (?:deal )?|(?:sum of|summe von|somme de|suma de|soma de) )/i;
/** What Pipedrive writes behind the parts of an address. */
const EXPORT_TAIL = /(\S) of address$/i;
/** "Rep #" is "Rep no". */
const NUMBER_SIGN = /(\p{L})\s*#/gu;

/** "(miles de euros)", "en milliers d'euros". */
const SCALE_IN_WORDS =
  /[\s([]+(?:in |en |em )?(?:miles|milliers|millones|millions|milhoes|milhões|mil|tausend|thousand) (?:de |d[’'])?(?:euros?|€|eur|us\$|usd|pesos|d[oó]lares|dollars|reais|r\$)[)\]]?/i;

/** "Umsatz (T€)" is "Umsatz", "Address 1: City" is "City". */
function withoutUnit(header: string): string {
  const bare = withoutScale(header)
    .replace(EXPORT_PREFIX, "")
    .replace(EXPORT_TAIL, "$1")
    .replace(UNIT_IN_BRACKETS, " ")
    .replace(SCALE_IN_WORDS, " ")
    .replace(NUMBER_SIGN, "$1 no")
    .trim();
  return bare === "" ? header : bare;
}

/** Words as one comparable key. */
function headerKey(words: readonly string[]): string {
  return words.join("").replace(/ae/g, "a").replace(/oe/g, "o").replace(/ue/g, "u");
}

/** Lower case without accents; ß is ss, œ is oe, ø is o. */
export function fold(text: string): string {
  // Most cells are plain ASCII and need no normalisation.
  const lower = text.toLowerCase();
  if (/^[\x20-\x7e]*$/.test(lower)) return lower;
  return lower
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .replace(/ß/g, "ss")
    .replace(/œ/g, "oe")
    .replace(/æ/g, "ae")
    .replace(/ø/g, "o")
    .replace(/ł/g, "l");
}

/** The text that two spellings of one name share: case, accents and runs of blanks do not count. */
export function nameKey(text: string): string {
  if (PLAIN_KEY.test(text)) return text;
  const folded = fold(text).trim();
  return /\s\s|[^\S ]/.test(folded) ? folded.replace(/[\s\u00a0]+/g, " ").trim() : folded;
}

/** Already a key: lower-case words with single blanks between. */
const PLAIN_KEY = /^(?:[!-@[-~]+(?: [!-@[-~]+)*)?$/;
