import type { RunOptions } from "./run-excel";
import { answerOf, runExcel } from "./run-excel";
import { placeOfRole } from "./owned-sheets";
import { WorkbookError } from "./workbook-error";
import type { WriteJournal } from "./write-journal";

/**
 * Puts the sheets of the plan behind those of the user, in their order. A refusal is tried once more and then answered:
 * sheets in another order are whole all the same, and no reason to leave a write unfinished.
 *
 * @returns why they could not be put in order; null when they are
 */
export async function orderSheets(journal: WriteJournal, run: RunOptions): Promise<WorkbookError | null> {
  try {
    await order(journal, run);
    return null;
  } catch (first) {
    if (!(first instanceof WorkbookError)) throw first;
    try {
      await order(journal, run);
      return null;
    } catch (error) {
      if (!(error instanceof WorkbookError)) throw error;
      return error;
    }
  }
}

async function order(journal: WriteJournal, run: RunOptions): Promise<void> {
  await runExcel({ ...run, repeatable: true }, async (context) => {
    const { worksheets } = context.workbook;
    const ours = [...journal.sheets, ...journal.kept.sheets].sort(
      (a, b) => placeOfRole(a.role) - placeOfRole(b.role),
    );
    const first = (await answerOf(context, worksheets.getCount())) - ours.length;
    ours.forEach((entry, index) => {
      worksheets.getItem(entry.id).position = first + index;
    });
    await context.sync();
  });
}
