import { WorkbookError } from "../workbook/workbook-error";

/** Cells that people type into, as they were read before a sheet is written anew. */
export interface CellsAsRead {
  /** Where they stand, for the message. */
  readonly sheet: string;
  readonly was: unknown;
  readonly read: () => Promise<unknown>;
}

/**
 * Looks, before sheets change places, whether somebody has typed into the ones that are replaced since they were read:
 * a co-author's edit would be lost.
 *
 * @throws WorkbookError CHANGED_MEANWHILE with the sheet
 */
export async function refuseChangedMeanwhile(parts: readonly CellsAsRead[]): Promise<void> {
  for (const { sheet, was, read } of parts) {
    if (isSame(was, await read())) continue;
    throw new WorkbookError(
      "CHANGED_MEANWHILE",
      `“${sheet}” was changed while it was being written anew; what was typed stands, so write again. No sheet was changed`,
      { sheet },
    );
  }
}

/** Equal cells, in the same order; plain data. */
function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  if (Array.isArray(one)) {
    return (
      Array.isArray(other) && one.length === other.length && one.every((item, at) => isSame(item, other[at]))
    );
  }
  const fields = Object.entries(one);
  return (
    fields.length === Object.keys(other).length &&
    fields.every(([name, value]) => isSame(value, (other as Record<string, unknown>)[name]))
  );
}
