import { excelText } from "../sheet/byte-text";

const LESS = 60;
const GREATER = 62;
const SLASH = 47;

/** The texts that cells name by number. */
export interface SharedStrings {
  readonly texts: readonly string[];
  /** Numbers of texts with formatting inside (runs) or a phonetic guide. */
  readonly rich: ReadonlySet<number>;
}

/**
 * Reads the shared strings part. Own scanner: the part has a text for every account name and
 * a general parser takes longer for it than the whole of the remaining load.
 */
export function readSharedStrings(bytes: Uint8Array): SharedStrings {
  const texts: string[] = [];
  const rich = new Set<number>();
  let text = "";
  let phonetic = false;
  let at = bytes.indexOf(LESS);
  while (at >= 0) {
    const close = bytes.indexOf(GREATER, at);
    if (close < 0) break;
    const closing = bytes[at + 1] === SLASH;
    const name = tagName(bytes, closing ? at + 2 : at + 1);
    const empty = bytes[close - 1] === SLASH;
    if (name === "si") {
      if (closing || empty) texts.push(closing ? text : "");
      text = "";
    } else if (name === "t" && !closing && !empty) {
      let end = bytes.indexOf(LESS, close);
      while (end >= 0 && bytes[end + 1] === 33) end = bytes.indexOf(LESS, end + 1);
      if (!phonetic) text += excelText(bytes, close + 1, end);
      at = end;
      continue;
    } else if (name === "r") {
      rich.add(texts.length);
    } else if (name === "rPh") {
      phonetic = !closing && !empty;
      rich.add(texts.length);
    }
    at = bytes.indexOf(LESS, close);
  }
  return { texts, rich };
}

/** Local name of the tag whose name starts here; only the short ones are told apart. */
function tagName(bytes: Uint8Array, start: number): string {
  let name = "";
  for (let at = start; at < start + 24; at++) {
    const code = bytes[at] ?? GREATER;
    if (code === GREATER || code === SLASH || code === 32 || code === 10 || code === 13 || code === 9) break;
    name = code === 58 ? "" : name + String.fromCharCode(code);
  }
  return name;
}
