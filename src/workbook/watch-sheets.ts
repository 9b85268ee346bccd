import { runExcel } from "./run-excel";
import { stopWatching } from "./stop-watching";

export interface SheetChange {
  readonly sheet: string;
  readonly address: string;
}

/**
 * Tells of edits on the given sheets (the ones that were read, and Territory Assignments).
 * Events of Excel are hints: some edits raise none, so what is planned is read again anyway.
 *
 * @param isOurs true while we write ourselves: such changes are not told
 * @returns stops watching
 */
export async function watchSheets(
  sheets: readonly string[],
  isOurs: () => boolean,
  onChange: (change: SheetChange) => void,
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
        sheet.onChanged.add((event) => {
          // "triggerSource" exists from ExcelApi 1.14; before it the flag alone tells.
          const own = isOurs() || event.triggerSource === "ThisLocalAddin";
          if (!own) onChange({ sheet: name, address: event.address });
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
