import type { PlacedCurrency } from "../report/currency-sign";

/** Codes of signs that are no code themselves, for Intl, which knows currencies by their codes. */
const CODES: Readonly<Record<string, string>> = {
  $: "USD",
  "€": "EUR",
  "£": "GBP",
  "¥": "JPY",
  "₹": "INR",
  "₩": "KRW",
  "₽": "RUB",
  R$: "BRL",
  kr: "SEK",
  zł: "PLN",
  Fr: "CHF",
};
/** ISO 4217 for "no currency": placed as the locale places an unknown sign. */
const NO_CURRENCY = "XXX";

/** Windows locale numbers as Excel's formats have them ([MS-LCID]); a language alone takes its main country. */
const LOCALE_IDS: Readonly<Record<string, string>> = {
  "de-AT": "C07",
  "de-CH": "807",
  "de-LU": "1007",
  de: "407",
  "en-AU": "C09",
  "en-CA": "1009",
  "en-GB": "809",
  "en-IE": "1809",
  "en-NZ": "1409",
  en: "409",
  "es-AR": "2C0A",
  "es-CL": "340A",
  "es-CO": "240A",
  "es-MX": "80A",
  es: "C0A",
  "fr-BE": "80C",
  "fr-CA": "C0C",
  "fr-CH": "100C",
  "fr-LU": "140C",
  fr: "40C",
  it: "410",
  nl: "413",
  pl: "415",
  "pt-PT": "816",
  pt: "416",
  sv: "41D",
};

/** A format of the locale for the currency of a sign; its sign is to be replaced by the one given. */
export function currencyFormat(
  locale: string,
  sign: string,
  options: Intl.NumberFormatOptions,
): Intl.NumberFormat {
  const currency = CODES[sign] ?? (/^[A-Z]{3}$/.test(sign) ? sign : NO_CURRENCY);
  return new Intl.NumberFormat(locale, {
    style: "currency",
    currency,
    currencyDisplay: "narrowSymbol",
    ...options,
  });
}

/**
 * Where the locale puts a currency sign: 1.204 € in German, $1,204 in American English, CHF 1’204 in Swiss.
 *
 * @param locale BCP 47 tag, "de-DE"
 * @param sign as the user's cells show it, "" for none
 */
export function placeCurrency(locale: string, sign: string): PlacedCurrency {
  const types = currencyFormat(locale, sign, { maximumFractionDigits: 0 })
    .formatToParts(1)
    .map(({ type }) => type);
  const isAfter = types.indexOf("currency") > types.indexOf("integer");
  return {
    sign,
    isAfter,
    // Letters would run into the figure.
    isApart: types.includes("literal") || (!isAfter && /\p{L}$/u.test(sign)),
    localeId: LOCALE_IDS[locale] ?? LOCALE_IDS[locale.split(/[-_]/)[0] ?? ""] ?? "",
  };
}
