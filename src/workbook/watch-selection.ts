import { stopWatching } from "./stop-watching";
import { runExcel } from "./run-excel";

/** Cells that the user has selected on a sheet. */
export interface SheetSelection {
  readonly sheet: string;
  /** "B5:C9", several areas with commas between them. */
  readonly address: string;
}

/**
 * Tells of selections on the given sheets; sheets that are not there are left out.
 *
 * @returns stops watching
 */
export async function watchSelection(
  sheets: readonly string[],
  onSelect: (selection: SheetSelection) => void,
): Promise<() => Promise<void>> {
  const handlers = await runExcel({}, async (context) => {
    const found = sheets.map((name) => ({
      name,
      sheet: context.workbook.worksheets.getItemOrNullObject(name),
    }));
    found.forEach(({ sheet }) => sheet.load("id"));
    await context.sync();
    const added = found
      .filter(({ sheet }) => !sheet.isNullObject)
      .map(({ name, sheet }) =>
        sheet.onSelectionChanged.add(({ address }) => {
          onSelect({ sheet: name, address });
          return Promise.resolve();
        }),
      );
    await context.sync();
    return added;
  });
  return async () => {
    await Promise.all(handlers.map(stopWatching));
  };
}
