import type { ExcelBatch } from "./run-excel";
import { WorkbookError } from "./workbook-error";

/**
 * Looks whether sheets can be added; syncs.
 *
 * @throws WorkbookError PROTECTED_WORKBOOK or READ_ONLY
 */
export async function refuseClosedWorkbook(context: ExcelBatch): Promise<void> {
  const { workbook } = context;
  workbook.load("readOnly");
  workbook.protection.load("protected");
  await context.sync();
  if (workbook.protection.protected) {
    throw new WorkbookError(
      "PROTECTED_WORKBOOK",
      "The structure of this workbook is protected, so no sheet can be added; unprotect it (Review, Protect Workbook) and try again. No sheet was changed",
    );
  }
  if (workbook.readOnly) {
    throw new WorkbookError(
      "READ_ONLY",
      "This workbook is open read-only; choose Enable Editing or save a copy, then try again. No sheet was changed",
    );
  }
}

/**
 * Looks whether sheets can be changed; syncs. A protected sheet of the previous plan cannot give up its table's name,
 * so that the change of places would stop half way; of cells typed into one, some may be locked and others not.
 *
 * @throws WorkbookError PROTECTED_SHEET
 */
export async function refuseProtectedSheets(
  context: ExcelBatch,
  sheets: readonly { readonly id: string; readonly name: string }[],
): Promise<void> {
  const looked = sheets.map(({ id, name }) => {
    const { protection } = context.workbook.worksheets.getItem(id);
    protection.load("protected");
    return { name, protection };
  });
  await context.sync();
  const [found, ...others] = looked.flatMap(({ name, protection }) => (protection.protected ? [name] : []));
  if (found === undefined) return;
  const more = others.length === 0 ? "" : ` (also protected: ${quotedNames(others)})`;
  throw new WorkbookError(
    "PROTECTED_SHEET",
    `“${found}” is protected, so it cannot be changed${more}; unprotect it (Review, Unprotect Sheet) and try again. No sheet was changed`,
    { sheet: found, ...(others.length === 0 ? {} : { others: quotedNames(others) }) },
  );
}

function quotedNames(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join(", ");
}
