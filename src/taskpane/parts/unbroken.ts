/** Joins what stands at its sides, and is never drawn itself. */
const WORD_JOINER = "\u2060";

/**
 * Names such as MW-08 do not break across lines. The hyphen stays the plain one, with a joiner behind it: the hyphen that
 * does not break is missing from some fonts, which draw a gap in its place.
 */
export function unbroken(text: string): string {
  return text.replace(/(?<=[\p{L}\p{N}])-(?=[\p{L}\p{N}])/gu, `-${WORD_JOINER}`);
}
