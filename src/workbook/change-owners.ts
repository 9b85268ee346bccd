import { loadSheetStates, type SheetState } from "./owned-sheets";
import { readAssignmentColumn } from "./read-written-plan";
import { refuseProtectedSheets } from "./refuse-protected";
import type { ExcelBatch, RunOptions } from "./run-excel";
import { runExcel } from "./run-excel";
import { WorkbookError } from "./workbook-error";

/** An account of the written plan that is to change its territory. */
export interface OwnerChange {
  readonly accountId: string;
  /** Its territory on the sheet now. */
  readonly from: string;
  /** What is put into the cell that decides: a territory; "" where the account goes with its area again. */
  readonly put: string;
  /** Its territory afterwards. */
  readonly to: string;
}

/** Where the territory of an account is decided when plans are made of whole areas. */
const KEPT_IN = "Kept In";
const TERRITORY = "Territory";

/**
 * Gives accounts other territories on Territory Assignments, in the cells that a person would change; every formula
 * of the plan follows. All or none: an account that is not where it is said to be stops the change before a cell is
 * written.
 *
 * @returns the changes that put everything back
 * @throws WorkbookError NOT_WRITTEN without a written plan, PROTECTED_SHEET, OWNERS_DIFFER and the refusals of Excel
 */
export async function changeOwners(
  changes: readonly OwnerChange[],
  run: RunOptions = {},
): Promise<OwnerChange[]> {
  const ids = await readAssignmentColumn("Account ID", run);
  const territories = await readAssignmentColumn(TERRITORY, run);
  const kept = await readAssignmentColumn(KEPT_IN, run);
  if (ids === null || territories === null) {
    throw new WorkbookError(
      "NOT_WRITTEN",
      "There is no written plan in this workbook to move accounts in; write a plan first",
    );
  }
  await runExcel({ ...run, repeatable: true }, async (context) => {
    await refuseProtectedSheets(context, [await assignmentSheet(context)]);
  });
  const input = kept === null ? TERRITORY : KEPT_IN;
  const decides = kept ?? territories;
  const rows = changes.map(({ accountId, from }) => rowOf(ids, territories, accountId, from));
  const type = (options: RunOptions, valueOf: (row: number, at: number) => string): Promise<void> =>
    runExcel({ ...options, repeatable: true }, async (context) => {
      const cellAt = await inputCells(context, input);
      rows.forEach((row, at) => {
        cellAt(row).values = [[valueOf(row, at)]];
      });
      await context.sync();
    });
  try {
    await type(run, (_, at) => changes[at]?.put ?? "");
  } catch (error) {
    // Excel may have refused in the middle of the cells: those before it are typed back.
    await putBack(error, () => type({}, (row) => decides[row] ?? ""));
    throw error;
  }
  return changes.map(({ accountId, from, to }, at) => ({
    accountId,
    from: to,
    put: decides[rows[at] ?? -1] ?? "",
    to: from,
  }));
}

/** @throws WorkbookError NOT_FINISHED where the cells could not be typed back */
async function putBack(cause: unknown, typeBack: () => Promise<void>): Promise<void> {
  try {
    await typeBack();
  } catch (error) {
    throw new WorkbookError(
      "NOT_FINISHED",
      "Excel stopped while owners were being changed and did not let them be changed back; look at Hand edits on Tie-Out, and change them on Territory Assignments",
      {},
      new AggregateError([cause, error]),
    );
  }
}

/** Row of the account that is in the territory; an account that is listed twice has a row in each of two places. */
function rowOf(
  ids: readonly string[],
  territories: readonly string[],
  accountId: string,
  from: string,
): number {
  const row = ids.findIndex(
    (id, at) => id === accountId && territories[at]?.toLowerCase() === from.toLowerCase(),
  );
  if (row >= 0) return row;
  const now = territories[ids.indexOf(accountId)];
  throw new WorkbookError(
    "OWNERS_DIFFER",
    now === undefined
      ? `Account ${accountId} is not on Territory Assignments any more; review again`
      : `Account ${accountId} is in ${now === "" ? "no territory" : now} and not in ${from} any more; review again. No cell was changed`,
    { accountId },
  );
}

async function assignmentSheet(context: ExcelBatch): Promise<SheetState> {
  const state = (await loadSheetStates(context)).find(({ role }) => role === "territoryAssignments");
  if (state !== undefined) return state;
  throw new WorkbookError("SHEET_MISSING", "Territory Assignments is gone; write the plan again");
}

/** The cells of the column in which a territory is typed, by data row. */
async function inputCells(context: ExcelBatch, header: string): Promise<(row: number) => Excel.Range> {
  const { id } = await assignmentSheet(context);
  const sheet = context.workbook.worksheets.getItem(id);
  const { tables } = sheet;
  tables.load("items/name");
  await context.sync();
  const table = tables.items.find(({ name }) => /^EF_Assignments(_\d+)?$/i.test(name));
  if (table === undefined) {
    throw new WorkbookError(
      "SHEET_MISSING",
      "The table EF_Assignments is gone from Territory Assignments; write the plan again",
    );
  }
  const body = table.columns.getItem(header).getDataBodyRange();
  body.load("rowIndex,columnIndex");
  await context.sync();
  return (row) => sheet.getRangeByIndexes(body.rowIndex + row, body.columnIndex, 1, 1);
}
