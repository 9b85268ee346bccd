import type { WorkbookMapping } from "../engine/model/workbook-mapping";
import { showCell } from "../workbook/show-cell";
import { watchSheets } from "../workbook/watch-sheets";
import type { Outcome } from "./outcome";
import { run } from "./run";

/** Selects a cell in the grid, at the user's request only: the focus moves there. */
export function showInSheet(sheet: string, cell: string): Promise<Outcome<void>> {
  return run(() => showCell(sheet, cell));
}

/**
 * Tells when a sheet that was read is edited.
 *
 * @param isOurs true while the add-in itself writes
 * @returns stops watching
 */
export function watchData(
  mapping: WorkbookMapping,
  isOurs: () => boolean,
  onChange: (sheet: string) => void,
): Promise<Outcome<() => Promise<void>>> {
  const sheets = [...new Set(mapping.entities.map(({ sheet }) => sheet))];
  return run(() =>
    watchSheets(sheets, isOurs, (change) => {
      onChange(change.sheet);
    }),
  );
}
