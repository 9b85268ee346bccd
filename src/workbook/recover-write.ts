import type { RunOptions } from "./run-excel";
import { runExcel } from "./run-excel";
import { orderSheets } from "./order-sheets";
import { undoSample } from "./sample-note";
import { discardStaging, swapSheets } from "./swap-sheets";
import type { WriteJournal } from "./write-journal";
import { clearJournal, loadJournal } from "./write-journal";

/**
 * Ends a write that was interrupted: one that was still staging is undone, one that was
 * complete and changing places is finished. To be called when the pane starts and before
 * each write. What was made of a sample that broke off is removed too.
 */
export async function recoverWrite(run: RunOptions = {}): Promise<"nothing" | "undone" | "finished"> {
  await undoSample(run);
  const journal = await runExcel({ ...run, repeatable: true }, loadJournal);
  if (journal === null) return "nothing";
  const complete = journal.phase === "swapping" && (await isStagingThere(journal, run));
  if (complete) {
    await swapSheets(journal, run);
    await orderSheets(journal, run);
  } else await discardStaging(journal, run);
  await runExcel({ ...run, repeatable: true }, clearJournal);
  return complete ? "finished" : "undone";
}

/** False when somebody has deleted a sheet of the new plan since: then it cannot be finished. */
async function isStagingThere(journal: WriteJournal, run: RunOptions): Promise<boolean> {
  return runExcel({ ...run, repeatable: true }, async (context) => {
    const sheets = journal.sheets.map((entry) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(entry.id);
      sheet.load("id");
      return sheet;
    });
    await context.sync();
    return sheets.every((sheet) => !sheet.isNullObject);
  });
}
