const SIGN = "€|\\$|£|eur|usd|chf|gbp|brl|sek|nok|dkk|pln|r\\$|us\\$";
const EDGE = "(?![\\p{L}\\d])";
const START = "(?<![\\p{L}\\d])";

/** With a sign of a currency or of a thousand beside it, so that no other word is meant: "T€", "$K", "'000". */
const BY_SIGN: readonly (readonly [factor: number, pattern: RegExp])[] = [
  [
    1e3,
    new RegExp(
      `${START}(?:tkr|[tk] ?(?:${SIGN})|tsd\\.? ?(?:${SIGN})|(?:${SIGN}) ?(?:k|t|mil|tsd\\.?)|(?:${SIGN}) ?['’]?000s?|['’]000s?|000s|[x×] ?1[.,'’ ]?000|in 1[.,'’ ]?000(?: ?(?:${SIGN}))?)${EDGE}|\\(000\\)`,
      "iu",
    ),
  ],
  [
    1e6,
    new RegExp(
      `${START}(?:mkr|m ?(?:${SIGN})|mio\\.? ?(?:${SIGN})|(?:${SIGN}) ?(?:mm?|mn|mi|mln|mio\\.?|millions?|millones|milh(?:o|õ)es))${EDGE}`,
      "iu",
    ),
  ],
];
/** In words, or as one letter in brackets: of a column of money they can mean nothing else. */
const BY_WORD: readonly (readonly [factor: number, pattern: RegExp])[] = [
  [
    1e3,
    new RegExp(
      `${START}(?:tsd\\.?|tausend|thousands?|milliers|miles|migliaia|duizend|tys\\.?|(?:em|en|in) mil)${EDGE}|[([](?:in |en |em )?(?:k|t|mil)[)\\]]|\\b(?:in|en) k${EDGE}`,
      "iu",
    ),
  ],
  [1e5, new RegExp(`${START}(?:lakhs?|lacs?)${EDGE}`, "iu")],
  [1e7, new RegExp(`${START}crores?${EDGE}|[([](?:in )?(?:rs\\.? ?|inr ?|₹ ?)?cr\\.?[)\\]]`, "iu")],
  [
    1e6,
    new RegExp(
      `${START}(?:mio\\.?|millions?|millionen|millones|milh(?:o|õ)es|milioni|miljoen|mln\\.?|mdp|mm)${EDGE}|[([](?:in |en |em )?(?:m|mn|mi)[)\\]]`,
      "iu",
    ),
  ],
];

/**
 * What one unit of a column of money stands for by its header: 1,000 of "Umsatz (T€)", 1,000,000 of
 * "TAM $MM"; null where the header says nothing of it.
 */
export function scaleOfHeader(header: string): number | null {
  return [...BY_SIGN, ...BY_WORD].find(([, pattern]) => pattern.test(header))?.[0] ?? null;
}

/** "Umsatz T€" is "Umsatz", "Sales ('000)" is "Sales ()". */
export function withoutScale(header: string): string {
  return BY_SIGN.reduce((text, [, pattern]) => text.replace(pattern, " "), header);
}
