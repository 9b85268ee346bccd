import type { Area } from "./area";
import type { Sheet } from "./sheet";
import { StyleTable, type CellStyle } from "./style";

export interface DefinedName {
  name: string;
  /** Formula without "=", "'Plan Settings'!$B$5". */
  formula: string;
  /** Sheet the name belongs to, or null for the workbook. */
  scope: Sheet | null;
  visible: boolean;
  comment: string;
}

export interface CustomXmlPart {
  readonly id: string;
  xml: string;
}

/** What happened to a book, for events and for views that mirror it. */
export type BookChange =
  | { readonly kind: "cells"; readonly sheet: Sheet; readonly area: Area; readonly source: "addIn" | "user" }
  | { readonly kind: "calculated" }
  | {
      readonly kind:
        "sheetAdded" | "sheetDeleted" | "sheetActivated" | "sheetRenamed" | "layout" | "drawing" | "tables";
      readonly sheet: Sheet;
    }
  | { readonly kind: "selection"; readonly sheet: Sheet };

/**
 * A workbook in memory: the single truth of the host. The protocol changes it, the
 * calculation fills its results in, the file layer loads and saves it, the page mirrors it.
 */
export class Book {
  readonly sheets: Sheet[] = [];
  readonly names: DefinedName[] = [];
  readonly customXmlParts: CustomXmlPart[] = [];
  /** Office settings of the add-in: key to JSON text. */
  readonly settings = new Map<string, string>();
  /** Core and extended properties by API name ("title", "author" ...). */
  readonly properties = new Map<string, string>();
  readonly customProperties = new Map<string, string | number | boolean>();
  dateSystem: 1900 | 1904 = 1900;
  active: Sheet | null = null;
  structureProtected = false;
  readOnly = false;
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual" = "Automatic";
  name = "Book1.xlsx";
  private nextId = 1;
  private readonly listeners = new Set<(change: BookChange) => void>();

  /** A file brings styles of its own, whose first is its default style. */
  constructor(readonly styles = new StyleTable()) {}

  /** A fresh id for a sheet, table, chart ... */
  makeId(): string {
    return String(this.nextId++);
  }

  sheetNamed(name: string): Sheet | undefined {
    const folded = name.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === folded);
  }

  /** Table by name, ignoring case, with its sheet. */
  tableNamed(name: string): { sheet: Sheet; table: Sheet["tables"][number] } | undefined {
    const folded = name.toLowerCase();
    for (const sheet of this.sheets) {
      const table = sheet.tables.find((candidate) => candidate.name.toLowerCase() === folded);
      if (table) return { sheet, table };
    }
    return undefined;
  }

  /** The look of a cell style by name, ignoring case, as far as the book uses it. */
  namedStyle(name: string): CellStyle | undefined {
    const folded = name.toLowerCase();
    if (folded === "normal") return { ...this.styles.at(0), styleName: "Normal" };
    for (let index = 0; index < this.styles.count; index++) {
      const style = this.styles.at(index);
      if (style.styleName.toLowerCase() === folded) return style;
    }
    return undefined;
  }

  onChange(listener: (change: BookChange) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  announce(change: BookChange): void {
    for (const listener of this.listeners) listener(change);
  }
}
