import { saveRecord } from "./owned-sheets";
import type { ExcelBatch, RunOptions } from "./run-excel";
import { runExcel } from "./run-excel";
import { discardStaging, loadSwapState, type SwapState } from "./swap-sheets";
import { giveUserFormulasBack } from "./user-formulas";
import { WorkbookError } from "./workbook-error";
import { retiredTableName } from "./workbook-names";
import { saveJournal, type PlanBefore, type WriteJournal } from "./write-journal";

/** A write whose sheets to be replaced are all there still. */
export type ReversibleWrite = WriteJournal & { readonly before: PlanBefore };

/**
 * Gives the sheets, tables and names of the previous plan back what the change of places has taken from them, turns the
 * user's formulas to them again, and removes the new sheets. Runs again from any point, as swapSheets does: until the
 * new sheets go it can still be answered the other way.
 *
 * @throws WorkbookError FORMULAS_LOCKED when a formula of the user cannot be typed back; the new sheets are then still there
 */
export async function restorePrevious(journal: ReversibleWrite, run: RunOptions): Promise<void> {
  await runExcel({ ...run, repeatable: true }, async (context) => {
    const state = await loadSwapState(context);
    demoteStaging(context, journal, state);
    reinstatePrevious(context, journal, state);
    pointNamesBack(context, journal.before, state);
    await context.sync();
  });
  const locked = await giveUserFormulasBack(journal, run);
  if (locked.length > 0) {
    const cells = locked.slice(0, 5).join(", ");
    throw new WorkbookError(
      "FORMULAS_LOCKED",
      `The formulas in ${cells} read the new sheets and cannot be changed; unprotect their sheet (Review, Unprotect Sheet) and try again. The previous plan stands again, and the new sheets are still there`,
      { cells },
    );
  }
  await runExcel({ ...run, repeatable: true }, async (context) => {
    // From here on there is no choice: what is left of the new sheets is removed.
    saveJournal(context, { ...journal, phase: "staging" });
    saveRecord(context, journal.before.record);
    await context.sync();
  });
  await discardStaging(journal, run);
}

/** The new sheets and tables are called again what they were called while they were made. */
function demoteStaging({ workbook }: ExcelBatch, { sheets }: WriteJournal, state: SwapState): void {
  for (const { id, stagingName, tables } of sheets) {
    for (const { staging, final } of tables) {
      if (state.tables.get(final.toLowerCase()) === id) workbook.tables.getItem(final).name = staging;
    }
    const name = state.sheets.get(id);
    // Somebody may have deleted one of them since.
    if (name !== undefined && name !== stagingName) workbook.worksheets.getItem(id).name = stagingName;
  }
}

function reinstatePrevious(
  { workbook }: ExcelBatch,
  { sheets, before }: ReversibleWrite,
  state: SwapState,
): void {
  const old = new Set(before.sheets.map(({ id }) => id));
  for (const { final } of sheets.flatMap(({ tables }) => tables)) {
    const retired = retiredTableName(final);
    if (old.has(state.tables.get(retired.toLowerCase()) ?? "")) workbook.tables.getItem(retired).name = final;
  }
  for (const { id, name } of before.sheets) {
    if (state.sheets.get(id) !== name) workbook.worksheets.getItem(id).name = name;
  }
}

function pointNamesBack({ workbook: { names } }: ExcelBatch, before: PlanBefore, state: SwapState): void {
  for (const { name, formula } of before.names) {
    if (state.names.has(name.toLowerCase())) names.getItem(name).formula = formula;
    else names.add(name, formula);
  }
}
