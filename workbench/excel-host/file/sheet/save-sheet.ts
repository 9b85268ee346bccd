import { areaAddress } from "../../model/area";
import type { Book } from "../../model/book";
import type { Sheet } from "../../model/sheet";
import { saveDrawing } from "../drawing/save-drawing";
import type { PackageDraft } from "../package/package";
import type { SourceSheet } from "../source-package";
import type { StyleWriter } from "../styles/write-styles";
import { ByteWriter } from "../xml/byte-writer";
import { MAIN_NAMESPACE, OFFICE_RELATIONSHIP, prepareNamespaces } from "../xml/namespaces";
import {
  XML_DECLARATION,
  childNamed,
  documentText,
  element,
  elementText,
  ensureChild,
  insertInOrder,
  localName,
  numberAttribute,
  parseXml,
  removeChildren,
  setAttribute,
  type XmlElement,
} from "../xml/xml-element";
import { writeColumns } from "./columns";
import { writeMerges } from "./merges";
import { writeSheetData } from "./sheet-data-writer";
import { writeAutoFilter } from "./auto-filter";
import { writeConditionalFormats } from "./conditional-formats";
import { writeCustomProperties } from "./custom-properties";
import { writeHyperlinks } from "./hyperlinks";
import { writePageLayout } from "./page-layout";
import { writeProperties } from "./properties";
import { writeProtection } from "./protection";
import { sheetSubjects, type SheetSubject } from "./sheet-subjects";
import { writeValidations } from "./validations";
import { writeSelectedTab, writeSelection, writeViews } from "./views";
import { emptyMemory, stateOf, type SheetMemory } from "./sheet-memory";
import { writeTable } from "./tables";
import { WORKSHEET_ORDER } from "./worksheet-order";

export const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
const TABLE_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";

export interface SheetTarget {
  readonly draft: PackageDraft;
  readonly path: string;
  readonly book: Book;
  readonly sheet: Sheet;
  readonly source: SourceSheet | undefined;
  readonly styles: StyleWriter;
  readonly active: boolean;
  stringNumber(text: string): number;
  /** An id for a table that no other table of the workbook has. */
  freshTableId(): number;
}

/** Writes a worksheet part over what it was, with its tables and drawings. */
export function saveSheet(target: SheetTarget): void {
  const { draft, path, sheet, source, styles } = target;
  const memory = source?.memory ?? emptyMemory();
  const root = source
    ? parseXml(source.frame)
    : element("worksheet", { xmlns: MAIN_NAMESPACE, "xmlns:r": OFFICE_RELATIONSHIP });
  prepareNamespaces(root);
  const formatOf = (style: number): number => styles.formatOf(style);
  const used = sheet.usedArea(false);
  setAttribute(ensureChild(root, "dimension", WORKSHEET_ORDER), "ref", used ? areaAddress(used) : "A1");
  writeColumns(root, sheet, memory, formatOf);
  saveSubjects(root, target, memory);
  saveTables(root, target);
  const drawing = saveDrawing(draft, target.book, sheet, memory);
  if (drawing !== memory.drawing) linkDrawing(root, target, drawing);

  removeChildren(root, "sheetData");
  insertInOrder(root, element("sheetData"), WORKSHEET_ORDER);
  const writer = new ByteWriter();
  const [before, after] = splitAtRows(root);
  writer.text(before);
  writer.text("<sheetData>");
  writeSheetData(writer, sheet, source?.data ?? { cells: new Map(), rows: new Map() }, {
    headers: headerTexts(sheet),
    formatOf,
    stringNumber: (text) => target.stringNumber(text),
  });
  writer.text("</sheetData>");
  writer.text(after);
  draft.put(path, writer.finish(), SHEET_TYPE);
}

/** What the header cells of the sheet's tables have to say, by row and column. */
function headerTexts(sheet: Sheet): Map<number, Map<number, string>> {
  const texts = new Map<number, Map<number, string>>();
  for (const { area, columns, showHeaders } of sheet.tables) {
    if (!showHeaders) continue;
    const row = texts.get(area.top) ?? new Map<number, string>();
    columns.forEach((column, index) => row.set(area.left + index, column.name));
    texts.set(area.top, row);
  }
  return texts;
}

