import type { Sheet } from "../../model/sheet";
import { conditionalFormatsOf } from "./conditional-formats";
import { propertiesOf } from "./properties";
import { viewsOf } from "./views";

/** The parts of a sheet that are written one by one, each only when it differs from the file. */
export type SheetSubject =
  | "name"
  | "views"
  | "selection"
  | "properties"
  | "pageLayout"
  | "protection"
  | "autoFilter"
  | "merges"
  | "validations"
  | "conditionalFormats"
  | "hyperlinks"
  | "customProperties";

/** What each part of a sheet is now. */
export function sheetSubjects(sheet: Sheet): Map<SheetSubject, unknown> {
  return new Map<SheetSubject, unknown>([
    ["name", sheet.name],
    ["views", viewsOf(sheet)],
    ["selection", sheet.selection],
    ["properties", propertiesOf(sheet)],
    ["pageLayout", sheet.pageLayout],
    ["protection", sheet.protection],
    ["autoFilter", sheet.autoFilter],
    ["merges", sheet.merges],
    ["validations", sheet.validations],
    ["conditionalFormats", conditionalFormatsOf(sheet)],
    ["hyperlinks", sheet.hyperlinks],
    ["customProperties", sheet.customProperties],
  ]);
}
