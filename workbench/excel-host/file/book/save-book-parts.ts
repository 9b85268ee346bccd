import type { Book } from "../../model/book";
import type { PackageDraft } from "../package/package";
import type { SourcePackage } from "../source-package";
import { bookState, type BookSubject } from "./book-state";
import { writeCustomXml } from "./custom-xml";
import {
  writeCoreProperties,
  writeCustomDocumentProperties,
  writeExtendedProperties,
} from "./document-properties";
import { writeSettings } from "./web-extension";

/** Writes what stands beside the sheets, each part only when it differs from the file's. */
export function saveBookParts(draft: PackageDraft, book: Book, source: SourcePackage): void {
  const now = bookState(book);
  const differs = (subject: BookSubject): boolean => source.bookState.get(subject) !== now.get(subject);
  writeCustomXml(draft, source.workbookPath, book, source.customXml);
  if (differs("add-in settings")) writeSettings(draft, book);
  if (differs("core properties")) writeCoreProperties(draft, book);
  if (differs("extended properties")) writeExtendedProperties(draft, book);
  if (differs("custom properties")) writeCustomDocumentProperties(draft, book);
}
