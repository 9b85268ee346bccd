import { FileError } from "../file-error";
import { parseXml, type XmlElement } from "../xml/xml-element";
import { ContentTypes } from "./content-types";
import { Relationships, relationshipsPath } from "./relationships";
import { deflateEntry, inflateEntry, readZip, writeZip, type ZipEntry } from "./zip-archive";

export const CONTENT_TYPES_PATH = "[Content_Types].xml";

/** The parts of an Open Packaging file, as they came. Immutable; changes are made on a PackageDraft. */
export class Package {
  private readonly byPath = new Map<string, ZipEntry>();

  constructor(readonly entries: readonly ZipEntry[]) {
    for (const entry of entries) this.byPath.set(entry.name.toLowerCase(), entry);
  }

  static open(bytes: Uint8Array): Package {
    return new Package(readZip(bytes));
  }

  has(path: string): boolean {
    return this.byPath.has(path.toLowerCase());
  }

  bytes(path: string): Uint8Array {
    const entry = this.byPath.get(path.toLowerCase());
    if (!entry) {
      throw new FileError(
        "DAMAGED",
        `the file is damaged (part ${path} is missing); open it in Excel, let Excel repair it and save it again`,
      );
    }
    return inflateEntry(entry);
  }

  text(path: string): string {
    return decodeXmlBytes(this.bytes(path));
  }

  xml(path: string): XmlElement {
    try {
      return parseXml(this.text(path));
    } catch (error) {
      if (error instanceof FileError) throw error;
      const reason = error instanceof Error ? error.message : String(error);
      throw new FileError(
        "DAMAGED",
        `the file is damaged (part ${path}: ${reason}); open it in Excel, let Excel repair it and save it again`,
        { cause: error },
      );
    }
  }

  relationships(part: string): Relationships {
    const path = relationshipsPath(part);
    return new Relationships(part, this.has(path) ? this.text(path) : undefined);
  }

  contentTypes(): ContentTypes {
    return new ContentTypes(this.text(CONTENT_TYPES_PATH));
  }
}

/** Text of an XML part; UTF-16 is told by its byte order mark. */
export function decodeXmlBytes(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return new TextDecoder().decode(bytes);
}

/** A package being changed; what is not put, removed or related anew stays as it came. */
export class PackageDraft {
  readonly contentTypes: ContentTypes;
  private readonly written = new Map<string, Uint8Array>();
  private readonly removed = new Set<string>();
  private readonly relationshipsOf = new Map<string, Relationships>();

  constructor(readonly source: Package) {
    this.contentTypes = source.contentTypes();
  }

  has(path: string): boolean {
    if (this.written.has(path)) return true;
    return !this.removed.has(path.toLowerCase()) && this.source.has(path);
  }

  /** Writes a part; the content type may be left out for one that has it already. */
  put(path: string, content: string | Uint8Array, contentType?: string): void {
    this.written.set(path, typeof content === "string" ? new TextEncoder().encode(content) : content);
    this.removed.delete(path.toLowerCase());
    if (contentType !== undefined) this.contentTypes.set(path, contentType);
  }

  xml(path: string): XmlElement {
    const content = this.written.get(path);
    return content ? parseXml(decodeXmlBytes(content)) : this.source.xml(path);
  }

  remove(path: string): void {
    this.written.delete(path);
    this.removed.add(path.toLowerCase());
    this.contentTypes.remove(path);
    this.relationshipsOf.delete(path);
    if (this.source.has(relationshipsPath(path))) this.removed.add(relationshipsPath(path).toLowerCase());
  }

  relationships(part: string): Relationships {
    let found = this.relationshipsOf.get(part);
    if (!found) {
      const removed = this.removed.has(relationshipsPath(part).toLowerCase());
      found = removed ? new Relationships(part) : this.source.relationships(part);
      this.relationshipsOf.set(part, found);
    }
    return found;
  }

  /** The first free path "xl/tables/table7.xml" for a stem "xl/tables/table" and an ending ".xml". */
  freshPath(stem: string, ending: string): string {
    for (let number = 1; ; number++) {
      const path = `${stem}${number}${ending}`;
      // A part removed in this draft keeps its name, so that nothing that still points at it changes meaning.
      if (!this.written.has(path) && !this.source.has(path)) return path;
    }
  }

  /** Every part that can be reached from the package's own relationships. */
  reachable(): Set<string> {
    const found = new Set<string>();
    const open = [""];
    for (let part = open.pop(); part !== undefined; part = open.pop()) {
      const relationships = this.relationships(part);
      for (const relationship of relationships.list) {
        if (relationship.external) continue;
        const path = relationships.pathOf(relationship);
        if (found.has(path) || !this.has(path)) continue;
        found.add(path);
        open.push(path);
      }
    }
    return found;
  }

  /** The bytes of the file; parts not touched are copied compressed as they came. */
  finish(): Uint8Array {
    for (const [part, relationships] of this.relationshipsOf) {
      if (!relationships.changed) continue;
      if (relationships.list.length === 0) this.removed.add(relationshipsPath(part).toLowerCase());
      else this.put(relationshipsPath(part), relationships.toXml());
    }
    if (this.contentTypes.changed) this.put(CONTENT_TYPES_PATH, this.contentTypes.toXml());
    const entries: ZipEntry[] = [];
    const taken = new Set<string>();
    for (const entry of this.source.entries) {
      const path = entry.name.toLowerCase();
      if (this.removed.has(path) || taken.has(path)) continue;
      taken.add(path);
      const content = [...this.written].find(([name]) => name.toLowerCase() === path)?.[1];
      entries.push(content ? deflateEntry(entry.name, content) : entry);
    }
    for (const [name, content] of this.written) {
      if (!taken.has(name.toLowerCase())) entries.push(deflateEntry(name, content));
    }
    return writeZip(entries);
  }
}
