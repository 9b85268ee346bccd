import type { RawCell } from "../model/raw-sheet";

/**
 * A cell as text: IDs, names and labels. Numbers lose no digit and get no exponent (1e21 is
 * "1000000000000000000000"), zeros at the head of text stay, outer blanks go.
 */
export function parseIdentifier(cell: RawCell): string {
  if (typeof cell === "string") return trimText(cell);
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  if (!Number.isFinite(cell)) return "";
  if (Number.isInteger(cell)) return Math.abs(cell) < 1e21 ? String(cell) : BigInt(cell).toString();
  const text = String(cell);
  return text.includes("e") ? withoutExponent(text) : text;
}

const APOSTROPHE = 39;
/** The mark that makes a number text, which some programs export with it: "'02108". */
const TYPED_AS_TEXT = /^'[-+]?\d[\d.,/:\s-]*$/;

/** Blanks, no-break spaces and byte-order marks at both ends go, and an apostrophe before a number; inside, they stay as they are. */
export function trimText(text: string): string {
  const first = text.charCodeAt(0);
  const last = text.charCodeAt(text.length - 1);
  if (first > 32 && first < 127 && last > 32 && last < 127) {
    return first === APOSTROPHE && TYPED_AS_TEXT.test(text) ? text.slice(1) : text;
  }
  const bare = text.replace(/^[\s\u00a0\u200b\ufeff]+|[\s\u00a0\u200b\ufeff]+$/g, "");
  return TYPED_AS_TEXT.test(bare) ? bare.slice(1) : bare;
}

/** "1.5e-7" is "0.00000015". */
function withoutExponent(text: string): string {
  const [mantissa = "", exponent = "0"] = text.split("e");
  const sign = mantissa.startsWith("-") ? "-" : "";
  const digits = mantissa.replace("-", "").replace(".", "");
  return `${sign}0.${"0".repeat(-Number(exponent) - 1)}${digits}`;
}
