import type { XmlElement } from "./xml-element";

export const MAIN_NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const OFFICE_RELATIONSHIP = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Makes unprefixed elements mean the main namespace where a file gives it a prefix, and r: known. */
export function prepareNamespaces(root: XmlElement): void {
  const colon = root.name.indexOf(":");
  const namespace = colon < 0 ? root.attributes.xmlns : root.attributes[`xmlns:${root.name.slice(0, colon)}`];
  if (!("xmlns" in root.attributes)) root.attributes.xmlns = namespace ?? MAIN_NAMESPACE;
  root.attributes["xmlns:r"] ??= OFFICE_RELATIONSHIP;
}
