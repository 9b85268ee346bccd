import { deflateSync, inflateSync } from "fflate";
import { FileError } from "../file-error";
import { crc32 } from "./crc32";

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_RECORD = 0x06054b50;
const ZIP64_LOCATOR = 0x07064b50;
const ZIP64_END = 0x06064b50;
const MAX_32 = 0xffffffff;
/** 1 January 1980, the first day zip knows: the same content gives the same bytes. */
const FIXED_DATE = (1 << 5) | 1;
const UTF8_NAMES = 1 << 11;

/** One file of the archive, still compressed, so that untouched parts are copied as they are. */
export interface ZipEntry {
  readonly name: string;
  readonly method: 0 | 8;
  readonly crc: number;
  readonly size: number;
  readonly compressed: Uint8Array;
}

function damaged(what: string, cause?: unknown): FileError {
  return new FileError(
    "DAMAGED",
    `the file is damaged (${what}); open it in Excel, let Excel repair it and save it again`,
    { cause },
  );
}

/** Reads the directory of a zip file; nothing is decompressed yet. Throws FileError DAMAGED. */
export function readZip(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return readDirectory(bytes, view);
  } catch (error) {
    if (error instanceof RangeError) throw damaged("its directory points outside the file", error);
    throw error;
  }
}

function readDirectory(bytes: Uint8Array, view: DataView): ZipEntry[] {
  const end = findEnd(view);
  let count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (end >= 20 && view.getUint32(end - 20, true) === ZIP64_LOCATOR) {
    const end64 = getUint64(view, end - 20 + 8);
    if (view.getUint32(end64, true) !== ZIP64_END) throw damaged("its 64-bit directory is missing");
    count = getUint64(view, end64 + 32);
    at = getUint64(view, end64 + 48);
  }
  const decoder = new TextDecoder();
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index++) {
    if (view.getUint32(at, true) !== CENTRAL_HEADER) throw damaged("its directory is broken");
    const flags = view.getUint16(at + 8, true);
    const method = view.getUint16(at + 10, true);
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const name = decoder.decode(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll("\\", "/");
    const sizes = readSizes(view, at, at + 46 + nameLength, extraLength);
    if (flags & 1) throw damaged(`part ${name} is encrypted`);
    if (method !== 0 && method !== 8)
      throw damaged(`part ${name} is compressed by method ${method}, the rule is deflate`);
    if (view.getUint32(sizes.offset, true) !== LOCAL_HEADER)
      throw damaged(`part ${name} is not where the directory says`);
    const start =
      sizes.offset + 30 + view.getUint16(sizes.offset + 26, true) + view.getUint16(sizes.offset + 28, true);
    if (start + sizes.compressed > bytes.length) throw damaged(`part ${name} is cut off`);
    if (!name.endsWith("/")) {
      entries.push({
        name,
        method,
        crc: view.getUint32(at + 16, true),
        size: sizes.size,
        compressed: bytes.subarray(start, start + sizes.compressed),
      });
    }
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) === END_RECORD) return at;
  }
  throw damaged("its end is missing");
}

function getUint64(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}

/** Sizes and place of an entry, from its zip64 extra field where the 32-bit fields are full. */
function readSizes(
  view: DataView,
  at: number,
  extraAt: number,
  extraLength: number,
): { size: number; compressed: number; offset: number } {
  let compressed = view.getUint32(at + 20, true);
  let size = view.getUint32(at + 24, true);
  let offset = view.getUint32(at + 42, true);
  for (
    let extra = extraAt;
    extra + 4 <= extraAt + extraLength;
    extra += 4 + view.getUint16(extra + 2, true)
  ) {
    if (view.getUint16(extra, true) !== 1) continue;
    let field = extra + 4;
    const next = (): number => {
      field += 8;
      return getUint64(view, field - 8);
    };
    if (size === MAX_32) size = next();
    if (compressed === MAX_32) compressed = next();
    if (offset === MAX_32) offset = next();
  }
  return { size, compressed, offset };
}

/** The content of an entry. Throws FileError DAMAGED when it does not match its checksum. */
export function inflateEntry(entry: ZipEntry): Uint8Array {
  let content: Uint8Array;
  try {
    content =
      entry.method === 0
        ? entry.compressed
        : inflateSync(entry.compressed, { out: new Uint8Array(entry.size) });
  } catch (error) {
    throw damaged(`part ${entry.name} cannot be decompressed`, error);
  }
  if (content.length !== entry.size || crc32(content) !== entry.crc)
    throw damaged(`part ${entry.name} does not match its checksum`);
  return content;
}

/** Already compressed pictures are stored; large parts are compressed for speed rather than size. */
export function deflateEntry(name: string, content: Uint8Array): ZipEntry {
  const crc = crc32(content);
  if (/\.(png|jpe?g|gif)$/i.test(name))
    return { name, method: 0, crc, size: content.length, compressed: content };
  const level = content.length > 4_000_000 ? 1 : 6;
  return { name, method: 8, crc, size: content.length, compressed: deflateSync(content, { level }) };
}

/** The archive's bytes; the same entries give the same bytes. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const names = entries.map((entry) => new TextEncoder().encode(entry.name));
  let size = 22;
  entries.forEach((entry, index) => {
    size += 30 + 46 + 2 * (names[index]?.length ?? 0) + entry.compressed.length;
  });
  if (size > MAX_32 || entries.length > 0xffff)
    throw new RangeError(
      `the workbook would take ${size} bytes in ${entries.length} parts; a zip file holds 4 GB`,
    );
  const out = new Uint8Array(size);
  const view = new DataView(out.buffer);
  const offsets: number[] = [];
  let at = 0;
  entries.forEach((entry, index) => {
    const name = names[index] ?? new Uint8Array();
    offsets.push(at);
    view.setUint32(at, LOCAL_HEADER, true);
    writeCommonFields(view, at + 4, entry, name.length);
    out.set(name, at + 30);
    out.set(entry.compressed, at + 30 + name.length);
    at += 30 + name.length + entry.compressed.length;
  });
  const directory = at;
  entries.forEach((entry, index) => {
    const name = names[index] ?? new Uint8Array();
    view.setUint32(at, CENTRAL_HEADER, true);
    view.setUint16(at + 4, 20, true);
    writeCommonFields(view, at + 6, entry, name.length);
    view.setUint32(at + 42, offsets[index] ?? 0, true);
    out.set(name, at + 46);
    at += 46 + name.length;
  });
  view.setUint32(at, END_RECORD, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return out;
}

/** The fields that local and central headers share, from "version needed" to "name length". */
function writeCommonFields(view: DataView, at: number, entry: ZipEntry, nameLength: number): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, UTF8_NAMES, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint16(at + 6, 0, true);
  view.setUint16(at + 8, FIXED_DATE, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.compressed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, nameLength, true);
}
