import { rowsOf } from "../engine/model/cell-column";
import type { RawCell } from "../engine/model/raw-sheet";
import { loadSheetStates } from "./owned-sheets";
import { readSheet } from "./read-workbook";
import type { RunOptions } from "./run-excel";
import { runExcel } from "./run-excel";

/** The log of reviews as its cells are. */
export interface StoredReviews {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly RawCell[])[];
}

/**
 * The rows of the Reviews sheet, the user's own columns and words included; null when there is
 * no such sheet. A row that is blank from end to end is left out.
 */
export async function readReviews(run: RunOptions = {}): Promise<StoredReviews | null> {
  const outline = await runExcel({ ...run, repeatable: true }, async (context) => {
    const states = await loadSheetStates(context);
    const state = states.find(({ role }) => role === "reviews");
    if (state === undefined) return null;
    const { tables } = context.workbook;
    tables.load("items/name,items/worksheet/id");
    await context.sync();
    const table = tables.items.find(
      ({ name, worksheet }) => worksheet.id === state.id && /^EF_Reviews(_\d+)?$/i.test(name),
    );
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
