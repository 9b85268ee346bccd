import { strFromU8, unzipSync } from "fflate";

/** The parts of a workbook file as text, by path; "xl/workbook.xml". Pictures are not read as text but kept. */
export function workbookParts(bytes: Uint8Array): Map<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
}

/** What a reader of the file could find: every text and attribute, with the signs of XML as they are meant. */
export function readableText(bytes: Uint8Array): string {
  return [...workbookParts(bytes)]
    .map(([path, text]) => `${path}\n${text}`)
    .join("\n")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
}

/** Formulas in the cells of the sheets, "xl/worksheets/sheet1.xml!B5" to the formula. */
export function cellFormulas(bytes: Uint8Array): Map<string, string> {
  const found = new Map<string, string>();
  for (const [path, text] of workbookParts(bytes)) {
    if (!path.startsWith("xl/worksheets/sheet")) continue;
    for (const [, address = "", formula = ""] of text.matchAll(
      /<c r="([A-Z]+\d+)"[^>]*><f[^>]*>([^<]*)<\/f>/g,
    )) {
      found.set(`${path}!${address}`, formula);
    }
  }
  return found;
}
