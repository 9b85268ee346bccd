import { elements, localName, type XmlElement } from "../xml/xml-element";

export const X14_NAMESPACE = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
export const XM_NAMESPACE = "http://schemas.microsoft.com/office/excel/2006/main";

/** Elements that mean nothing once they are empty. */
const CONTAINERS = new Set([
  "dataValidations",
  "conditionalFormatting",
  "conditionalFormattings",
  "ext",
  "extLst",
]);

/** Takes elements out of a tree, and the lists that are empty without them. */
export function removeElements(root: XmlElement, gone: ReadonlySet<XmlElement>): void {
  if (gone.size === 0) return;
  root.children = root.children.filter((child) => {
    if (typeof child === "string") return true;
    if (gone.has(child)) return false;
    const before = elements(child).length;
    if (before === 0) return true;
    removeElements(child, gone);
    const name = localName(child.name);
    const onlyAddress = elements(child).every((rest) => localName(rest.name) === "sqref");
    return !(CONTAINERS.has(name) && onlyAddress && elements(child).length < before);
  });
}
