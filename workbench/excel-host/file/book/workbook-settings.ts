import type { Book } from "../../model/book";
import {
  booleanAttribute,
  childNamed,
  ensureChild,
  removeChildren,
  setAttribute,
  type XmlElement,
} from "../xml/xml-element";
import { WORKBOOK_ORDER } from "./workbook-order";

/** Date system, calculation mode and protection of the structure. */
export function readWorkbookSettings(workbook: XmlElement, book: Book): void {
  book.dateSystem = booleanAttribute(childNamed(workbook, "workbookPr"), "date1904", false) ? 1904 : 1900;
  book.structureProtected = booleanAttribute(
    childNamed(workbook, "workbookProtection"),
    "lockStructure",
    false,
  );
  const mode = childNamed(workbook, "calcPr")?.attributes.calcMode;
  book.calculationMode =
    mode === "manual" ? "Manual" : mode === "autoNoTable" ? "AutomaticExceptTables" : "Automatic";
}

/** Text of the settings as the model has them, to tell whether they changed. */
export function workbookSettingsState(book: Book): string {
  return JSON.stringify([book.dateSystem, book.structureProtected, book.calculationMode]);
}

export function writeWorkbookSettings(workbook: XmlElement, book: Book): void {
  const properties = ensureChild(workbook, "workbookPr", WORKBOOK_ORDER);
  setAttribute(properties, "date1904", book.dateSystem === 1904 ? true : undefined);
  if (book.structureProtected) {
    setAttribute(ensureChild(workbook, "workbookProtection", WORKBOOK_ORDER), "lockStructure", true);
  } else removeChildren(workbook, "workbookProtection");
  const modes = { Automatic: undefined, AutomaticExceptTables: "autoNoTable", Manual: "manual" };
  const mode = modes[book.calculationMode];
  if (mode !== undefined || childNamed(workbook, "calcPr")) {
    setAttribute(ensureChild(workbook, "calcPr", WORKBOOK_ORDER), "calcMode", mode);
  }
}
