import type { Hyperlink, Sheet } from "../../model/sheet";
import { areaAddress } from "../../model/area";
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
import { firstArea } from "./addresses";
import { WORKSHEET_ORDER } from "./worksheet-order";

function keyOf(item: XmlElement): string | undefined {
  const area = firstArea(item.attributes.ref);
  return area && `${area.top},${area.left}`;
}

function read(item: XmlElement, relationships: Relationships): Hyperlink {
  const link: Hyperlink = {};
  const relationship = relationships.byId(attributeNamed(item, "id"));
  if (relationship) link.address = relationship.target;
  if (item.attributes.location !== undefined) link.documentReference = item.attributes.location;
  if (item.attributes.tooltip !== undefined) link.screenTip = item.attributes.tooltip;
  return link;
}

/** Reads links; one over several cells belongs to the first. */
export function readHyperlinks(root: XmlElement, sheet: Sheet, relationships: Relationships): void {
  const list = childNamed(root, "hyperlinks");
  for (const item of list ? childrenNamed(list, "hyperlink") : []) {
    const key = keyOf(item);
    if (key !== undefined) sheet.hyperlinks.set(key, read(item, relationships));
  }
}

/** Writes the links; those that did not change stay as they are. */
export function writeHyperlinks(root: XmlElement, sheet: Sheet, relationships: Relationships): void {
  const list = childNamed(root, "hyperlinks");
  const before = new Map<string, XmlElement>();
  for (const item of list ? childrenNamed(list, "hyperlink") : []) before.set(keyOf(item) ?? "", item);
  const written: XmlElement[] = [];
  for (const [key, link] of sheet.hyperlinks) {
    const present = before.get(key);
    if (present && JSON.stringify(read(present, relationships)) === JSON.stringify(link)) {
      written.push(present);
      continue;
    }
    const [top = 0, left = 0] = key.split(",").map(Number);
    written.push(
      element("hyperlink", {
        ref: areaAddress({ top, left, bottom: top, right: left }),
        "r:id":
          link.address === undefined || link.address === ""
            ? undefined
            : relationships.addExternal(`${OFFICE_RELATIONSHIP}/hyperlink`, link.address),
        location: link.documentReference === "" ? undefined : link.documentReference,
        tooltip: link.screenTip === "" ? undefined : link.screenTip,
      }),
    );
  }
  removeChildren(root, "hyperlinks");
  if (written.length > 0) insertInOrder(root, element("hyperlinks", {}, written), WORKSHEET_ORDER);
}
