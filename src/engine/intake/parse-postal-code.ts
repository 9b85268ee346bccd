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

interface ParsedPostalCode {
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
 *
 * @param isCalledZip the header names ZIP codes
 */
export function countryOfPostalColumn(
  cells: Iterable<RawCell>,
  shareOfUsStates: number | null,
  isCalledZip = false,
): string {
  let filled = 0;
  let fiveDigits = 0;
  let plausible = 0;
  for (const cell of cells) {
    if (cell === "") continue;
    const text = typeof cell === "number" ? numberText(cell) : trimText(String(cell));
    filled += 1;
    if (/^\d{5}(?:\s*[- ]?\s*\d{4})?$/.test(text)) fiveDigits += 1;
    if (/^\d{3,5}(?:\s*[- ]?\s*\d{4})?$/.test(text)) plausible += 1;
  }
  if (filled === 0 || (shareOfUsStates !== null && shareOfUsStates < 0.8)) return "";
  const isTold = shareOfUsStates !== null || (isCalledZip && fiveDigits > 0);
  return (isTold || fiveDigits / filled >= 0.6) && plausible / filled >= 0.9 ? "US" : "";
}

function numberText(value: number): string {
  return Number.isInteger(value) ? String(value) : String(Math.trunc(value));
}
