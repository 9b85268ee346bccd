import { decodeExcelText } from "../xml/excel-text";

const decoder = new TextDecoder();
const ENTITY = /&(?:#x([0-9A-Fa-f]+)|#([0-9]+)|(amp|lt|gt|quot|apos));/g;
const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

export function unescapeXml(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(ENTITY, (_, hex?: string, decimal?: string, name?: string) => {
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    return NAMED[name ?? ""] ?? "";
  });
}

/** Text between two byte positions with XML's references and line ends resolved. */
export function xmlText(bytes: Uint8Array, start: number, end: number): string {
  const raw = decoder.decode(bytes.subarray(start, end));
  if (!raw.includes("&") && !raw.includes("\r") && !raw.includes("<")) return raw;
  return raw
    .split(/(<!\[CDATA\[[\s\S]*?\]\]>)/)
    .map((piece) =>
      piece.startsWith("<![CDATA[")
        ? piece.slice(9, -3).replace(/\r\n?/g, "\n")
        : unescapeXml(piece.replace(/\r\n?/g, "\n")),
    )
    .join("");
}

/** The same for text that carries Excel's own escapes. */
export function excelText(bytes: Uint8Array, start: number, end: number): string {
  return decodeExcelText(xmlText(bytes, start, end));
}

/** A number as written; whole numbers without a sign or exponent are read digit by digit. */
export function numberAt(bytes: Uint8Array, start: number, end: number): number {
  if (end - start <= 15) {
    let value = 0;
    let at = start;
    for (; at < end; at++) {
      const digit = (bytes[at] ?? 0) - 48;
      if (digit < 0 || digit > 9) break;
      value = value * 10 + digit;
    }
    if (at === end && end > start) return value;
  }
  return Number(decoder.decode(bytes.subarray(start, end)));
}

export function rawText(bytes: Uint8Array, start: number, end: number): string {
  return decoder.decode(bytes.subarray(start, end));
}
