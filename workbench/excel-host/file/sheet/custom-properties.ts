import type { Sheet } from "../../model/sheet";
import type { PackageDraft, Package } from "../package/package";
import type { Relationships } from "../package/relationships";
import { OFFICE_RELATIONSHIP } from "../xml/namespaces";
import {
  attributeNamed,
  childNamed,
  childrenNamed,
  element,
  insertInOrder,
  removeChildren,
  type XmlElement,
} from "../xml/xml-element";
import { WORKSHEET_ORDER } from "./worksheet-order";

const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty";

/** Reads properties of a sheet; each value is a part of its own, UTF-16 text without a mark. */
export function readCustomProperties(
  root: XmlElement,
  sheet: Sheet,
  source: Package,
  relationships: Relationships,
): void {
  const list = childNamed(root, "customProperties");
  for (const item of list ? childrenNamed(list, "customPr") : []) {
    const relationship = relationships.byId(attributeNamed(item, "id"));
    if (!relationship || !source.has(relationships.pathOf(relationship))) continue;
    const bytes = source.bytes(relationships.pathOf(relationship));
    const marked = bytes[0] === 0xff && bytes[1] === 0xfe;
    const text = new TextDecoder("utf-16le").decode(marked ? bytes.subarray(2) : bytes);
    sheet.customProperties.set(item.attributes.name ?? "", text.replace(/\0+$/, ""));
  }
}

export function writeCustomProperties(
  root: XmlElement,
  sheet: Sheet,
  draft: PackageDraft,
  path: string,
): void {
  const relationships = draft.relationships(path);
  for (const relationship of relationships.ofKind("customProperty")) {
    draft.remove(relationships.pathOf(relationship));
    relationships.remove(relationship.id);
  }
  removeChildren(root, "customProperties");
  if (sheet.customProperties.size === 0) return;
  const items = [...sheet.customProperties].map(([name, value]) => {
    const part = draft.freshPath("xl/customProperty", ".bin");
    draft.put(part, utf16(value), CONTENT_TYPE);
    return element("customPr", {
      name,
      "r:id": relationships.add(`${OFFICE_RELATIONSHIP}/customProperty`, part),
    });
  });
  insertInOrder(root, element("customProperties", {}, items), WORKSHEET_ORDER);
}

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index++) view.setUint16(index * 2, text.charCodeAt(index), true);
  return bytes;
}
