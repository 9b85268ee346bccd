import { Book } from "../model/book";
import type { Sheet } from "../model/sheet";
import { bookState } from "./book/book-state";
import { saveBookParts } from "./book/save-book-parts";
import { SharedStringsWriter } from "./book/shared-strings-writer";
import { saveWorkbookPart } from "./book/workbook-part";
import { PackageDraft } from "./package/package";
import { templatePackage } from "./package/template";
import { saveSheet } from "./sheet/save-sheet";
import { stateOf } from "./sheet/sheet-memory";
import { sourceOf, type SourcePackage } from "./source-package";
import { ColorReader } from "./styles/colors";
import { StyleWriter } from "./styles/write-styles";
import { MAIN_NAMESPACE, OFFICE_RELATIONSHIP } from "./xml/namespaces";
import { markSelectedTab } from "./sheet/views";
import { drawingChanged } from "./drawing/save-drawing";
import { childNamed, documentText, numberAttribute } from "./xml/xml-element";

const STRINGS_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml";

/**
 * The bytes of the workbook as .xlsx (or .xlsm where it was loaded from one). Parts that nothing
 * touched are those of the file, byte for byte; the same book gives the same bytes.
 */
export function saveBook(book: Book): Uint8Array {
  const source = sourceOf(book) ?? emptySource();
  const draft = new PackageDraft(source.package);
  const reachableBefore = draft.reachable();
  const workbookRelationships = draft.relationships(source.workbookPath);
  const part = (kind: string): string | undefined => {
    const found = workbookRelationships.ofKind(kind)[0];
    return found && workbookRelationships.pathOf(found);
  };
  const [themePath, stylesPath = "xl/styles.xml", stringsPath] = ["theme", "styles", "sharedStrings"].map(
    part,
  );
  const hasStyles = draft.has(stylesPath);
  const styleSheet = (hasStyles ? source.package : templatePackage()).xml(
    hasStyles ? stylesPath : "xl/styles.xml",
  );
  const theme = themePath === undefined ? undefined : source.package.xml(themePath);
  const styles = new StyleWriter(styleSheet, new ColorReader(theme, styleSheet), book.styles);
  const strings = new SharedStringsWriter(source.sharedStrings);

  const changed = new Set(book.sheets.filter((sheet) => isChanged(sheet, source)));
  const paths = new Map<Sheet, string>();
  const folder = source.workbookPath.slice(0, source.workbookPath.lastIndexOf("/") + 1);
  let tableId = highestTableId(source, changed.size > 0);
  for (const sheet of book.sheets) {
    const from = source.sheets.get(sheet);
    const path = from?.path ?? draft.freshPath(`${folder}worksheets/sheet`, ".xml");
    paths.set(sheet, path);
    if (!changed.has(sheet)) continue;
    saveSheet({
      draft,
      path,
      book,
      sheet,
      source: from,
      styles,
      active: book.active === sheet,
      stringNumber: (text) => strings.numberOf(text),
      freshTableId: () => ++tableId,
    });
  }
  for (const [sheet, { path }] of source.sheets) if (!book.sheets.includes(sheet)) draft.remove(path);
  moveSelectedTab(book, source, draft, changed);

  if (strings.changed) {
    const path = stringsPath ?? `${folder}sharedStrings.xml`;
    const before = stringsPath === undefined ? undefined : source.package.bytes(stringsPath);
    draft.put(path, strings.finish(before, MAIN_NAMESPACE), STRINGS_TYPE);
    if (stringsPath === undefined) workbookRelationships.add(`${OFFICE_RELATIONSHIP}/sharedStrings`, path);
  }
  if (styles.changed || !hasStyles) {
    draft.put(stylesPath, documentText(styles.root), STYLES_TYPE);
    workbookRelationships.add(`${OFFICE_RELATIONSHIP}/styles`, stylesPath);
  }
  saveBookParts(draft, book, source);
  saveWorkbookPart({ book, source, draft, paths, changed });

  const reachable = draft.reachable();
  for (const path of reachableBefore) if (!reachable.has(path)) draft.remove(path);
  return draft.finish();
}

const STYLES_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

/** Sheets that are not written anew show as selected only where they still are the active one. */
function moveSelectedTab(
  book: Book,
  source: SourcePackage,
  draft: PackageDraft,
  changed: ReadonlySet<Sheet>,
): void {
  const views = childNamed(source.package.xml(source.workbookPath), "bookViews");
  const before = source.order[numberAttribute(childNamed(views, "workbookView"), "activeTab") ?? 0];
  if (before === book.active) return;
  for (const sheet of [before, book.active]) {
    const from = sheet && source.sheets.get(sheet);
    if (!from || changed.has(sheet) || !book.sheets.includes(sheet)) continue;
    const marked = markSelectedTab(source.package.bytes(from.path), sheet === book.active);
    if (marked) draft.put(from.path, marked);
  }
}

/** A book made in memory is saved over an empty workbook. */
function emptySource(): SourcePackage {
  return {
    package: templatePackage(),
    workbookPath: "xl/workbook.xml",
    sharedStrings: { texts: [], rich: new Set() },
    sheets: new Map(),
    order: [],
    names: new Map(),
    customXml: new Map(),
    bookState: bookState(new Book()),
  };
}

/** A sheet is written when it says so, is new, or has a table that was renamed from elsewhere. */
function isChanged(sheet: Sheet, source: SourcePackage): boolean {
  const from = source.sheets.get(sheet);
  if (!from || sheet.changed) return true;
  const { tables } = from.memory;
  return (
    drawingChanged(sheet, from.memory) ||
    tables.size !== sheet.tables.length ||
    sheet.tables.some((table) => tables.get(table)?.state !== stateOf(table))
  );
}

function highestTableId(source: SourcePackage, needed: boolean): number {
  let highest = 0;
  if (!needed) return highest;
  for (const { memory } of source.sheets.values()) {
    for (const { path } of memory.tables.values()) {
      highest = Math.max(highest, numberAttribute(source.package.xml(path), "id") ?? 0);
    }
  }
  return highest;
}
