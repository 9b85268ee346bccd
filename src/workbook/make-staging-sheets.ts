import { hasSheetProperties } from "./owned-sheets";
import type { RunOptions } from "./run-excel";
import { runExcel } from "./run-excel";
import { STAGING_PROPERTY } from "./workbook-names";
import type { WriteJournal } from "./write-journal";
import { saveJournal } from "./write-journal";

/**
 * Makes the empty staging sheets, hidden, and the journal that names them. The journal is in
 * the workbook before the first sheet is.
 *
 * @returns the journal with the sheets' ids
 */
export async function makeStagingSheets(journal: WriteJournal, run: RunOptions): Promise<WriteJournal> {
  return runExcel({ ...run, repeatable: true }, async (context) => {
    saveJournal(context, journal);
    const found = journal.sheets.map((entry) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(entry.stagingName);
      sheet.load("id");
      return sheet;
    });
    await context.sync();
    const sheets = journal.sheets.map((entry, index) => {
      const there = found[index];
      const sheet = there && !there.isNullObject ? there : context.workbook.worksheets.add(entry.stagingName);
      sheet.visibility = "Hidden";
      if (hasSheetProperties()) sheet.customProperties.add(STAGING_PROPERTY, entry.role);
      sheet.load("id");
      return sheet;
    });
    await context.sync();
    const made: WriteJournal = {
      ...journal,
      sheets: journal.sheets.map((entry, index) => ({ ...entry, id: sheets[index]?.id ?? "" })),
    };
    saveJournal(context, made);
    await context.sync();
    return made;
  });
}
