/** The signs that Windows-1252 has where Latin-1 has controls, with their bytes. */
const BYTES = new Map<number, number>(
  (
    "20ac 80 201a 82 0192 83 201e 84 2026 85 2020 86 2021 87 02c6 88 2030 89 0160 8a 2039 8b 0152 8c 017d 8e " +
    "2018 91 2019 92 201c 93 201d 94 2022 95 2013 96 2014 97 02dc 98 2122 99 0161 9a 203a 9b 0153 9c 017e 9e 0178 9f"
  )
    .split(" ")
    .reduce<[number, number][]>((pairs, hex, at, all) => {
      if (at % 2 === 0) pairs.push([parseInt(hex, 16), parseInt(all[at + 1] ?? "", 16)]);
      return pairs;
    }, []),
);
/** A first byte of two or more, and one that follows: no word of any language has the two as letters. */
const SUSPECT =
  /[\u00c2-\u00f4][\u0080-\u00bf\u0152-\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]/;

/**
 * Text in UTF-8 that a program has read as Windows-1252: "MÃ¼ller" is "Müller", "â‚¬" is "€".
 *
 * @returns null for any other text, and where one sign of it does not fit
 */
export function mendedText(text: string): string | null {
  if (!SUSPECT.test(text)) return null;
  let bytes = "";
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0;
    const byte = code <= 0xff ? code : BYTES.get(code);
    if (byte === undefined) return null;
    bytes += `%${byte.toString(16).padStart(2, "0")}`;
  }
  try {
    return decodeURIComponent(bytes);
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
}

/** Texts of a column looked at before it is believed that none was misread. */
const LOOKED_AT = 2000;

/**
 * The texts of a column with those mended that were misread.
 *
 * @returns null where none of the first 2,000 was
 */
export function mendedTexts(texts: readonly string[]): readonly string[] | null {
  const isAny = texts.slice(0, LOOKED_AT).some((text) => mendedText(text) !== null);
  return isAny ? texts.map((text) => mendedText(text) ?? text) : null;
}
