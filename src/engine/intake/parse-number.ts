import type { Told } from "../model/told";
import { tell } from "../told/tell";
import { fold } from "./header-words";

/** Which separator the text numbers of one column use for decimals; decided once per column. */
export interface NumberNotation {
  readonly decimal: "." | ",";
  /** False when nothing in the column tells and a single separator before three digits was taken as thousands. */
  readonly certain: boolean;
  /** True when the column has separators, so that there was something to decide. */
  readonly isDecided: boolean;
  /** "decimal comma, by 214 values such as 1.234,56" */
  readonly evidence: Told;
}

/** How a text number was written, beyond its digits. */
type NumberMark =
  | "currency"
  | "thousands"
  | "decimalComma"
  | "brackets"
  | "trailingMinus"
  | "percent"
  | "magnitude"
  | "unit"
  | "otherNotation";

interface ParsedNumber {
  readonly value: number;
  readonly marks: readonly NumberMark[];
}

const CURRENCY_CODES = new Set(
  (
    "usd eur gbp chf cad aud nzd brl mxn ars clp cop pen uyu jpy cny rmb inr krw sgd hkd sek nok dkk pln czk huf ron try " +
    "zar ils aed sar rub euro euros dollar dollars kr zl fr sfr ft kc lei rs pesos reais"
  ).split(" "),
);
const SCALED_CURRENCY = new Map([
  ["teur", 1e3],
  ["keur", 1e3],
  ["tusd", 1e3],
  ["kusd", 1e3],
  ["tchf", 1e3],
  ["kchf", 1e3],
  ["meur", 1e6],
  ["musd", 1e6],
]);
const MAGNITUDES = new Map<string, number>();
for (const [factor, words] of [
  [1e3, "k t tsd tausend thousand thousands mil mille"],
  [1e5, "lakh lakhs lac lacs"],
  [1e7, "cr crore crores"],
  [1e6, "m mm mn mio mill million millions millionen millones millon milhao milhoes mi"],
  [1e9, "b bn mrd mds md milliard milliards milliarde milliarden billion billions bi bilhao bilhoes"],
] as const) {
  for (const word of words.split(" ")) MAGNITUDES.set(word, factor);
}
const HOUR_UNITS = new Set("h hr hrs hour hours std stunde stunden heure heures hora horas".split(" "));
const MINUTE_UNITS = new Set("min mins minute minutes minuten minuto minutos".split(" "));

/** A number's text taken apart before its separators are read. */
interface NumberParts {
  /** Digits and separators alone: "1.234,56". Blanks and apostrophes between digits are kept as " " and "'". */
  readonly body: string;
  readonly factor: number;
  readonly marks: readonly NumberMark[];
}

