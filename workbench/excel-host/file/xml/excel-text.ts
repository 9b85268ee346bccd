const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;
/**
 * What XML cannot hold (control characters, lone surrogates, U+FFFE and U+FFFF), the carriage
 * return that XML readers turn into a line feed, and text that looks like an escape itself.
 */
const TO_ESCAPE =
  /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|_(?=x[0-9A-Fa-f]{4}_)/g;

/** Text of a cell as the file stores it, ST_Xstring: "_x000D_" is a carriage return (ECMA-376 22.9.2.19). */
export function decodeExcelText(stored: string): string {
  if (!stored.includes("_x")) return stored;
  return stored.replace(ESCAPED, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

export function encodeExcelText(text: string): string {
  return text.replace(
    TO_ESCAPE,
    (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
  );
}

/** Text with white space at an end, or a line break, needs xml:space="preserve". */
export function needsPreserve(text: string): boolean {
  return /^\s|\s$|\n/.test(text);
}
