import {
  attributeNamed,
  childrenNamed,
  documentText,
  element,
  localName,
  parseXml,
  type XmlElement,
} from "../xml/xml-element";

/** Which kind of content each part holds, [Content_Types].xml. */
export class ContentTypes {
  changed = false;
  private readonly root: XmlElement;

  constructor(xml: string) {
    this.root = parseXml(xml);
  }

  of(path: string): string | undefined {
    return this.override(path) ?? this.defaultOf(path);
  }

  set(path: string, type: string): void {
    if (this.of(path) === type) return;
    this.remove(path);
    this.root.children.push(element("Override", { PartName: `/${path}`, ContentType: type }));
    this.changed = true;
  }

  /** Says what files of an extension hold ("png", "rels") unless that is said already. */
  setDefault(extension: string, type: string): void {
    if (this.defaultOf(`x.${extension}`) !== undefined) return;
    this.root.children.unshift(element("Default", { Extension: extension, ContentType: type }));
    this.changed = true;
  }

  remove(path: string): void {
    const kept = this.root.children.filter(
      (node) => typeof node === "string" || localName(node.name) !== "Override" || !isFor(node, path),
    );
    if (kept.length === this.root.children.length) return;
    this.root.children = kept;
    this.changed = true;
  }

  toXml(): string {
    return documentText(this.root);
  }

  private override(path: string): string | undefined {
    const entry = childrenNamed(this.root, "Override").find((item) => isFor(item, path));
    return entry && attributeNamed(entry, "ContentType");
  }

  private defaultOf(path: string): string | undefined {
    const extension = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
    const entry = childrenNamed(this.root, "Default").find(
      (item) => attributeNamed(item, "Extension")?.toLowerCase() === extension,
    );
    return entry && attributeNamed(entry, "ContentType");
  }
}

function isFor(item: XmlElement, path: string): boolean {
  const name = attributeNamed(item, "PartName") ?? "";
  return name.replace(/^\//, "").toLowerCase() === path.toLowerCase();
}
