import { runExcel } from "./run-excel";
import { WorkbookError } from "./workbook-error";

/**
 * Selects a cell at the user's request; the focus moves to the grid.
 *
 * @param address A1 address, or "" for the sheet alone
 * @throws WorkbookError SHEET_MISSING when the sheet is gone
 */
export async function showCell(sheet: string, address: string): Promise<void> {
  await runExcel({ repeatable: true }, async (context) => {
    const target = context.workbook.worksheets.getItemOrNullObject(sheet);
    target.load("visibility");
    await context.sync();
    if (target.isNullObject) {
      throw new WorkbookError("SHEET_MISSING", `There is no sheet "${sheet}" any more; read the data again`, {
        sheet,
      });
    }
    if (target.visibility !== "Visible") {
      throw new WorkbookError(
        "SHEET_MISSING",
        `"${sheet}" is hidden; show it (right click a sheet tab, Unhide), then try again`,
        { sheet },
      );
    }
    target.activate();
    target.getRange(address === "" ? "A1" : address).select();
    await context.sync();
  });
}
