import { rowsOf } from "../engine/model/cell-column";
import type { RawCell } from "../engine/model/raw-sheet";
import type { SheetRole } from "../report/workbook-description";
import { loadSheetStates } from "./owned-sheets";
import { readSheet } from "./read-workbook";
import type { RunOptions } from "./run-excel";
import { runExcel } from "./run-excel";

/** A table of ours as its cells are, with the columns and words that the user has added. */
export interface StoredTable {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly RawCell[])[];
}

/**
 * The rows of the table on a sheet of ours; null when there is no such sheet or table. A row that
 * is blank from end to end is left out.
 *
 * @param name of the table; a number may follow where the name was taken
 */
export async function readOwnedTable(
  role: SheetRole,
  name: string,
  run: RunOptions = {},
): Promise<StoredTable | null> {
  const pattern = new RegExp(`^${name}(_\\d+)?$`, "i");
  const outline = await runExcel({ ...run, repeatable: true }, async (context) => {
    const states = await loadSheetStates(context);
    const state = states.find((one) => one.role === role);
    if (state === undefined) return null;
    const { tables } = context.workbook;
    tables.load("items/name,items/worksheet/id");
    await context.sync();
    const table = tables.items.find((one) => one.worksheet.id === state.id && pattern.test(one.name));
    if (table === undefined) return null;
    const range = table.getRange();
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    await context.sync();
    return {
      key: table.name,
      sheet: state.name,
      table: table.name,
      firstRow: range.rowIndex + 1,
      firstColumn: range.columnIndex + 1,
      rowCount: range.rowCount,
      columnCount: range.columnCount,
      hidden: false,
    };
  });
  if (outline === null) return null;
  const all: RawCell[][] = [];
  await readSheet(
    outline,
    (_, columns) => {
      for (const row of rowsOf(columns)) all.push(row);
    },
    run,
  );
  const [head = [], ...rows] = all;
  return {
    headers: head.map((cell) => String(cell)),
    rows: rows.filter((row) => row.some((cell) => cell !== "")),
  };
}
