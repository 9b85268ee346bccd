import { cellText, LONGEST_CELL } from "../engine/model/cell-text";

/** What makes Excel read text as a formula or a command, also after white space and in full width. */
const TRIGGER = /^\s*[=+\-@'|＝＋－＠\t\r\n]/u;
/** Text that Excel reads as a number, date, time, currency, share, error or truth value. */
const LOOKS_TYPED =
  /^\s*(?:[$€£¥]?\s*[([]?\s*[-+.]?\d|[$€£¥]|#|true\s*$|false\s*$|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\s\-/.,]*\d)/i;

/**
 * Text as it is handed to Excel so that the cell shows exactly this text: never a formula,
 * never turned into a number, date or error. A leading apostrophe is Excel's own mark for
 * text and is no part of the cell's value.
 */
export function safeText(text: string): string {
  const plain = cellText(text);
  return TRIGGER.test(plain) || LOOKS_TYPED.test(plain) ? `'${plain}`.slice(0, LONGEST_CELL + 1) : plain;
}
