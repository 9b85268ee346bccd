import type { Book } from "../../model/book";
import type { Package, PackageDraft } from "../package/package";
import { OFFICE_RELATIONSHIP } from "../xml/namespaces";
import {
  attributeNamed,
  childNamed,
  childrenNamed,
  documentText,
  element,
  elements,
  localName,
  numberAttribute,
  removeChildren,
  textOf,
  type XmlElement,
} from "../xml/xml-element";

const CORE_RELATIONSHIP =
  "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
const VALUE_TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";
/** The format id of all custom properties (MS-OSHARED 2.3.3.2.3.1). */
const CUSTOM_FORMAT = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

/** API names of properties and the elements that hold them. */
const CORE: Readonly<Record<string, string>> = {
  title: "dc:title",
  subject: "dc:subject",
  author: "dc:creator",
  keywords: "cp:keywords",
  comments: "dc:description",
  lastAuthor: "cp:lastModifiedBy",
  revisionNumber: "cp:revision",
  creationDate: "dcterms:created",
  category: "cp:category",
};

const EXTENDED: Readonly<Record<string, string>> = { manager: "Manager", company: "Company" };

function partOf(source: Pick<Package, "has" | "relationships">, kind: string): string | undefined {
  const top = source.relationships("");
  const found = top.ofKind(kind)[0];
  return found && source.has(top.pathOf(found)) ? top.pathOf(found) : undefined;
}

/** Reads title, author and the like, and the user's own properties. */
export function readDocumentProperties(source: Package, book: Book): void {
  const read = (kind: string, names: Readonly<Record<string, string>>): void => {
    const path = partOf(source, kind);
    if (path === undefined) return;
    const root = source.xml(path);
    for (const [name, holder] of Object.entries(names)) {
      const item = childNamed(root, localName(holder));
      if (item) book.properties.set(name, textOf(item));
    }
  };
  read("core-properties", CORE);
  read("extended-properties", EXTENDED);
  const path = partOf(source, "custom-properties");
  if (path === undefined) return;
  for (const property of childrenNamed(source.xml(path), "property")) {
    const value = elements(property)[0];
    if (value) book.customProperties.set(property.attributes.name ?? "", readValue(value));
  }
}

function readValue(value: XmlElement): string | number | boolean {
  const text = textOf(value);
  const kind = localName(value.name);
  if (kind === "bool") return text === "true" || text === "1";
  return /^(i[1248]|ui[1248]|int|uint|r[48]|decimal)$/.test(kind) ? Number(text) : text;
}

export function writeCoreProperties(draft: PackageDraft, book: Book): void {
  const path = partOf(draft, "core-properties") ?? "docProps/core.xml";
  const root = draft.has(path)
    ? draft.xml(path)
    : element("cp:coreProperties", {
        "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
      });
  root.attributes["xmlns:dc"] ??= "http://purl.org/dc/elements/1.1/";
  root.attributes["xmlns:dcterms"] ??= "http://purl.org/dc/terms/";
  root.attributes["xmlns:xsi"] ??= "http://www.w3.org/2001/XMLSchema-instance";
  root.attributes["xmlns:cp"] ??= "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
  putTexts(root, book, CORE);
  draft.put(path, documentText(root), "application/vnd.openxmlformats-package.core-properties+xml");
  draft.relationships("").add(CORE_RELATIONSHIP, path);
}

export function writeExtendedProperties(draft: PackageDraft, book: Book): void {
  const path = partOf(draft, "extended-properties") ?? "docProps/app.xml";
  const root = draft.has(path)
    ? draft.xml(path)
    : element("Properties", {
        xmlns: "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties",
      });
  putTexts(root, book, EXTENDED);
  draft.put(
    path,
    documentText(root),
    "application/vnd.openxmlformats-officedocument.extended-properties+xml",
  );
  draft.relationships("").add(`${OFFICE_RELATIONSHIP}/extended-properties`, path);
}

function putTexts(root: XmlElement, book: Book, names: Readonly<Record<string, string>>): void {
  for (const [name, holder] of Object.entries(names)) {
    const text = book.properties.get(name);
    const present = childNamed(root, localName(holder));
    if (text === undefined || text === "") {
      if (present && textOf(present) !== "") removeChildren(root, localName(holder));
    } else if (present) present.children = [text];
    else {
      const type = name === "creationDate" ? "dcterms:W3CDTF" : undefined;
      root.children.push(element(holder, { "xsi:type": type }, [text]));
    }
  }
}

export function writeCustomDocumentProperties(draft: PackageDraft, book: Book): void {
  const path = partOf(draft, "custom-properties") ?? "docProps/custom.xml";
  const before = draft.has(path) ? draft.xml(path) : undefined;
  const kept = new Map<string, XmlElement>();
  let highest = 1;
  for (const property of before ? childrenNamed(before, "property") : []) {
    kept.set(property.attributes.name ?? "", property);
    highest = Math.max(highest, numberAttribute(property, "pid") ?? 0);
  }
  const properties = [...book.customProperties].map(([name, value]) => {
    const present = kept.get(name);
    const content = present && elements(present)[0];
    if (present && content && readValue(content) === value) return present;
    const pid = (present && attributeNamed(present, "pid")) ?? ++highest;
    return element("property", { fmtid: CUSTOM_FORMAT, pid, name }, [valueElement(value)]);
  });
  const root = element(
    "Properties",
    {
      xmlns: "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties",
      ...before?.attributes,
      "xmlns:vt": VALUE_TYPES,
    },
    properties,
  );
  draft.put(path, documentText(root), "application/vnd.openxmlformats-officedocument.custom-properties+xml");
  draft.relationships("").add(`${OFFICE_RELATIONSHIP}/custom-properties`, path);
}

function valueElement(value: string | number | boolean): XmlElement {
  if (typeof value === "boolean") return element("vt:bool", {}, [String(value)]);
  if (typeof value === "string") return element("vt:lpwstr", {}, [value]);
  const whole = Number.isInteger(value) && Math.abs(value) < 2 ** 31;
  return element(whole ? "vt:i4" : "vt:r8", {}, [String(value)]);
}
