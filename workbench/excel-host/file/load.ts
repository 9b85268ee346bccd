import { Book } from "../model/book";
import { Sheet } from "../model/sheet";
import { StyleTable } from "../model/style";
import { checkIsWorkbook } from "./book/check-workbook";
import { readDefinedNames } from "./book/defined-names";
import { bookState } from "./book/book-state";
import { readSharedStrings, type SharedStrings } from "./book/shared-strings";
import { readCustomXml } from "./book/custom-xml";
import { readDocumentProperties } from "./book/document-properties";
import { readSettings } from "./book/web-extension";
import { readWorkbookSettings } from "./book/workbook-settings";
import { FileError } from "./file-error";
import { Package } from "./package/package";
import type { Relationships } from "./package/relationships";
import { templatePackage } from "./package/template";
import { loadSheet } from "./sheet/load-sheet";
import { rememberSource, type SourceSheet } from "./source-package";
import { ColorReader } from "./styles/colors";
import { readStyles } from "./styles/read-styles";
import { attributeNamed, childNamed, childrenNamed, type XmlElement } from "./xml/xml-element";

/**
 * Reads an .xlsx or .xlsm file. Everything the model has no place for stays in the file's package,
 * from which saving copies it.
 * @throws FileError NOT_A_WORKBOOK, PASSWORD_PROTECTED, OLD_FORMAT or DAMAGED
 */
export function loadBook(bytes: Uint8Array, name: string): Book {
  checkIsWorkbook(bytes, name);
  return loadPackage(Package.open(bytes), name);
}

/** An empty workbook with one sheet. */
export function newBook(): Book {
  const book = loadPackage(templatePackage(), "Book1.xlsx");
  const sheet = new Sheet(book.makeId(), "Sheet1");
  book.sheets.push(sheet);
  book.active = sheet;
  return book;
}

function loadPackage(source: Package, name: string): Book {
  const workbookPath = findWorkbook(source, name);
  const workbook = source.xml(workbookPath);
  const relationships = source.relationships(workbookPath);
  const part = (kind: string): string | undefined => {
    const found = relationships.ofKind(kind)[0];
    return found && source.has(relationships.pathOf(found)) ? relationships.pathOf(found) : undefined;
  };
  const [themePath, stylesPath, stringsPath] = ["theme", "styles", "sharedStrings"].map(part);
  const styleSheet = stylesPath === undefined ? undefined : source.xml(stylesPath);
  const colors = new ColorReader(themePath === undefined ? undefined : source.xml(themePath), styleSheet);
  const fileStyles = styleSheet ? readStyles(styleSheet, colors) : [];
  const book = new Book(new StyleTable(fileStyles[0]));
  const styleIndexes = fileStyles.map((style) => book.styles.intern(style));
  const sharedStrings: SharedStrings =
    stringsPath === undefined ? { texts: [], rich: new Set() } : readSharedStrings(source.bytes(stringsPath));
  book.name = name;
  readWorkbookSettings(workbook, book);

  const entries = sheetEntries(workbook, relationships);
  const order = entries.map(({ item, path }) => {
    if (path === undefined) return undefined;
    const sheet = new Sheet(book.makeId(), attributeNamed(item, "name") ?? "");
    const state = item.attributes.state ?? "visible";
    sheet.visibility = state === "veryHidden" ? "VeryHidden" : state === "hidden" ? "Hidden" : "Visible";
    book.sheets.push(sheet);
    return sheet;
  });
  const names = readDefinedNames(workbook, book, order);
  const sheets = new Map<Sheet, SourceSheet>();
  entries.forEach(({ path }, index) => {
    const sheet = order[index];
    if (!sheet || path === undefined) return;
    const loaded = loadSheet({
      package: source,
      path,
      book,
      sheet,
      sharedStrings,
      colors,
      styleSheet,
      styleOf: (format) => styleIndexes[format] ?? 0,
      names: names.ofSheets.get(sheet) ?? {},
    });
    sheets.set(sheet, loaded);
    sheet.changed = false;
  });
  const view = childNamed(childNamed(workbook, "bookViews"), "workbookView");
  book.active =
    order[Number(view?.attributes.activeTab ?? 0)] ??
    book.sheets.find((sheet) => sheet.visibility === "Visible") ??
    book.sheets[0] ??
    null;
  readSettings(source, book);
  readDocumentProperties(source, book);
  const customXml = readCustomXml(source, workbookPath, book);
  rememberSource(book, {
    package: source,
    workbookPath,
    sharedStrings,
    sheets,
    order,
    names: names.sources,
    customXml,
    bookState: bookState(book),
  });
  return book;
}

/** All sheets of the file; chart, dialogue and macro sheets have no path and stay in the package alone. */
function sheetEntries(
  workbook: XmlElement,
  relationships: Relationships,
): { item: XmlElement; path: string | undefined }[] {
  const list = childNamed(workbook, "sheets");
  return (list ? childrenNamed(list, "sheet") : []).map((item) => {
    const relationship = relationships.byId(attributeNamed(item, "id"));
    const isWorksheet = relationship?.type.endsWith("/worksheet") === true;
    return { item, path: isWorksheet ? relationships.pathOf(relationship) : undefined };
  });
}

function findWorkbook(source: Package, name: string): string {
  const relationships = source.relationships("");
  const found = relationships.ofKind("officeDocument")[0];
  const path = found && relationships.pathOf(found);
  const type = path === undefined ? undefined : source.contentTypes().of(path);
  if (path !== undefined && type?.includes("sheet.binary")) {
    throw new FileError("NOT_A_WORKBOOK", `${name} is a binary workbook (.xlsb); save it in Excel as .xlsx`);
  }
  if (path === undefined || !/spreadsheetml|ms-excel/.test(type ?? "")) {
    throw new FileError(
      "NOT_A_WORKBOOK",
      `${name} is an Office file but no Excel workbook; choose a file saved by Excel as .xlsx`,
    );
  }
  return path;
}
