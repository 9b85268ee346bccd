import type { RunOptions } from "./run-excel";
import { runExcel } from "./run-excel";
import { orderSheets } from "./order-sheets";
import { hasSheetProperties, loadSheetStates, type SheetState } from "./owned-sheets";
import { undoSample } from "./sample-note";
import { discardStaging, swapSheets } from "./swap-sheets";
import type { StagedSheet, WriteJournal } from "./write-journal";
import { clearJournal, loadJournal } from "./write-journal";

/**
 * Ends a write that was interrupted: one that was still staging is undone, one that was
 * complete and changing places is finished. To be called when the pane starts and before
 * each write. What was made of a sample that broke off is removed too.
 */
export async function recoverWrite(run: RunOptions = {}): Promise<"nothing" | "undone" | "finished"> {
  await undoSample(run);
  const journal = await runExcel({ ...run, repeatable: true }, async (context) => {
    const written = await loadJournal(context);
    return written === null ? null : asItIsNow(written, await loadSheetStates(context));
  });
  if (journal === null) return "nothing";
  const complete = journal.phase === "swapping" && (await isStagingThere(journal, run));
  if (complete) {
    await swapSheets(journal, run);
    await orderSheets(journal, run);
  } else await discardStaging(journal, run);
  await runExcel({ ...run, repeatable: true }, clearJournal);
  return complete ? "finished" : "undone";
}

/**
 * The journal with the ids that its sheets have now: a file that was saved in between and opened again, maybe by another
 * program, may have given others. Nothing is taken for a sheet of ours by its id alone where sheets carry marks.
 */
function asItIsNow(journal: WriteJournal, states: readonly SheetState[]): WriteJournal {
  const found = stagedSheets(journal, states);
  const sheets = journal.sheets.map((entry, at) => ({ ...entry, id: found[at]?.id ?? "" }));
  const fresh = new Set(sheets.map(({ id }) => id));
  const wasThere = ({ id, role }: SheetState): boolean =>
    role !== null && (journal.previousRoles?.includes(role) ?? journal.previous.includes(id));
  const previous = states.filter((state) => wasThere(state) && !state.staging && !fresh.has(state.id));
  return { ...journal, sheets, previous: previous.map(({ id }) => id) };
}

/** The sheets of the write, by the mark that they carry until the old ones are gone. */
function stagedSheets(
  { phase, sheets }: WriteJournal,
  states: readonly SheetState[],
): readonly (SheetState | undefined)[] {
  const isNamed = ({ stagingName, finalName }: StagedSheet, name: string): boolean =>
    name === stagingName || name === finalName;
  if (!hasSheetProperties()) {
    return sheets.map((entry) => states.find(({ id, name }) => id === entry.id && isNamed(entry, name)));
  }
  const marked = sheets.map((entry) => states.find(({ staging, name }) => staging && isNamed(entry, name)));
  const isOldThere = sheets.some(
    ({ role }, at) =>
      marked[at] !== undefined && states.some((state) => !state.staging && state.role === role),
  );
  if (phase === "staging" || isOldThere) return marked;
  // The marks go last: without an old sheet beside a new one, a sheet without a mark is a new one that has lost it.
  return sheets.map(
    ({ role, finalName }, at) =>
      marked[at] ?? states.find((state) => state.role === role && state.name === finalName),
  );
}

/** False when somebody has deleted a sheet of the new plan since: then it cannot be finished. */
async function isStagingThere(journal: WriteJournal, run: RunOptions): Promise<boolean> {
  if (journal.sheets.some(({ id }) => id === "")) return false;
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
