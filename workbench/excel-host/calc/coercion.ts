import { format, isDateFormat, isValidFormat, parseValue } from "numfmt";
import { CellError } from "../model/cell-value";
import type { CellValue } from "../model/cell-value";

const PLAIN_NUMBER = /^\s*[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?\s*$/;

/** The number a text stands for in arithmetic ("1,234", "12%", "1/2/2020", " 5 "), or undefined. */
export function numberOfText(text: string): number | undefined {
  if (PLAIN_NUMBER.test(text)) return Number(text);
  if (text.trim() === "" || !/\d/.test(text)) return undefined;
  const parsed = parseValue(text.trim());
  return typeof parsed?.value === "number" ? parsed.value : undefined;
}

/**
 * The number that conditions and exact lookups by condition take a cell's text for, or
 * undefined: digits with signs, separators, a currency or a date in digits; no words.
 */
export function numberOfNumericText(text: string): number | undefined {
  const looksNumeric = text.length < 40 && /\d/.test(text) && /^[\s\d$€£(+\-.]/.test(text);
  return looksNumeric ? numberOfText(text) : undefined;
}

/** Number for arithmetic: blank 0, TRUE 1, text that reads as a number; else #VALUE!. */
export function toNumber(value: CellValue): number | CellError {
  if (typeof value === "number") return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (typeof value === "string") return numberOfText(value) ?? CellError.of("#VALUE!");
  return value;
}

/** Text as "&" joins it: numbers in General form, TRUE and FALSE in capitals, blank as "". */
export function toText(value: CellValue): string | CellError {
  if (typeof value === "string") return value;
  if (typeof value === "number") return numberText(value);
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return value;
}

/** A number in Excel's General form without a limit of width: 15 significant digits. */
function numberText(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return String(value === 0 ? 0 : value);
  const rounded = Number(value.toPrecision(15));
  const magnitude = Math.abs(rounded);
  if (magnitude === 0) return "0";
  if (magnitude >= 1e21) return scientific(rounded);
  if (magnitude >= 1e-9) {
    const plain = fixedText(rounded);
    // General turns to the exponent when the plain form needs more than 20 characters after the point.
    if (plain.replace(/^-?0?\./, "").length <= 21) return plain;
  }
  return scientific(rounded);
}

function fixedText(value: number): string {
  const text = String(value);
  if (!/e/i.test(text)) return text;
  const exponent = Number(text.slice(text.search(/e/i) + 1));
  if (exponent > 0) return value.toLocaleString("en-US", { useGrouping: false, maximumFractionDigits: 0 });
  const digits = text.slice(0, text.search(/e/i)).replace("-", "").replace(".", "");
  return `${value < 0 ? "-" : ""}0.${"0".repeat(-exponent - 1)}${digits}`;
}

function scientific(value: number): string {
  const [mantissa = "0", exponent = "0"] = value.toExponential().split("e");
  const power = Number(exponent);
  const digits = String(Math.abs(power)).padStart(2, "0");
  return `${mantissa}E${power < 0 ? "-" : "+"}${digits}`;
}

/** Logical value of a condition: numbers other than 0 are true; the texts TRUE and FALSE; else #VALUE!. */
export function toLogical(value: CellValue): boolean | CellError {
  if (typeof value === "boolean") return value;
  if (typeof value === "number") return value !== 0;
  if (value === null) return false;
  if (typeof value === "string") {
    const folded = value.toUpperCase();
    if (folded === "TRUE") return true;
    if (folded === "FALSE") return false;
    return CellError.of("#VALUE!");
  }
  return value;
}

/** A value in a number format, as TEXT shows it; undefined when the pattern cannot be read. */
export function formatted(
  pattern: string,
  value: number | string | boolean,
  date1904: boolean,
): string | undefined {
  if (!isValidFormat(pattern)) return undefined;
  const shifted = date1904 && typeof value === "number" && isDateFormat(pattern) ? value + 1462 : value;
  return format(pattern, shifted, { dateErrorNumber: false, dateSpanLarge: false });
}
