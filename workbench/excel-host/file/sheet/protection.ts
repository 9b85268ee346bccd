import type { Sheet } from "../../model/sheet";
import {
  booleanAttribute,
  childNamed,
  element,
  insertInOrder,
  removeChildren,
  setAttribute,
  type XmlElement,
} from "../xml/xml-element";
import { WORKSHEET_ORDER } from "./worksheet-order";

/** What the file locks, whether it is locked unless said, and the API's option that allows it. */
const LOCKS: readonly (readonly [file: string, locked: boolean, api: string])[] = [
  ["objects", false, "allowEditObjects"],
  ["scenarios", false, "allowEditScenarios"],
  ["formatCells", true, "allowFormatCells"],
  ["formatColumns", true, "allowFormatColumns"],
  ["formatRows", true, "allowFormatRows"],
  ["insertColumns", true, "allowInsertColumns"],
  ["insertRows", true, "allowInsertRows"],
  ["insertHyperlinks", true, "allowInsertHyperlinks"],
  ["deleteColumns", true, "allowDeleteColumns"],
  ["deleteRows", true, "allowDeleteRows"],
  ["sort", true, "allowSort"],
  ["autoFilter", true, "allowAutoFilter"],
  ["pivotTables", true, "allowPivotTables"],
];

export function readProtection(root: XmlElement, sheet: Sheet): void {
  const protection = childNamed(root, "sheetProtection");
  if (!booleanAttribute(protection, "sheet", false)) return;
  const options: Record<string, unknown> = {};
  for (const [file, locked, api] of LOCKS) options[api] = !booleanAttribute(protection, file, locked);
  options.selectionMode = booleanAttribute(protection, "selectUnlockedCells", false)
    ? "None"
    : booleanAttribute(protection, "selectLockedCells", false)
      ? "Unlocked"
      : "Normal";
  const { password, hashValue } = protection?.attributes ?? {};
  sheet.protection = { options, hasPassword: password !== undefined || hashValue !== undefined };
}

export function writeProtection(root: XmlElement, sheet: Sheet): void {
  const before = childNamed(root, "sheetProtection");
  removeChildren(root, "sheetProtection");
  if (!sheet.protection) return;
  const { options, hasPassword } = sheet.protection;
  // The password is kept as the file has it; the model never knows one.
  const made = element("sheetProtection", hasPassword ? before?.attributes : {});
  setAttribute(made, "sheet", true);
  for (const [file, locked, api] of LOCKS) {
    const lock = options[api] !== true;
    setAttribute(made, file, lock === locked ? undefined : lock);
  }
  const mode = options.selectionMode;
  setAttribute(made, "selectLockedCells", mode === "Unlocked" || mode === "None" ? true : undefined);
  setAttribute(made, "selectUnlockedCells", mode === "None" ? true : undefined);
  insertInOrder(root, made, WORKSHEET_ORDER);
}
