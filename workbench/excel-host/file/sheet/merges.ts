import { areaAddress } from "../../model/area";
import type { Sheet } from "../../model/sheet";
import {
  childNamed,
  childrenNamed,
  element,
  insertInOrder,
  removeChildren,
  type XmlElement,
} from "../xml/xml-element";
import { parseArea } from "./addresses";
import { WORKSHEET_ORDER } from "./worksheet-order";

export function readMerges(root: XmlElement, sheet: Sheet): void {
  const list = childNamed(root, "mergeCells");
  for (const merge of list ? childrenNamed(list, "mergeCell") : []) {
    const area = parseArea(merge.attributes.ref ?? "");
    if (area) sheet.merges.push(area);
  }
}

export function writeMerges(root: XmlElement, sheet: Sheet): void {
  removeChildren(root, "mergeCells");
  if (sheet.merges.length === 0) return;
  const merges = sheet.merges.map((area) => element("mergeCell", { ref: areaAddress(area) }));
  insertInOrder(root, element("mergeCells", { count: merges.length }, merges), WORKSHEET_ORDER);
}
