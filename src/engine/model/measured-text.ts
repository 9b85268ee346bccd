/** What lists from web pages, East Asian keyboards and other encodings have around a text: it counts as a space. */
export const WIDE_SPACES = ["\u00a0", "\u2003", "\u2009", "\u202f", "\u3000", "\ufeff"] as const;

const WIDE = new RegExp(`[${WIDE_SPACES.join("")}]`, "g");

/**
 * A text as the formulas that look for changes in the user's lists see it, TRIM(CLEAN(…)) with the wide spaces as spaces. A
 * cell and what was read from it count as alike where this is the same of both.
 */
export function measuredText(text: string): string {
  return text
    .replace(WIDE, " ")
    .replace(/[\0-\x1F]/g, "")
    .replace(/ +/g, " ")
    .replace(/^ | $/g, "");
}
