import type { Book, CustomXmlPart } from "../../model/book";
import type { Package, PackageDraft } from "../package/package";
import { OFFICE_RELATIONSHIP } from "../xml/namespaces";
import { XML_DECLARATION, attributeNamed, documentText, element } from "../xml/xml-element";

const PROPERTIES_NAMESPACE = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";

export interface RememberedXml {
  readonly path: string;
  readonly xml: string;
}

/** Reads the custom XML parts of the workbook; each has its id in a part of properties beside it. */
export function readCustomXml(
  source: Package,
  workbookPath: string,
  book: Book,
): Map<CustomXmlPart, RememberedXml> {
  const found = new Map<CustomXmlPart, RememberedXml>();
  const relationships = source.relationships(workbookPath);
  for (const relationship of relationships.ofKind("customXml")) {
    const path = relationships.pathOf(relationship);
    if (!source.has(path)) continue;
    const own = source.relationships(path);
    const properties = own.ofKind("customXmlProps")[0];
    const propertiesPath = properties && own.pathOf(properties);
    const id =
      propertiesPath !== undefined && source.has(propertiesPath)
        ? attributeNamed(source.xml(propertiesPath), "itemID")
        : undefined;
    const xml = source
      .text(path)
      .replace(/^\uFEFF/, "")
      .replace(/^<\?xml[^>]*\?>\s*/, "");
    const part: CustomXmlPart = { id: id ?? book.makeId(), xml };
    book.customXmlParts.push(part);
    found.set(part, { path, xml });
  }
  return found;
}

export function writeCustomXml(
  draft: PackageDraft,
  workbookPath: string,
  book: Book,
  known: ReadonlyMap<CustomXmlPart, RememberedXml>,
): void {
  const relationships = draft.relationships(workbookPath);
  for (const [part, { path }] of known) {
    if (book.customXmlParts.includes(part)) continue;
    const relationship = relationships.ofKind("customXml").find((one) => relationships.pathOf(one) === path);
    if (relationship) relationships.remove(relationship.id);
    draft.remove(path);
  }
  book.customXmlParts.forEach((part, index) => {
    const before = known.get(part);
    if (before?.xml === part.xml) return;
    const path = before?.path ?? draft.freshPath("customXml/item", ".xml");
    const declared = /^\s*<\?xml\b/.test(part.xml);
    draft.put(path, declared ? part.xml : XML_DECLARATION + part.xml);
    if (before) return;
    draft.contentTypes.setDefault("xml", "application/xml");
    relationships.add(`${OFFICE_RELATIONSHIP}/customXml`, path);
    const propertiesPath = draft.freshPath("customXml/itemProps", ".xml");
    draft.put(propertiesPath, documentText(propertiesElement(part, index)), PROPERTIES_TYPE);
    draft.relationships(path).add(`${OFFICE_RELATIONSHIP}/customXmlProps`, propertiesPath);
  });
}

function propertiesElement(part: CustomXmlPart, index: number): ReturnType<typeof element> {
  const isGuid = /^\{[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\}$/.test(part.id);
  const numbered = `{00000000-0000-4000-9000-${index.toString(16).toUpperCase().padStart(12, "0")}}`;
  return element(
    "ds:datastoreItem",
    { "ds:itemID": isGuid ? part.id : numbered, "xmlns:ds": PROPERTIES_NAMESPACE },
    [element("ds:schemaRefs")],
  );
}
