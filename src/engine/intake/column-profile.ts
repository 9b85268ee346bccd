import { countryInColumn } from "../geography/country";
import { usStateCode } from "../geography/us-state";
import type { DateSystem, RawCell } from "../model/raw-sheet";
import { nameKey } from "./header-words";
import { addressTail } from "./address-tail";
import { parseBoolean } from "./parse-boolean";
import { parsePointText } from "./parse-coordinates";
import { decideDateOrder, parseDate } from "./parse-date";
import { parseIdentifier, trimText } from "./parse-identifier";
import { decideNumberNotation, parseNumber } from "./parse-number";
import { isDateNumberFormat } from "../model/date-number-format";
import { sampleText } from "./sample-text";

/** What the sampled cells of a column look like. All shares are of the filled cells, 0..1. */
export interface ColumnProfile {
  readonly filled: number;
  /** Of all sampled cells. */
  readonly filledShare: number;
  readonly samples: readonly string[];
  /** Distinct values (ignoring case), as keys. */
  readonly keys: ReadonlySet<string>;
  readonly distinctShare: number;
  /** Numbers, and text that reads as one. */
  readonly numberShare: number;
  readonly integerShare: number;
  /** Text that reads as no number. */
  readonly textShare: number;
  readonly averageLength: number;
  /** Text of more than one word. */
  readonly phraseShare: number;
  readonly latitudeShare: number;
  readonly longitudeShare: number;
  readonly fractionShare: number;
  readonly pointShare: number;
  readonly dateShare: number;
  readonly booleanShare: number;
  readonly postalShare: number;
  readonly usZipShare: number;
  /** Text of digits with a zero at its head: a code, no amount. */
  readonly zeroHeadShare: number;
  readonly countryShare: number;
  readonly usStateShare: number;
  readonly languageShare: number;
  /** Values such as customer and prospect. */
  readonly statusShare: number;
  readonly currencyShare: number;
  readonly negativeShare: number;
  /** Numbers and texts shown as per cent. */
  readonly percentShare: number;
  /** Texts that end in city, state and ZIP code. */
  readonly addressShare: number;
}

