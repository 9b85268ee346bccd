import { CellError, type CellValue, type ErrorCode } from "../../model/cell-value";
import type { CellColumn } from "../../model/cell-store";
import type { Sheet } from "../../model/sheet";
import { FileError } from "../file-error";
import type { SharedStrings } from "../book/shared-strings";
import { escapeAttribute } from "../xml/xml-element";
import { excelText, numberAt, rawText, unescapeXml, xmlText } from "./byte-text";
import { SharedFormula } from "./shared-formula";

const LESS = 60;
const GREATER = 62;
const SLASH = 47;
const EQUALS = 61;
const COLON = 58;

const ERRORS: ReadonlySet<string> = new Set<ErrorCode>([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#SPILL!",
  "#CALC!",
  "#GETTING_DATA",
]);

/** A cell with something the model does not keep: runs of formatting, an array formula, a rich value. */
export interface SpecialCell {
  /** Attributes but r and s, and everything inside, as written. */
  readonly attributes: string;
  readonly inner: string;
  readonly value: CellValue;
  readonly formula: string | undefined;
}

/** What the file says of rows and cells beyond the model; it is written again where the cell still has its value. */
export interface SheetDataExtras {
  /** By row * 16384 + column. */
  readonly cells: Map<number, SpecialCell>;
  /** Further attributes of rows as written (outline levels, automatic heights). */
  readonly rows: Map<number, string>;
}

export interface SheetDataContext {
  readonly sharedStrings: SharedStrings;
  /** Index in the book's styles of a cell format of the file. */
  styleOf(format: number): number;
  readonly dateSystem: 1900 | 1904;
}

/** What the scanner keeps of one tag; one object is used again for every tag. */
interface Tag {
  /** Place after ">". */
  end: number;
  empty: boolean;
}

/**
 * Reads the rows between two byte positions into a sheet. Hand-written because a sheet of two
 * million cells has to be read in seconds; it takes what any producer writes: prefixes, rows and
 * cells without addresses, white space between elements.
 */
export function readSheetData(
  bytes: Uint8Array,
  start: number,
  end: number,
  sheet: Sheet,
  context: SheetDataContext,
): SheetDataExtras {
  return new SheetDataReader(bytes, sheet, context).read(start, end);
}

class SheetDataReader {
  private readonly extras: SheetDataExtras = { cells: new Map(), rows: new Map() };
  private readonly shared = new Map<string, SharedFormula>();
  private readonly tag: Tag = { end: 0, empty: false };
  private readonly columns: CellColumn[] = [];
  private readonly columnStyled: boolean[] = [];
  private row = -1;
  private column = -1;
  private rowStyled = false;
  // Attributes of the tag read last.
  private address = -1;
  private addressEnd = -1;
  private format = 0;
  private type = "";
  private others = "";

  constructor(
    private readonly bytes: Uint8Array,
    private readonly sheet: Sheet,
    private readonly context: SheetDataContext,
  ) {
    for (const [column, properties] of sheet.columns) {
      if (properties.style !== undefined) this.columnStyled[column] = true;
    }
  }

  read(start: number, end: number): SheetDataExtras {
    const { bytes, tag } = this;
    let at = this.next(start);
    while (at >= 0 && at < end) {
      const code = bytes[at + 1];
      if (code === SLASH || code === 33 || code === 63) {
        at = this.next(bytes.indexOf(GREATER, at));
        continue;
      }
      const name = this.nameEnd(at + 1);
      const local = this.localStart(at + 1, name);
      if (name - local === 3 && bytes[local] === 114) {
        this.readAttributes(name);
        this.openRow();
        at = this.next(tag.end);
      } else if (name - local === 1 && bytes[local] === 99) {
        this.readAttributes(name);
        at = this.next(this.readCell());
      } else {
        at = this.next(bytes.indexOf(GREATER, at));
      }
    }
    return this.extras;
  }

  private next(from: number): number {
    return from < 0 ? -1 : this.bytes.indexOf(LESS, from);
  }

  private nameEnd(from: number): number {
    const { bytes } = this;
    let at = from;
    for (;;) {
      const code = bytes[at] ?? GREATER;
      if (code === GREATER || code === SLASH || code <= 32) return at;
      at++;
    }
  }

  private localStart(from: number, end: number): number {
    for (let at = from; at < end; at++) if (this.bytes[at] === COLON) return at + 1;
    return from;
  }

