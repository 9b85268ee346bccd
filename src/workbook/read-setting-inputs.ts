import type { RawCell } from "../engine/model/raw-sheet";
import { dayReader } from "./date-system";
import { readOwnedTable, type StoredTable } from "./read-owned-table";

/** An input of Plan Settings now, and as it was written. */
export interface SettingOnSheet {
  /** What the sheet calls it. */
  readonly setting: string;
  readonly typed: RawCell;
  readonly written: RawCell;
}

/** First and last day of a territory on Quota Allocation now, and as they were written: serial days of the 1900 system. */
export interface DatesOnSheet {
  readonly territory: string;
  readonly typed: { readonly starts: RawCell; readonly ends: RawCell };
  readonly written: { readonly starts: RawCell; readonly ends: RawCell };
}

/** As planned, of an input that was left blank. */
const NOT_SET = "none";

/**
 * The inputs of Plan Settings; none where there is no such sheet, or it does not tell what was written
 * from what was typed, as one of an earlier version.
 */
export async function readSettingInputs(): Promise<SettingOnSheet[]> {
  const table = await readOwnedTable("planSettings", "EF_Settings");
  const cells = cellsOf(table, ["Setting", "Value", "As Planned"]);
  return cells.flatMap(([setting = "", typed = "", written = ""]): SettingOnSheet[] =>
    written === "" ? [] : [{ setting: String(setting), typed, written: written === NOT_SET ? "" : written }],
  );
}

/** The days of the territories; none where quotas do not go by dates. */
export async function readTerritoryDates(): Promise<DatesOnSheet[]> {
  const table = await readOwnedTable("quotaAllocation", "EF_Quotas");
  const cells = cellsOf(table, ["Territory", "Starts", "Ends", "Written Start", "Written End"]);
  if (cells.length === 0) return [];
  const dayOf = await dayReader();
  return cells.map(([territory = "", ...days]) => {
    const [starts = "", ends = "", start = "", end = ""] = days.map(dayOf);
    return { territory: String(territory), typed: { starts, ends }, written: { starts: start, ends: end } };
  });
}

/** The cells of some columns, row by row; none where one of the columns is not there. */
function cellsOf(table: StoredTable | null, headers: readonly string[]): RawCell[][] {
  if (table === null) return [];
  const columns = headers.map((header) => table.headers.indexOf(header));
  if (columns.includes(-1)) return [];
  return table.rows.map((row) => columns.map((column) => row[column] ?? ""));
}
