/** Characters that a cell can hold. */
export const LONGEST_CELL = 32_767;
/** Halves of a character without the other half, and the two code points that no file can hold. */
const BROKEN = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|[\uFFFE\uFFFF]/g;
/**
 * Signs that turn the direction of all text after them: a name with one would show the words of ours
 * behind it in reverse. The marks that hint at the direction of their neighbours stay.
 */
const TURNS = /[\u202A-\u202E\u2066-\u2069]/g;

/**
 * What a cell will hold: the text without what a cell cannot hold or what would change how the
 * text around it reads. Tabs become spaces, carriage returns line feeds; other controls and the
 * signs that turn the direction of text are removed; text longer than a cell is cut without
 * splitting a character.
 */
export function cellText(text: string): string {
  const plain = text
    .replace(/\r\n?/g, "\n")
    .replaceAll("\t", " ")
    .replace(/\p{Cc}/gu, (control) => (control === "\n" ? control : ""))
    .replace(TURNS, "")
    .replace(BROKEN, "\uFFFD");
  if (plain.length <= LONGEST_CELL) return plain;
  const cut = plain.slice(0, LONGEST_CELL - 1);
  const whole = /[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut;
  return `${whole}…`;
}
