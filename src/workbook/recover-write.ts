import type { RunOptions } from "./run-excel";
import { runExcel } from "./run-excel";
import { discardStaging, swapSheets } from "./swap-sheets";
import { clearJournal, loadJournal } from "./write-journal";

/**
 * Ends a write that was interrupted: one that was still staging is undone, one that was
 * complete and changing places is finished. To be called when the pane starts and before
 * each write.
 */
export async function recoverWrite(run: RunOptions = {}): Promise<"nothing" | "undone" | "finished"> {
  const journal = await runExcel({ ...run, repeatable: true }, loadJournal);
  if (journal === null) return "nothing";
  if (journal.phase === "staging") await discardStaging(journal, run);
  else await swapSheets(journal, run);
  await runExcel({ ...run, repeatable: true }, clearJournal);
  return journal.phase === "staging" ? "undone" : "finished";
}