  /** Reads r, s and t apart and keeps all other attributes as text; ends after ">". */
  private readAttributes(from: number): void {
    const { bytes, tag } = this;
    this.address = this.addressEnd = -1;
    this.format = 0;
    this.type = "";
    this.others = "";
    let at = from;
    for (;;) {
      let code = bytes[at];
      while (code !== undefined && code <= 32) code = bytes[++at];
      if (code === undefined) throw this.damaged("a cell is cut off");
      if (code === SLASH) {
        tag.empty = true;
        tag.end = bytes.indexOf(GREATER, at) + 1;
        return;
      }
      if (code === GREATER) {
        tag.empty = false;
        tag.end = at + 1;
        return;
      }
      const equals = bytes.indexOf(EQUALS, at);
      let open = equals + 1;
      while ((bytes[open] ?? 34) <= 32) open++;
      const close = bytes.indexOf(bytes[open] ?? 34, open + 1);
      if (equals < 0 || close < 0) throw this.damaged("a cell is cut off");
      if (equals - at === 1 && code === 114) {
        this.address = open + 1;
        this.addressEnd = close;
      } else if (equals - at === 1 && code === 115) {
        this.format = numberAt(bytes, open + 1, close);
      } else if (equals - at === 1 && code === 116) {
        this.type =
          close - open === 2 ? String.fromCharCode(bytes[open + 1] ?? 0) : rawText(bytes, open + 1, close);
      } else {
        this.others += ` ${rawText(bytes, at, close + 1)}`;
      }
      at = close + 1;
    }
  }

