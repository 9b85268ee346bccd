import { columnName } from "../../model/area";
import type { Book, DefinedName } from "../../model/book";
import type { Sheet } from "../../model/sheet";
import {
  booleanAttribute,
  childNamed,
  childrenNamed,
  element,
  insertInOrder,
  numberAttribute,
  removeChildren,
  setAttribute,
  textOf,
  type XmlElement,
} from "../xml/xml-element";
import { absoluteAddress, quotedSheetName } from "../sheet/addresses";
import { WORKBOOK_ORDER } from "./workbook-order";

const PRINT_AREA = "_xlnm.Print_Area";
const PRINT_TITLES = "_xlnm.Print_Titles";
const FILTER_DATABASE = "_xlnm._FilterDatabase";

/** Names that the file keeps for print areas, titles and filters; the model has them as parts of sheets. */
export interface SheetNames {
  printArea?: string;
  printTitles?: string;
}

/** Reads names into the book; returns those that belong to page set-ups by sheet, and where each name came from. */
export function readDefinedNames(
  workbook: XmlElement,
  book: Book,
  order: readonly (Sheet | undefined)[],
): { ofSheets: Map<Sheet, SheetNames>; sources: Map<DefinedName, XmlElement> } {
  const ofSheets = new Map<Sheet, SheetNames>();
  const sources = new Map<DefinedName, XmlElement>();
  const list = childNamed(workbook, "definedNames");
  for (const item of list ? childrenNamed(list, "definedName") : []) {
    const name = item.attributes.name ?? "";
    const scope = order[numberAttribute(item, "localSheetId") ?? -1] ?? null;
    if (name.startsWith("_xlnm.")) {
      if (!scope) continue;
      const names = ofSheets.get(scope) ?? {};
      if (name === PRINT_AREA) names.printArea = textOf(item);
      if (name === PRINT_TITLES) names.printTitles = textOf(item);
      ofSheets.set(scope, names);
      continue;
    }
    const defined: DefinedName = {
      name,
      formula: textOf(item),
      scope,
      visible: !booleanAttribute(item, "hidden", false),
      comment: item.attributes.comment ?? "",
    };
    book.names.push(defined);
    sources.set(defined, item);
  }
  return { ofSheets, sources };
}

export interface NamesToWrite {
  readonly book: Book;
  readonly sources: ReadonlyMap<DefinedName, XmlElement>;
  /** The file's sheets in its order, and the place of each sheet in the file to be. */
  readonly sourceOrder: readonly (Sheet | undefined)[];
  placeOf(sheet: Sheet): number;
  /** Whether a sheet still has the print names or the filter that its file had. */
  keeps(sheet: Sheet, what: "pageLayout" | "autoFilter"): boolean;
}

/** Writes the names anew; those of untouched page set-ups and filters as they came. */
export function writeDefinedNames(workbook: XmlElement, names: NamesToWrite): void {
  const written = [...keptSheetNames(workbook, names)];
  for (const sheet of names.book.sheets) written.push(...newSheetNames(sheet, names));
  for (const name of names.book.names) {
    if (name.scope && !names.book.sheets.includes(name.scope)) continue;
    const attributes = names.sources.get(name)?.attributes;
    const item = element("definedName", { ...attributes, name: name.name }, [name.formula]);
    setAttribute(item, "comment", name.comment === "" ? undefined : name.comment);
    setAttribute(item, "localSheetId", name.scope ? names.placeOf(name.scope) : undefined);
    setAttribute(item, "hidden", name.visible ? undefined : true);
    written.push(item);
  }
  removeChildren(workbook, "definedNames");
  if (written.length > 0) insertInOrder(workbook, element("definedNames", {}, written), WORKBOOK_ORDER);
}

function keptSheetNames(workbook: XmlElement, names: NamesToWrite): XmlElement[] {
  const list = childNamed(workbook, "definedNames");
  return (list ? childrenNamed(list, "definedName") : []).flatMap((item) => {
    const name = item.attributes.name ?? "";
    if (!name.startsWith("_xlnm.")) return [];
    const index = numberAttribute(item, "localSheetId");
    if (index === undefined) return [item];
    const sheet = names.sourceOrder[index];
    if (!sheet || !names.book.sheets.includes(sheet)) return [];
    const printed = name === PRINT_AREA || name === PRINT_TITLES;
    if (printed && !names.keeps(sheet, "pageLayout")) return [];
    if (name === FILTER_DATABASE && !names.keeps(sheet, "autoFilter")) return [];
    setAttribute(item, "localSheetId", names.placeOf(sheet));
    return [item];
  });
}

function newSheetNames(sheet: Sheet, names: NamesToWrite): XmlElement[] {
  const made: XmlElement[] = [];
  const add = (name: string, formula: string, hidden?: true): void => {
    made.push(element("definedName", { name, localSheetId: names.placeOf(sheet), hidden }, [formula]));
  };
  const prefix = `${quotedSheetName(sheet.name)}!`;
  if (!names.keeps(sheet, "pageLayout")) {
    const { printArea, titleRows, titleColumns } = sheet.pageLayout;
    if (printArea) add(PRINT_AREA, prefix + absoluteAddress(printArea));
    const titles: string[] = [];
    if (titleColumns)
      titles.push(`${prefix}$${columnName(titleColumns.first)}:$${columnName(titleColumns.last)}`);
    if (titleRows) titles.push(`${prefix}$${titleRows.first + 1}:$${titleRows.last + 1}`);
    if (titles.length > 0) add(PRINT_TITLES, titles.join(","));
  }
  if (sheet.autoFilter && !names.keeps(sheet, "autoFilter")) {
    add(FILTER_DATABASE, prefix + absoluteAddress(sheet.autoFilter), true);
  }
  return made;
}
