import { FileError } from "../file-error";
import { decodeXmlBytes } from "../package/package";
import { parseXml, type XmlElement } from "../xml/xml-element";

/** A worksheet part cut in two: its elements with an empty sheetData, and the place of the rows. */
export interface SheetPart {
  readonly bytes: Uint8Array;
  readonly root: XmlElement;
  /** The text that root was read from. */
  readonly frame: string;
  /** First byte after the opening tag of sheetData and first byte of its closing tag; equal when empty. */
  readonly rowsStart: number;
  readonly rowsEnd: number;
}

const NAME = new TextEncoder().encode("sheetData");
const LESS = 60;
const GREATER = 62;
const SLASH = 47;

/** Cuts a worksheet part. Throws FileError DAMAGED when it is not well-formed outside the rows. */
export function cutSheetPart(content: Uint8Array, path: string): SheetPart {
  const utf16 = (content[0] === 0xff && content[1] === 0xfe) || (content[0] === 0xfe && content[1] === 0xff);
  const bytes = utf16 ? new TextEncoder().encode(decodeXmlBytes(content)) : content;
  const decoder = new TextDecoder();
  const open = find(bytes, 0, 1);
  const parse = (text: string): XmlElement => {
    try {
      return parseXml(text);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new FileError(
        "DAMAGED",
        `the file is damaged (part ${path}: ${reason}); open it in Excel, let Excel repair it and save it again`,
        { cause: error },
      );
    }
  };
  const cut = (frame: string, rowsStart: number, rowsEnd: number): SheetPart => ({
    bytes,
    root: parse(frame),
    frame,
    rowsStart,
    rowsEnd,
  });
  if (open < 0) return cut(decoder.decode(bytes), 0, 0);
  const openEnd = bytes.indexOf(GREATER, open) + 1;
  if (bytes[openEnd - 2] === SLASH) return cut(decoder.decode(bytes), openEnd, openEnd);
  const close = find(bytes, bytes.length - 1, -1);
  const end = close < openEnd ? bytes.length : close;
  const text = decoder.decode(bytes.subarray(0, openEnd)) + decoder.decode(bytes.subarray(end));
  return cut(text, openEnd, end);
}

/** Place of "<" of the sheetData tag, the first from the front or the last from the back; -1 if none. */
function find(bytes: Uint8Array, from: number, step: 1 | -1): number {
  for (let at = from; at >= 0 && at < bytes.length; at += step) {
    if (bytes[at] !== NAME[0] || !NAME.every((code, index) => bytes[at + index] === code)) continue;
    const tag = bytes.lastIndexOf(LESS, at);
    const closing = bytes[tag + 1] === SLASH;
    if (closing === step < 0) return tag;
  }
  return -1;
}
