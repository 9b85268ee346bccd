import type { RawCell } from "../model/raw-sheet";
import { trimText } from "./parse-identifier";

/** Digits of the postal codes that are all digits, by country; a shorter number has lost its zeros. */
const CODE_LENGTH = new Map([
  ["US", 5],
  ["PR", 5],
  ["DE", 5],
  ["FR", 5],
  ["ES", 5],
  ["IT", 5],
  ["MX", 5],
  ["FI", 5],
  ["BR", 8],
]);

export interface ParsedPostalCode {
  readonly text: string;
  /** True when zeros at the head were given back. */
  readonly padded: boolean;
}

/**
 * A postal code as text. Where the country's codes are digits of one length, a number or a text of
 * digits that is shorter gets its zeros back ("2139" is "02139", "21391234" is "02139-1234" in the US);
 * more than two lost zeros, or three in Brazil, are not believed.
 *
 * @param country ISO code of the row, or the code that the column as a whole looks like, or ""
 */
export function parsePostalCode(cell: RawCell, country: string): ParsedPostalCode {
  const text = typeof cell === "number" ? numberText(cell) : trimText(String(cell));
  const length = CODE_LENGTH.get(country);
  if (length === undefined) return { text, padded: false };
  const isUs = country === "US" || country === "PR";
  const plusFour = isUs ? /^(\d{3,5})\s*[- ]\s*(\d{4})$/.exec(text) : null;
  if (plusFour) {
    const [, zip = "", suffix = ""] = plusFour;
    return { text: `${zip.padStart(5, "0")}-${suffix}`, padded: zip.length < 5 };
  }
  if (!/^\d+$/.test(text)) return { text, padded: false };
  if (isUs && text.length >= 7 && text.length <= 9 && text.length !== 5) {
    const full = text.padStart(9, "0");
    return { text: `${full.slice(0, 5)}-${full.slice(5)}`, padded: text.length < 9 };
  }
  const lost = length - text.length;
  if (lost <= 0 || lost > 2) return { text, padded: false };
  return { text: text.padStart(length, "0"), padded: true };
}

/**
 * The country whose codes a column without countries holds, told by its shapes: "US" when most are five
 * digits (or ZIP+4) and, where states are given, these are US states; "" when nothing tells. Where US
 * states or a header with "ZIP" say so, some codes of five digits are enough: in New England most have
 * lost their zero.
 */
export class PostalShapes {
  private filled = 0;
  private fiveDigits = 0;
  private plausible = 0;

  /** @param times how many cells hold it */
  add(cell: RawCell, times = 1): void {
    if (cell === "") return;
    const text = typeof cell === "number" ? numberText(cell) : trimText(String(cell));
    this.filled += times;
    if (/^\d{5}(?:\s*[- ]?\s*\d{4})?$/.test(text)) this.fiveDigits += times;
    if (/^\d{3,5}(?:\s*[- ]?\s*\d{4})?$/.test(text)) this.plausible += times;
  }

  /**
   * @param shareOfUsStates of the states that are filled, null when there are none
   * @param isCalledZip the header names ZIP codes
   */
  country(shareOfUsStates: number | null, isCalledZip = false): string {
    const { filled, fiveDigits, plausible } = this;
    if (filled === 0 || (shareOfUsStates !== null && shareOfUsStates < 0.8)) return "";
    const isTold = shareOfUsStates !== null || (isCalledZip && fiveDigits > 0);
    return (isTold || fiveDigits / filled >= 0.6) && plausible / filled >= 0.9 ? "US" : "";
  }
}

function numberText(value: number): string {
  return Number.isInteger(value) ? String(value) : String(Math.trunc(value));
}
