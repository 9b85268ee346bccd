import type { Book } from "../../model/book";
import type { Sheet } from "../../model/sheet";
import type { SheetNames } from "../book/defined-names";
import type { SharedStrings } from "../book/shared-strings";
import type { Package } from "../package/package";
import type { SourceSheet } from "../source-package";
import type { ColorReader } from "../styles/colors";
import type { XmlElement } from "../xml/xml-element";
import { loadDrawing } from "../drawing/drawing-part";
import { readAutoFilter } from "./auto-filter";
import { readConditionalFormats } from "./conditional-formats";
import { readCustomProperties } from "./custom-properties";
import { readHyperlinks } from "./hyperlinks";
import { readPageLayout } from "./page-layout";
import { readProperties } from "./properties";
import { readProtection } from "./protection";
import { sheetSubjects } from "./sheet-subjects";
import { readValidations } from "./validations";
import { readViews } from "./views";
import { readColumns } from "./columns";
import { readMerges } from "./merges";
import { readSheetData, type SheetDataExtras } from "./sheet-data-reader";
import { emptyMemory, stateOf } from "./sheet-memory";
import { cutSheetPart } from "./sheet-part";
import { readTable } from "./tables";

export interface SheetSource {
  readonly package: Package;
  readonly path: string;
  readonly book: Book;
  readonly sheet: Sheet;
  readonly sharedStrings: SharedStrings;
  readonly colors: ColorReader;
  readonly styleSheet: XmlElement | undefined;
  styleOf(format: number): number;
  readonly names: SheetNames;
}

/** Reads a worksheet part with its tables and drawings into a sheet. */
export function loadSheet(source: SheetSource): SourceSheet {
  const { sheet, book, path } = source;
  const memory = emptyMemory();
  const part = cutSheetPart(source.package.bytes(path), path);
  const { root } = part;
  const styleOf = (format: number): number => source.styleOf(format);
  readProperties(root, sheet, source.colors);
  readColumns(root, sheet, memory, styleOf);
  const data: SheetDataExtras = readSheetData(part.bytes, part.rowsStart, part.rowsEnd, sheet, {
    sharedStrings: source.sharedStrings,
    styleOf,
    dateSystem: book.dateSystem,
  });
  readMerges(root, sheet);
  readViews(root, sheet);
  readPageLayout(root, sheet, source.names);
  readProtection(root, sheet);
  readAutoFilter(root, sheet);
  readValidations(root, sheet, memory);
  readConditionalFormats(root, sheet, memory, {
    colors: source.colors,
    styleSheet: source.styleSheet,
    makeId: () => book.makeId(),
  });
  const relationships = source.package.relationships(path);
  readHyperlinks(root, sheet, relationships);
  readCustomProperties(root, sheet, source.package, relationships);
  loadDrawing(source.package, relationships, book, sheet, memory);
  for (const relationship of relationships.ofKind("table")) {
    const tablePath = relationships.pathOf(relationship);
    const table = readTable(source.package.xml(tablePath), book);
    if (!table) continue;
    sheet.tables.push(table);
    memory.tables.set(table, { path: tablePath, state: stateOf(table) });
  }
  for (const [subject, state] of sheetSubjects(sheet)) memory.state.set(subject, stateOf(state));
  return { path, frame: part.frame, data, memory };
}
