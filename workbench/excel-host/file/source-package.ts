import type { Book, CustomXmlPart, DefinedName } from "../model/book";
import type { Sheet } from "../model/sheet";
import type { BookSubject } from "./book/book-state";
import type { RememberedXml } from "./book/custom-xml";
import type { SharedStrings } from "./book/shared-strings";
import type { Package } from "./package/package";
import type { SheetDataExtras } from "./sheet/sheet-data-reader";
import type { SheetMemory } from "./sheet/sheet-memory";
import type { XmlElement } from "./xml/xml-element";

/** What the file layer remembers of a sheet that came from a file. */
export interface SourceSheet {
  readonly path: string;
  /** The part with its rows left out. */
  readonly frame: string;
  readonly data: SheetDataExtras;
  readonly memory: SheetMemory;
}

/** The file a book was loaded from: saving changes only what differs from it. */
export interface SourcePackage {
  readonly package: Package;
  readonly workbookPath: string;
  readonly sharedStrings: SharedStrings;
  readonly sheets: Map<Sheet, SourceSheet>;
  /** The file's sheets in its order; undefined for chart, dialogue and macro sheets. */
  readonly order: readonly (Sheet | undefined)[];
  /** Elements that defined names were read from. */
  readonly names: Map<DefinedName, XmlElement>;
  readonly customXml: ReadonlyMap<CustomXmlPart, RememberedXml>;
  /** What the book was beside its sheets right after loading. */
  readonly bookState: ReadonlyMap<BookSubject, string>;
}

const sources = new WeakMap<Book, SourcePackage>();

export function rememberSource(book: Book, source: SourcePackage): void {
  sources.set(book, source);
}

export function sourceOf(book: Book): SourcePackage | undefined {
  return sources.get(book);
}