  private openRow(): void {
    const { sheet } = this;
    this.row = this.address < 0 ? this.row + 1 : numberAt(this.bytes, this.address, this.addressEnd) - 1;
    this.column = -1;
    this.rowStyled = false;
    if (!Number.isInteger(this.row) || this.row < 0) throw this.damaged("a row has no number");
    if (this.others === "" && this.format === 0) return;
    const attributes = parseAttributes(this.others);
    const on = (name: string): boolean => attributes.get(name) === "1" || attributes.get(name) === "true";
    const height = Number(attributes.get("ht"));
    const custom = on("customHeight");
    const properties: { height?: number; hidden?: boolean; style?: number } = {};
    if (custom && Number.isFinite(height)) properties.height = height;
    if (on("hidden")) properties.hidden = true;
    if (on("customFormat")) {
      properties.style = this.context.styleOf(this.format);
      this.rowStyled = true;
    }
    if (Object.keys(properties).length > 0) sheet.rows.set(this.row, properties);
    for (const name of ["spans", "customHeight", "hidden", "customFormat"]) attributes.delete(name);
    if (custom) attributes.delete("ht");
    if (attributes.size > 0) {
      this.extras.rows.set(
        this.row,
        [...attributes].map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`).join(""),
      );
    }
  }

  /** Reads a cell whose tag was just read; returns the place after it. */
  private readCell(): number {
    const { bytes, tag, context } = this;
    if (this.address < 0) this.column++;
    else this.readAddress();
    const { column, row, format, type, others } = this;
    const cells = (this.columns[column] ??= this.sheet.cells.column(column));
    if (format !== 0 || this.rowStyled || this.columnStyled[column]) {
      cells.styles[row] = context.styleOf(format);
    }
    if (tag.empty) return tag.end;
    const contentStart = tag.end;
    let value: CellValue = null;
    let special = others !== "";
    let shared = false;
    let at = this.next(contentStart);
    for (;;) {
      if (at < 0) throw this.damaged("a cell is cut off");
      if (bytes[at + 1] === SLASH) {
        const nameEnd = this.nameEnd(at + 2);
        const local = this.localStart(at + 2, nameEnd);
        if (nameEnd - local === 1 && bytes[local] === 99) break;
        at = this.next(at + 1);
        continue;
      }
      const nameEnd = this.nameEnd(at + 1);
      const local = this.localStart(at + 1, nameEnd);
      const first = bytes[local];
      const open = bytes.indexOf(GREATER, nameEnd);
      const empty = bytes[open - 1] === SLASH;
      if (nameEnd - local === 1 && first === 118) {
        const close = this.next(open);
        if (!empty && close > open + 1) {
          value = this.readValue(type, open + 1, close);
          if (type === "s" && context.sharedStrings.rich.has(numberAt(bytes, open + 1, close)))
            special = true;
        } else if (type === "s" || type === "str") value = "";
        at = empty ? this.next(open) : close;
      } else if (nameEnd - local === 1 && first === 102) {
        const close = empty ? open : this.next(open);
        const attributes = rawText(bytes, nameEnd, empty ? open - 1 : open);
        const kind = this.readFormula(cells, attributes, empty ? 0 : open + 1, close);
        if (kind === "kept") special = true;
        if (kind === "shared") shared = true;
        at = empty ? this.next(open) : close;
      } else if (nameEnd - local === 2 && first === 105) {
        const close = this.closeOf(open, "is");
        const inline = empty ? { text: "", rich: false } : this.readInline(open + 1, close);
        value = inline.text;
        special ||= inline.rich;
        at = empty ? this.next(open) : close;
      } else {
        special = true;
        at = this.next(open);
      }
    }
    const end = bytes.indexOf(GREATER, at) + 1;
    if (value !== null) cells.values[row] = value;
    // A cell of a shared formula is written with its own text: its block may be gone by then.
    if (special && !shared) {
      this.extras.cells.set(row * 16384 + column, {
        attributes: others + (type === "" ? "" : ` t="${type}"`),
        inner: rawText(bytes, contentStart, at),
        value,
        formula: cells.formulas.get(row)?.text,
      });
    }
    return end;
  }

  private readAddress(): void {
    const { bytes } = this;
    let column = 0;
    let at = this.address;
    for (; at < this.addressEnd; at++) {
      const code = bytes[at] ?? 0;
      if (code >= 65 && code <= 90) column = column * 26 + code - 64;
      else if (code >= 97 && code <= 122) column = column * 26 + code - 96;
      else if (code !== 36) break;
    }
    const row = numberAt(bytes, at, this.addressEnd) - 1;
    if (column < 1 || !Number.isInteger(row) || row < 0) throw this.damaged("a cell has no address");
    this.column = column - 1;
    this.row = row;
  }

  private readValue(type: string, start: number, end: number): CellValue {
    const { bytes } = this;
    switch (type) {
      case "":
      case "n": {
        const number = numberAt(bytes, start, end);
        if (Number.isNaN(number)) throw this.damaged(`a number is written ${rawText(bytes, start, end)}`);
        return number;
      }
      case "s": {
        const index = numberAt(bytes, start, end);
        const text = this.context.sharedStrings.texts[index];
        if (text === undefined) throw this.damaged(`shared text ${index} is missing`);
        return text;
      }
      case "b":
        return bytes[start] === 49 || bytes[start] === 116;
      case "e": {
        const code = xmlText(bytes, start, end);
        return CellError.of(isErrorCode(code) ? code : "#VALUE!");
      }
      case "d":
        return serialOf(rawText(bytes, start, end), this.context.dateSystem);
      default:
        return excelText(bytes, start, end);
    }
  }

  /** Keeps a formula, unless it is of a kind that only the file knows (array, data table). */
  private readFormula(
    cells: CellColumn,
    attributeText: string,
    start: number,
    end: number,
  ): "read" | "shared" | "kept" {
    const text = start === 0 ? "" : excelText(this.bytes, start, end);
    if (attributeText === "") {
      if (text !== "") cells.formulas.set(this.row, { text });
      return "read";
    }
    const attributes = parseAttributes(attributeText);
    const kind = attributes.get("t") ?? "normal";
    if (kind === "array" || kind === "dataTable") return "kept";
    const index = attributes.get("si");
    if (kind === "shared" && index !== undefined) {
      if (text !== "" && !this.shared.has(index)) {
        this.shared.set(index, new SharedFormula(text, this.row, this.column));
      }
      const formula = text === "" ? this.shared.get(index)?.at(this.row, this.column) : text;
      if (formula !== undefined) cells.formulas.set(this.row, { text: formula });
      return "shared";
    }
    if (text !== "") cells.formulas.set(this.row, { text });
    return "read";
  }

  private closeOf(from: number, name: string): number {
    for (let at = this.next(from); at >= 0; at = this.next(at + 1)) {
      if (this.bytes[at + 1] !== SLASH) continue;
      const end = this.nameEnd(at + 2);
      if (rawText(this.bytes, this.localStart(at + 2, end), end) === name) return at;
    }
    throw this.damaged("a cell is cut off");
  }

  private readInline(start: number, end: number): { text: string; rich: boolean } {
    let text = "";
    let rich = false;
    let phonetic = false;
    let at = this.next(start);
    while (at >= 0 && at < end) {
      const closing = this.bytes[at + 1] === SLASH;
      const nameStart = closing ? at + 2 : at + 1;
      const nameEnd = this.nameEnd(nameStart);
      const name = rawText(this.bytes, this.localStart(nameStart, nameEnd), nameEnd);
      const open = this.bytes.indexOf(GREATER, nameEnd);
      const empty = this.bytes[open - 1] === SLASH;
      if (name === "rPh") phonetic = !closing;
      if (name === "r" || name === "rPh") rich = true;
      if (name === "t" && !closing && !empty) {
        const close = this.next(open);
        if (!phonetic) text += excelText(this.bytes, open + 1, close);
        at = close;
      } else at = this.next(open);
    }
    return { text, rich };
  }

  private damaged(what: string): FileError {
    return new FileError(
      "DAMAGED",
      `the file is damaged (sheet "${this.sheet.name}", row ${this.row + 1}: ${what}); open it in Excel, let Excel repair it and save it again`,
    );
  }
}

function isErrorCode(code: string): code is ErrorCode {
  return ERRORS.has(code);
}

function parseAttributes(text: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const match of text.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    const name = match[1] ?? "";
    attributes.set(name, unescapeXml(match[2] ?? match[3] ?? ""));
  }
  return attributes;
}

/** Serial number of a date written in ISO 8601, as strict files do. */
function serialOf(iso: string, dateSystem: 1900 | 1904): number {
  const text = /^\d\d:/.test(iso) ? `1899-12-30T${iso}` : iso;
  const milliseconds = Date.parse(
    /[Zz]$|[+-]\d\d:\d\d$/.test(text) || !text.includes("T") ? text : `${text}Z`,
  );
  const days = milliseconds / 86_400_000 + 25_569;
  return dateSystem === 1904 ? days - 1462 : days;
}
