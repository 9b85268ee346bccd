import type { Book } from "../../model/book";
import { stateOf } from "../sheet/sheet-memory";
import { workbookSettingsState } from "./workbook-settings";

export type BookSubject =
  | "workbook settings"
  | "names"
  | "add-in settings"
  | "core properties"
  | "extended properties"
  | "custom properties";

const EXTENDED = ["manager", "company"];

/** Texts that tell whether the parts of a book beside its sheets changed. */
export function bookState(book: Book): Map<BookSubject, string> {
  const properties = [...book.properties].sort(([one], [other]) => (one < other ? -1 : 1));
  return new Map<BookSubject, string>([
    ["workbook settings", workbookSettingsState(book)],
    ["names", stateOf(book.names.map((name) => ({ ...name, scope: name.scope?.id ?? null })))],
    ["add-in settings", stateOf(book.settings)],
    ["core properties", stateOf(properties.filter(([name]) => !EXTENDED.includes(name)))],
    ["extended properties", stateOf(properties.filter(([name]) => EXTENDED.includes(name)))],
    ["custom properties", stateOf(book.customProperties)],
  ]);
}
