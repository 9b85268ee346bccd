import type { FieldName } from "../model/field";
import type { DistinctTexts } from "./distinct-texts";
import type { RowSource, SourceColumn } from "./row-source";

const CODE_OF_SIGN: Readonly<Record<string, string>> = { $: "USD", "€": "EUR", "£": "GBP", "¥": "JPY" };
/** Dollars and reais of other countries by the letters before the sign. */
const LETTERED = /\b(R|CA?|AU?|NZ|HK|MX|S)\$/;
const CODE_OF_LETTERS: Readonly<Record<string, string>> = {
  R: "BRL",
  C: "CAD",
  CA: "CAD",
  A: "AUD",
  AU: "AUD",
  NZ: "NZD",
  HK: "HKD",
  MX: "MXN",
  S: "SGD",
};
const CODE = /\b(USD|EUR|GBP|CHF|CAD|AUD|NZD|BRL|MXN|JPY|CNY|INR|SEK|NOK|DKK|PLN|CZK|HUF|TRY|ZAR)\b/i;
/** Fields that hold amounts of money. */
export const MONEY_FIELDS = [
  "revenue",
  "potential",
  "forecast",
  "amount",
  "cost",
  "quotaLastYear",
  "actualLastYear",
] as const satisfies readonly FieldName[];

/** The currency that an amount or a number format names, as its code; "" when it names none. */
export function currencyOf(text: string): string {
  // "[$-409]" is a language, "[$€-407]" a sign with one.
  const shown = text.replace(/\[\$([^\]-]*)(?:-[0-9A-F]+)?\]/gi, "$1");
  const letters = LETTERED.exec(shown)?.[1];
  if (letters !== undefined) return CODE_OF_LETTERS[letters] ?? "";
  const code = CODE.exec(shown)?.[1];
  if (code !== undefined) return code.toUpperCase();
  const sign = /\p{Sc}/u.exec(shown)?.[0] ?? "";
  return CODE_OF_SIGN[sign] ?? sign;
}

/** Amounts in several currencies under one header: they are added as they stand, so the user must know. */
export async function findMixedCurrencies(
  source: RowSource,
  field: SourceColumn,
  distinct: DistinctTexts,
): Promise<void> {
  if (!MONEY_FIELDS.some((money) => money === field)) return;
  const counts = new Map<string, number>();
  const add = (text: string, times: number): void => {
    const currency = currencyOf(text);
    if (currency !== "") counts.set(currency, (counts.get(currency) ?? 0) + times);
  };
  await distinct.each(null, (text, _, rows) => {
    if (/\d/.test(text)) add(text, rows);
  });
  for (const format of source.formats(field)) add(format, 1);
  if (counts.size < 2) return;
  const parts = [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([currency, count]) => `${String(count)} in ${currency}`);
  const header = source.header(field);
  source.findMany(
    "MIXED_CURRENCIES",
    field,
    0,
    "",
    `${header} holds several currencies: ${parts.join(", ")}`,
    1,
  );
}