/** Digits with separators and at most a minus before them: nothing to take apart. */
const PLAIN = /^-?\d(?:[\d.,]*\d)?$/;
const NOT_ASCII = /[^\x20-\x7e]/;
const BODY = /[.,]?\d(?:[\d.,' ]*\d)?/;

/**
 * Reads a number written as text: thousands by dot, comma, blank or apostrophe; currency signs and
 * codes before or after; (500), 500- and -500; 3.5 % is 0.035; 12k, 3.5M, 2 bn, 1,2 Mio., 3 Mrd, 4 Mds;
 * "30 min" is 0.5 (hours). A cell that can only be read in the other notation than its column's is
 * read so and marked.
 *
 * @returns null when the text is no number
 */
export function parseNumber(text: string, notation: NumberNotation): ParsedNumber | null {
  const parts = takeApart(text);
  if (parts === null) return null;
  const own = bodyValue(parts.body, notation.decimal);
  if (own !== null) return withMarks(own, parts, notation.decimal, []);
  const otherDecimal = notation.decimal === "." ? "," : ".";
  const other = bodyValue(parts.body, otherDecimal);
  return other === null ? null : withMarks(other, parts, otherDecimal, ["otherNotation"]);
}

/**
 * Decides the notation of a column from all its text cells. Telling: both separators in one number, a
 * separator that repeats, or one that is not followed by exactly three digits.
 */
export class NotationVotes {
  private readonly votes = { ".": 0, ",": 0 };
  private readonly examples = { ".": "", ",": "" };
  private readonly unsure = { ".": 0, ",": 0 };

  /** @param times how many cells hold the text */
  add(text: string, times = 1): void {
    const parts = takeApart(text);
    if (parts === null) return;
    const told = toldByCurrency(text, parts.body) ?? decimalOf(parts.body);
    if (told === null) return;
    if (told.certain) {
      this.votes[told.decimal] += times;
      if (this.examples[told.decimal] === "") this.examples[told.decimal] = text.trim();
    } else {
      this.unsure[told.separator] += times;
    }
  }

  /** @param decimalWhenUnsure true for coordinates, where one separator before three digits is a decimal */
  decide(decimalWhenUnsure = false): NumberNotation {
    const { votes, examples, unsure } = this;
    if (votes["."] !== votes[","]) {
      const decimal = votes[","] > votes["."] ? "," : ".";
      return {
        decimal,
        certain: true,
        isDecided: true,
        evidence: withAgainst(
          tell(
            decimal === "." ? "pointBy" : "commaBy",
            votes[decimal],
            { count: votes[decimal] },
            examples[decimal],
          ),
          Math.min(votes["."], votes[","]),
        ),
      };
    }
    const separator = unsure[","] > unsure["."] ? "," : ".";
    if (unsure[separator] === 0)
      return { decimal: ".", certain: true, isDecided: false, evidence: tell("noSeparators") };
    if (decimalWhenUnsure) {
      return {
        decimal: separator,
        certain: true,
        isDecided: true,
        evidence: tell(separator === "." ? "decimalPoint" : "decimalComma"),
      };
    }
    return {
      decimal: separator === "." ? "," : ".",
      certain: false,
      isDecided: true,
      evidence: tell(separator === "." ? "pointThousands" : "commaThousands"),
    };
  }
}

/** The notation of a column with these texts. */
export function decideNumberNotation(texts: Iterable<string>, decimalWhenUnsure = false): NumberNotation {
  const votes = new NotationVotes();
  for (const text of texts) votes.add(text);
  return votes.decide(decimalWhenUnsure);
}

function takeApart(text: string): NumberParts | null {
  if (PLAIN.test(text)) {
    return text.startsWith("-")
      ? { body: text.slice(1), factor: -1, marks: [] }
      : { body: text, factor: 1, marks: [] };
  }
  const plain = plainText(text);
  const found = BODY.exec(plain);
  if (found === null) return null;
  const before = plain.slice(0, found.index);
  const after = plain.slice(found.index + found[0].length);
  if (/\d/.test(after)) return null;
  const marks: NumberMark[] = [];
  let factor = 1;

  const bracketed = before.includes("(") && after.includes(")");
  if (bracketed !== (before.includes("(") || after.includes(")"))) return null;
  const leadingSigns = (before.match(/[-+]/g) ?? []).length;
  const trailingSigns = (after.match(/[-+]/g) ?? []).length;
  if (leadingSigns + trailingSigns + (bracketed ? 1 : 0) > 1 || after.includes("+")) return null;
  if (bracketed || before.includes("-") || after.includes("-")) factor = -1;
  if (bracketed) marks.push("brackets");
  if (trailingSigns > 0) marks.push("trailingMinus");

  const percents = (after.match(/%/g) ?? []).length;
  if (percents > 1 || before.includes("%")) return null;
  if (percents === 1) {
    factor /= 100;
    marks.push("percent");
  }

  const outside = /\p{Sc}/u;
  if (outside.test(before) || outside.test(after)) marks.push("currency");
  for (const word of wordsAround(before)) {
    if (!CURRENCY_CODES.has(word)) return null;
    if (!marks.includes("currency")) marks.push("currency");
  }
  for (const word of wordsAround(after)) {
    const magnitude = MAGNITUDES.get(word) ?? SCALED_CURRENCY.get(word);
    if (magnitude !== undefined) {
      factor *= magnitude;
      marks.push("magnitude");
    } else if (CURRENCY_CODES.has(word)) {
      if (!marks.includes("currency")) marks.push("currency");
    } else if (HOUR_UNITS.has(word)) {
      marks.push("unit");
    } else if (MINUTE_UNITS.has(word)) {
      factor /= 60;
      marks.push("unit");
    } else {
      return null;
    }
  }
  return { body: found[0], factor, marks };
}

/** Blanks, apostrophes and minus signs in one form; "R$" is "$", "1.234,-" is "1.234". */
function plainText(text: string): string {
  let plain = text.trim();
  if (NOT_ASCII.test(plain)) {
    plain = plain
      .replace(/[\u00a0\u202f\u2009\u2007\s]+/g, " ")
      .replace(/[’ʼ‘´]/g, "'")
      .replace(/[−–—]/g, "-")
      .trim();
  } else if (/\s\s|[^\S ]/.test(plain)) {
    plain = plain.replace(/\s+/g, " ");
  }
  if (plain.startsWith("'")) plain = plain.slice(1);
  if (plain.includes("`")) plain = plain.replace(/`/g, "'");
  if (plain.includes("-")) plain = plain.replace(/[.,]-{1,2}(?!\d)/, "");
  return plain.includes("$") ? plain.replace(/\b(?:US|R|A|AU|C|CA|HK|NT|NZ|MX|S|AR)\$/gi, "$") : plain;
}

/** The words beside the digits, without signs: "US$ " is ["us"]. */
function wordsAround(part: string): string[] {
  if (part === "" || part === " ") return [];
  return fold(part.replace(/\p{Sc}/gu, " "))
    .replace(/[-+()%.]/g, " ")
    .split(" ")
    .filter((word) => word !== "");
}

function withMarks(
  value: number,
  parts: NumberParts,
  decimal: "." | ",",
  extra: readonly NumberMark[],
): ParsedNumber {
  const marks = [...parts.marks, ...extra];
  const separators = parts.body.replace(/\d/g, "");
  if (separators.replace(decimal, "") !== "") marks.push("thousands");
  if (decimal === "," && separators.includes(",")) marks.push("decimalComma");
  // Dividing keeps 3.5 % at 0.035 and 30 min at 0.5, where multiplying by 0.01 would not.
  const size = Math.abs(parts.factor);
  const scaled = size < 1 ? value / Math.round(1 / size) : value * size;
  return { value: parts.factor < 0 ? -scaled : scaled, marks };
}

const INTEGER = /^\d+$/;
const GROUPED = {
  ".": /^\d{1,3}(?:([,' ])\d{3})(?:\1\d{3})*$|^\d{1,2}(?:,\d{2})+,\d{3}$/,
  ",": /^\d{1,3}(?:([.' ])\d{3})(?:\1\d{3})*$/,
};

/** Value of digits and separators in the notation, null when they do not fit it. */
function bodyValue(body: string, decimal: "." | ","): number | null {
  const at = body.lastIndexOf(decimal);
  const whole = at < 0 ? body : body.slice(0, at);
  const fraction = at < 0 ? "" : body.slice(at + 1);
  if (at >= 0 && !INTEGER.test(fraction)) return null;
  if (whole !== "" && !INTEGER.test(whole) && !GROUPED[decimal].test(whole)) return null;
  return Number(`${whole.replace(/[.,' ]/g, "") || "0"}${fraction === "" ? "" : `.${fraction}`}`);
}

type DecimalSign =
  | { readonly certain: true; readonly decimal: "." | "," }
  | { readonly certain: false; readonly separator: "." | "," }
  | null;

/** What one number tells about the decimal separator. */
function decimalOf(body: string): DecimalSign {
  const dots = body.split(".").length - 1;
  const commas = body.split(",").length - 1;
  if (dots === 0 && commas === 0) return null;
  if (dots > 0 && commas > 0) {
    const decimal = body.lastIndexOf(".") > body.lastIndexOf(",") ? "." : ",";
    return bodyValue(body, decimal) === null ? null : { certain: true, decimal };
  }
  const separator = dots > 0 ? "." : ",";
  const other = separator === "." ? "," : ".";
  if (dots + commas > 1) return bodyValue(body, other) === null ? null : { certain: true, decimal: other };
  if (bodyValue(body, separator) === null) return null;
  const fits = bodyValue(body, other) !== null;
  return fits && !body.startsWith("0")
    ? { certain: false, separator }
    : { certain: true, decimal: separator };
}

/** "$26,400" and "£1,200" have a comma for thousands: where these are the currency, the decimal sign is a point. */
function toldByCurrency(text: string, body: string): DecimalSign {
  const isComma = /^\d{1,3},\d{3}$/.test(body);
  return isComma && /(?:^|[^R])\$|£/.test(text) ? { certain: true, decimal: "." } : null;
}

/** "..., against 3"; as it is when all agree. */
export function withAgainst(how: Told, others: number): Told {
  return others === 0 ? how : tell("against", how, { count: others });
}