const LANGUAGE_WORDS = new Set(
  (
    "en de fr es pt it nl pl sv da no fi cs hu ro tr ja zh ko ru ar english german french spanish portuguese italian dutch " +
    "deutsch englisch franzosisch spanisch portugiesisch italienisch anglais allemand francais espagnol portugais italien " +
    "ingles aleman frances espanol portugues italiano alemao espanhol chinese mandarin japanese korean russian arabic polish"
  ).split(" "),
);
const STATUS_WORDS = new Set(
  "customer|prospect|lead|client|former customer|lost customer|churned|kunde|interessent|neukunde|bestandskunde|prospekt|cliente|prospecto|cliente potencial|prospect client".split(
    "|",
  ),
);
const CURRENCY_FORMAT = /[$€£¥]|\[\$|R\$|CHF|EUR|USD/;

const MOST_SAMPLES = 3;
const LONGEST_SAMPLE = 60;

/** Looks at the sampled cells of one column; formats are their number formats, in the same order. */
export function profileColumn(
  cells: readonly RawCell[],
  formats: readonly string[],
  dateSystem: DateSystem = 1900,
): ColumnProfile {
  const texts = cells.filter((cell): cell is string => typeof cell === "string" && cell !== "");
  const notation = decideNumberNotation(texts, true);
  const order = decideDateOrder(texts);
  const keys = new Set<string>();
  const samples: string[] = [];
  const tally = {
    filled: 0,
    number: 0,
    integer: 0,
    text: 0,
    phrase: 0,
    length: 0,
    latitude: 0,
    longitude: 0,
    fraction: 0,
    point: 0,
    date: 0,
    boolean: 0,
    postal: 0,
    usZip: 0,
    zeroHead: 0,
    country: 0,
    usState: 0,
    language: 0,
    status: 0,
    currency: 0,
    negative: 0,
    percent: 0,
    address: 0,
  };
  cells.forEach((cell, index) => {
    if (cell === "") return;
    const text = parseIdentifier(cell);
    if (text === "") return;
    tally.filled += 1;
    tally.length += text.length;
    const key = nameKey(text);
    const format = formats[index] ?? "General";
    if (!keys.has(key) && samples.length < MOST_SAMPLES)
      samples.push(shortened(sampleText(cell, format, dateSystem)));
    keys.add(key);
    const isDateFormat = typeof cell === "number" && isDateNumberFormat(format);
    const parsed = typeof cell === "string" ? parseNumber(cell, notation) : null;
    const number = typeof cell === "number" ? cell : (parsed?.value ?? null);
    if (
      isDateFormat ||
      (typeof cell === "string" && parseDate(cell, order, 1900) !== null && parsed === null)
    )
      tally.date += 1;
    if (number !== null && !isDateFormat) {
      tally.number += 1;
      if (Number.isInteger(number)) tally.integer += 1;
      else tally.fraction += 1;
      if (Math.abs(number) <= 90) tally.latitude += 1;
      if (Math.abs(number) <= 180) tally.longitude += 1;
      if (number < 0) tally.negative += 1;
      if (typeof cell === "number" ? format.includes("%") : parsed?.marks.includes("percent"))
        tally.percent += 1;
      if ((typeof cell === "number" && CURRENCY_FORMAT.test(format)) || parsed?.marks.includes("currency"))
        tally.currency += 1;
    }
    if (parseBoolean(cell) !== null) tally.boolean += 1;
    const digits = text.replace(/\D/g, "").length;
    const signs = text.replace(/[\s-]/g, "").length;
    if (signs <= 10 && digits > 0 && digits >= signs * 0.25 && !/[.,:/]/.test(text)) tally.postal += 1;
    if (/^\d{5}(?:\s*-\s*\d{4})?$/.test(text)) tally.usZip += 1;
    if (typeof cell === "string" && /^0\d+$/.test(text)) tally.zeroHead += 1;
    if (typeof cell === "string" && number === null) {
      tally.text += 1;
      if (STATUS_WORDS.has(key)) tally.status += 1;
      if (key.includes(" ")) tally.phrase += 1;
      if (parsePointText(cell) !== null) tally.point += 1;
      if (addressTail(cell) !== null) tally.address += 1;
      const short = trimText(cell);
      if (short.length <= 40 && countryInColumn(short) !== "") tally.country += 1;
      if (short.length <= 24 && usStateCode(short) !== "") tally.usState += 1;
      if (
        key
          .split(/[\s,;/]+/)
          .every((word) => LANGUAGE_WORDS.has(word.slice(0, 2) === word ? word : word.replace(/-.*/, "")))
      ) {
        tally.language += 1;
      }
    }
  });
  const share = (part: number): number => (tally.filled === 0 ? 0 : part / tally.filled);
  return {
    filled: tally.filled,
    filledShare: cells.length === 0 ? 0 : tally.filled / cells.length,
    samples,
    keys,
    distinctShare: share(keys.size),
    numberShare: share(tally.number),
    integerShare: share(tally.integer),
    textShare: share(tally.text),
    averageLength: share(tally.length),
    phraseShare: share(tally.phrase),
    latitudeShare: share(tally.latitude),
    longitudeShare: share(tally.longitude),
    fractionShare: share(tally.fraction),
    pointShare: share(tally.point),
    dateShare: share(tally.date),
    booleanShare: share(tally.boolean),
    postalShare: share(tally.postal),
    usZipShare: share(tally.usZip),
    zeroHeadShare: share(tally.zeroHead),
    countryShare: share(tally.country),
    usStateShare: share(tally.usState),
    languageShare: share(tally.language),
    statusShare: share(tally.status),
    currencyShare: share(tally.currency),
    negativeShare: share(tally.negative),
    percentShare: share(tally.percent),
    addressShare: share(tally.address),
  };
}

function shortened(text: string): string {
  return text.length > LONGEST_SAMPLE ? `${text.slice(0, LONGEST_SAMPLE - 3)}...` : text;
}
