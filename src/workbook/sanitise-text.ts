/** Characters that a cell can hold. */
const LONGEST_CELL = 32_767;
/** What makes Excel read text as a formula or a command, also after white space and in full width. */
const TRIGGER = /^\s*[=+\-@'|＝＋－＠\t\r\n]/u;
/** Text that Excel reads as a number, date, time, currency, share, error or truth value. */
const LOOKS_TYPED =
  /^\s*(?:[$€£¥]?\s*[([]?\s*[-+.]?\d|[$€£¥]|#|true\s*$|false\s*$|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\s\-/.,]*\d)/i;
/** Halves of a character without the other half, and the two code points that no file can hold. */
const BROKEN = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|[\uFFFE\uFFFF]/g;

/**
 * Text as it is handed to Excel so that the cell shows exactly this text: never a formula,
 * never turned into a number, date or error. A leading apostrophe is Excel's own mark for
 * text and is no part of the cell's value.
 *
 * Tabs and carriage returns become a space or a line feed, other controls are removed;
 * text longer than a cell is cut without splitting a character.
 */
export function safeText(text: string): string {
  const plain = cellText(text);
  return TRIGGER.test(plain) || LOOKS_TYPED.test(plain) ? `'${plain}`.slice(0, LONGEST_CELL + 1) : plain;
}

/** What the cell will hold: the text without what a cell cannot hold. */
export function cellText(text: string): string {
  const plain = text
    .replace(/\r\n?/g, "\n")
    .replaceAll("\t", " ")
    .replace(/\p{Cc}/gu, (control) => (control === "\n" ? control : ""))
    .replace(BROKEN, "\uFFFD");
  if (plain.length <= LONGEST_CELL) return plain;
  const cut = plain.slice(0, LONGEST_CELL - 1);
  const whole = /[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut;
  return `${whole}…`;
}
