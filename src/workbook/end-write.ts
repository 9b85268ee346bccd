import { orderSheets } from "./order-sheets";
import { restorePrevious, type ReversibleWrite } from "./restore-previous";
import type { RunOptions } from "./run-excel";
import { discardStaging, swapSheets } from "./swap-sheets";
import type { WriteJournal } from "./write-journal";

/** Puts the new sheets of an interrupted write in the place of the old ones. */
export async function finishWrite(journal: WriteJournal, run: RunOptions): Promise<void> {
  await swapSheets(journal, run);
  await orderSheets(journal, run);
}

/**
 * Removes the new sheets of an interrupted write.
 *
 * @param back what puts the previous plan back first; null where it stands as it did
 * @throws WorkbookError FORMULAS_LOCKED when the previous plan cannot be put back whole
 */
export async function takeWriteBack(
  journal: WriteJournal,
  back: ReversibleWrite | null,
  run: RunOptions,
): Promise<void> {
  if (back === null) await discardStaging(journal, run);
  else await restorePrevious(back, run);
}
