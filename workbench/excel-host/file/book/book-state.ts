import type { Book } from "../../model/book";
import { workbookSettingsState } from "./workbook-settings";

/** Texts that tell whether the parts of a book beside its sheets changed. */
export function bookState(book: Book): Map<string, string> {
  return new Map([
    ["settings of the workbook", workbookSettingsState(book)],
    ["names", JSON.stringify(book.names.map((name) => ({ ...name, scope: name.scope?.id ?? null })))],
  ]);
}
