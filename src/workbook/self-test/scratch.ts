import type { HalfDone } from "../half-done";
import { refuseClosedWorkbook } from "../refuse-protected";
import { runExcel } from "../run-excel";
import { freeSheetName } from "../workbook-names";

const SHEET = "Evenfield scratch";
/** Kept from the moment the scratch sheet is there until it is gone: the sheet's name. */
const NOTE_KEY = "Evenfield.scratch";
/** Names, tables and settings of the checks begin so; what a check that failed has left is found by it. */
export const MARK = "EF_SelfTest";
/** Key of the setting that a check keeps. */
export const SETTING_KEY = "Evenfield.selfTest";
/** Namespace of the part of XML that a check keeps. */
export const NAMESPACE = "urn:evenfield:self-test";

/** Name of a further sheet that a check adds beside the scratch sheet. */
export const sheetBeside = (sheet: string, which: "other" | "named"): string =>
  `${sheet.slice(0, 20)} ${which}`;

/** Adds the scratch sheet and notes it; the sheet in front stays in front. */
export async function addScratch(signal: AbortSignal | undefined): Promise<string> {
  return runExcel({ signal }, async (context) => {
    const { worksheets, settings } = context.workbook;
    await refuseClosedWorkbook(context);
    worksheets.load("items/name");
    await context.sync();
    const sheet = freeSheetName(SHEET, new Set(worksheets.items.map(({ name }) => name.toLowerCase())));
    settings.add(NOTE_KEY, sheet);
    worksheets.add(sheet);
    await context.sync();
    return sheet;
  });
}

/** What is left of a test of this Excel: the scratch sheet and what checks that failed have left beside it. */
export const SELF_TEST: HalfDone = {
  noteKey: NOTE_KEY,
  clear: async (context, noted) => {
    const { settings, worksheets, names } = context.workbook;
    const kept = settings.getItemOrNullObject(SETTING_KEY);
    kept.load("key");
    worksheets.load("items/name");
    names.load("items/name");
    const parts = context.workbook.customXmlParts.getByNamespace(NAMESPACE);
    parts.load("items/id");
    await context.sync();
    for (const name of names.items) if (name.name.startsWith(MARK)) name.delete();
    parts.items.forEach((part) => {
      part.delete();
    });
    if (!kept.isNullObject) kept.delete();
    const sheet = String(noted);
    const ours = [sheet, sheetBeside(sheet, "other"), sheetBeside(sheet, "named")];
    for (const each of worksheets.items) if (ours.includes(each.name)) each.delete();
  },
};
