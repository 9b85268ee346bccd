import { areaAddress } from "../../model/area";
import type { Sheet } from "../../model/sheet";
import { childNamed, ensureChild, removeChildren, setAttribute, type XmlElement } from "../xml/xml-element";
import { parseArea } from "./addresses";
import { WORKSHEET_ORDER } from "./worksheet-order";

export function readAutoFilter(root: XmlElement, sheet: Sheet): void {
  sheet.autoFilter = parseArea(childNamed(root, "autoFilter")?.attributes.ref ?? "") ?? null;
}

/** Writes another range for the sheet's filter; its criteria belonged to the old one. */
export function writeAutoFilter(root: XmlElement, sheet: Sheet): void {
  if (!sheet.autoFilter) {
    removeChildren(root, "autoFilter");
    return;
  }
  const filter = ensureChild(root, "autoFilter", WORKSHEET_ORDER);
  setAttribute(filter, "ref", areaAddress(sheet.autoFilter));
  filter.children = [];
}
