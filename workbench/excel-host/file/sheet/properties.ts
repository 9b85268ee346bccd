import { fileWidthOfCharacters } from "../../model/cell-sizes";
import type { Sheet } from "../../model/sheet";
import type { ColorReader } from "../styles/colors";
import { argb } from "../styles/style-elements";
import {
  childNamed,
  element,
  ensureChild,
  insertInOrder,
  numberAttribute,
  removeChildren,
  setAttribute,
  type XmlElement,
} from "../xml/xml-element";
import { widthCharacters } from "./widths";
import { WORKSHEET_ORDER } from "./worksheet-order";

/** CT_SheetPr, ECMA-376 18.3.1.82. */
export const SHEET_PROPERTIES_ORDER = ["tabColor", "outlinePr", "pageSetUpPr"] as const;

/** Tab colour and the sizes of rows and columns without their own. */
export function readProperties(root: XmlElement, sheet: Sheet, colors: ColorReader): void {
  sheet.tabColor = colors.read(childNamed(childNamed(root, "sheetPr"), "tabColor"));
  const format = childNamed(root, "sheetFormatPr");
  sheet.standardHeight = numberAttribute(format, "defaultRowHeight") ?? sheet.standardHeight;
  const width = numberAttribute(format, "defaultColWidth");
  if (width !== undefined) sheet.standardWidth = widthCharacters(width);
}

export function propertiesOf(sheet: Sheet): unknown {
  return [sheet.tabColor, sheet.standardHeight, sheet.standardWidth];
}

export function writeProperties(root: XmlElement, sheet: Sheet): void {
  if (sheet.tabColor !== null || childNamed(root, "sheetPr")) {
    const properties = ensureChild(root, "sheetPr", WORKSHEET_ORDER);
    removeChildren(properties, "tabColor");
    if (sheet.tabColor !== null) {
      insertInOrder(properties, element("tabColor", { rgb: argb(sheet.tabColor) }), SHEET_PROPERTIES_ORDER);
    }
  }
  const format = ensureChild(root, "sheetFormatPr", WORKSHEET_ORDER);
  if (sheet.standardWidth !== 8.43 || format.attributes.defaultColWidth !== undefined) {
    setAttribute(format, "defaultColWidth", fileWidthOfCharacters(sheet.standardWidth));
  }
  const before = numberAttribute(format, "defaultRowHeight") ?? 15;
  setAttribute(format, "defaultRowHeight", sheet.standardHeight);
  if (before !== sheet.standardHeight) setAttribute(format, "customHeight", true);
}