/** Writes what differs from the file, part by part; what does not stays as the file has it. */
function saveSubjects(root: XmlElement, target: SheetTarget, memory: SheetMemory): void {
  const { sheet, draft, path, styles } = target;
  const now = sheetSubjects(sheet);
  const ifChanged = (subject: SheetSubject, write: () => void): void => {
    if (memory.state.get(subject) !== stateOf(now.get(subject))) write();
  };
  ifChanged("views", () => {
    writeViews(root, sheet);
    writeSelection(root, sheet.selection);
  });
  ifChanged("selection", () => writeSelection(root, sheet.selection));
  writeSelectedTab(root, target.active);
  ifChanged("properties", () => writeProperties(root, sheet));
  ifChanged("pageLayout", () => writePageLayout(root, sheet));
  ifChanged("protection", () => writeProtection(root, sheet));
  ifChanged("autoFilter", () => writeAutoFilter(root, sheet));
  ifChanged("merges", () => writeMerges(root, sheet));
  ifChanged("validations", () => writeValidations(root, sheet, memory));
  ifChanged("conditionalFormats", () => writeConditionalFormats(root, sheet, memory, styles, path));
  ifChanged("hyperlinks", () => writeHyperlinks(root, sheet, draft.relationships(path)));
  ifChanged("customProperties", () => writeCustomProperties(root, sheet, draft, path));
}

/** Points the sheet at its drawing, or at none. */
function linkDrawing(root: XmlElement, target: SheetTarget, drawing: string | undefined): void {
  const relationships = target.draft.relationships(target.path);
  removeChildren(root, "drawing");
  for (const relationship of relationships.ofKind("drawing")) relationships.remove(relationship.id);
  if (drawing === undefined) return;
  const id = relationships.add(`${OFFICE_RELATIONSHIP}/drawing`, drawing);
  insertInOrder(root, element("drawing", { "r:id": id }), WORKSHEET_ORDER);
}

function splitAtRows(root: XmlElement): [before: string, after: string] {
  const place = root.children.findIndex(
    (node) => typeof node !== "string" && localName(node.name) === "sheetData",
  );
  const text = (children: typeof root.children): string =>
    children.map((node) => (typeof node === "string" ? "" : elementText(node))).join("");
  const opening = elementText({ ...root, children: [] }).replace(/\/>$/, ">");
  return [
    XML_DECLARATION + opening + text(root.children.slice(0, place)),
    `${text(root.children.slice(place + 1))}</${root.name}>`,
  ];
}

function saveTables(root: XmlElement, target: SheetTarget): void {
  const { draft, path, sheet, source } = target;
  const relationships = draft.relationships(path);
  const type = `${OFFICE_RELATIONSHIP}/table`;
  const parts = source?.memory.tables ?? new Map<never, never>();
  for (const [table, remembered] of parts) {
    if (sheet.tables.includes(table)) continue;
    const relationship = relationships
      .ofKind("table")
      .find((candidate) => relationships.pathOf(candidate) === remembered.path);
    if (relationship) relationships.remove(relationship.id);
    draft.remove(remembered.path);
  }
  const references = sheet.tables.map((table) => {
    const remembered = source?.memory.tables.get(table);
    const tablePath = remembered?.path ?? draft.freshPath("xl/tables/table", ".xml");
    if (remembered?.state !== stateOf(table)) {
      const before = remembered && draft.source.xml(remembered.path);
      if (before) prepareNamespaces(before);
      const id = before ? (numberAttribute(before, "id") ?? target.freshTableId()) : target.freshTableId();
      draft.put(tablePath, documentText(writeTable(table, id, before)), TABLE_TYPE);
    }
    const present = relationships
      .ofKind("table")
      .find((candidate) => relationships.pathOf(candidate) === tablePath);
    return element("tablePart", { "r:id": present?.id ?? relationships.add(type, tablePath) });
  });
  const list = childNamed(root, "tableParts");
  if (references.length === 0) {
    if (list) removeChildren(root, "tableParts");
    return;
  }
  const parent = list ?? element("tableParts");
  parent.children = references;
  setAttribute(parent, "count", references.length);
  if (!list) insertInOrder(root, parent, WORKSHEET_ORDER);
}
