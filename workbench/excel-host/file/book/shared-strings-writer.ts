import { encodeExcelText, needsPreserve } from "../xml/excel-text";
import { ByteWriter } from "../xml/byte-writer";
import { XML_DECLARATION, escapeText } from "../xml/xml-element";
import type { SharedStrings } from "./shared-strings";

const LESS = 60;
const GREATER = 62;
const SLASH = 47;

/** Adds texts behind those of the file, so that sheets that are not written keep their numbers. */
export class SharedStringsWriter {
  private numbers: Map<string, number> | undefined;
  private readonly added: string[] = [];

  constructor(private readonly source: SharedStrings) {}

  get changed(): boolean {
    return this.added.length > 0;
  }

  /** Number of a text; a text is added at its first use. */
  numberOf(text: string): number {
    const numbers = (this.numbers ??= this.indexSource());
    let number = numbers.get(text);
    if (number === undefined) {
      number = this.source.texts.length + this.added.push(text) - 1;
      numbers.set(text, number);
    }
    return number;
  }

  /** The part with the added texts; `before` is the part as it came. */
  finish(before: Uint8Array | undefined, namespace: string): Uint8Array {
    const writer = new ByteWriter();
    if (!before) {
      const total = String(this.added.length);
      writer.text(`${XML_DECLARATION}<sst xmlns="${namespace}" uniqueCount="${total}">`);
      this.writeAdded(writer, "");
      writer.text("</sst>");
      return writer.finish();
    }
    const { head, prefix, bodyStart, bodyEnd } = cut(before);
    // The count of uses would need every sheet to be read; it is optional and left out.
    const attributes = head
      .replace(/\s(?:unique)?[cC]ount\s*=\s*(?:"[^"]*"|'[^']*')/g, "")
      .replace(/\/?>$/, "");
    writer.text(`${attributes} uniqueCount="${this.source.texts.length + this.added.length}">`);
    const tail = new ByteWriter();
    this.writeAdded(tail, prefix);
    tail.text(`</${prefix}sst>`);
    const [start, end] = [writer.finish(), tail.finish()];
    const bytes = new Uint8Array(start.length + (bodyEnd - bodyStart) + end.length);
    bytes.set(start);
    bytes.set(before.subarray(bodyStart, bodyEnd), start.length);
    bytes.set(end, start.length + bodyEnd - bodyStart);
    return bytes;
  }

  private indexSource(): Map<string, number> {
    const numbers = new Map<string, number>();
    this.source.texts.forEach((text, number) => {
      if (!this.source.rich.has(number) && !numbers.has(text)) numbers.set(text, number);
    });
    return numbers;
  }

  private writeAdded(writer: ByteWriter, prefix: string): void {
    for (const text of this.added) {
      const stored = encodeExcelText(text);
      const space = needsPreserve(stored) ? ' xml:space="preserve"' : "";
      writer.text(`<${prefix}si><${prefix}t${space}>${escapeText(stored)}</${prefix}t></${prefix}si>`);
    }
  }
}

/** The opening of the part as text, and where its items stand. */
function cut(bytes: Uint8Array): { head: string; prefix: string; bodyStart: number; bodyEnd: number } {
  let open = bytes.indexOf(LESS);
  while (bytes[open + 1] === 63 || bytes[open + 1] === 33) open = bytes.indexOf(LESS, open + 1);
  const openEnd = bytes.indexOf(GREATER, open);
  const head = new TextDecoder().decode(bytes.subarray(0, openEnd + 1));
  const name = /<([\w.-]+:)?sst\b[^<]*$/.exec(head);
  const prefix = name?.[1] ?? "";
  if (bytes[openEnd - 1] === SLASH) return { head, prefix, bodyStart: openEnd + 1, bodyEnd: openEnd + 1 };
  return { head, prefix, bodyStart: openEnd + 1, bodyEnd: bytes.lastIndexOf(LESS) };
}
