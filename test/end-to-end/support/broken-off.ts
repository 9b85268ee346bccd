import { writeWorkbook } from "../../../src/workbook/write-workbook";
import { openExcel } from "../../support/excel-session";
import { tinyDescription } from "../../support/tiny-description";

/**
 * The workbook with a smaller plan put in its place up to the deletion of the sheets from before.
 *
 * @throws Error where the writing was not broken off
 */
export async function brokenOff(workbook: Uint8Array): Promise<Uint8Array> {
  const excel = await openExcel(workbook);
  try {
    excel.host.faults.add({ when: { member: "Worksheet.delete" }, then: { code: "AccessDenied" }, times: 2 });
    const code = await writeWorkbook(tinyDescription(10)).then(
      () => "written",
      (error: unknown) => (error instanceof Error && "code" in error ? error.code : error),
    );
    if (code !== "NOT_FINISHED") throw new Error(`the writing should have broken off: ${String(code)}`);
    return excel.saved();
  } finally {
    excel.close();
  }
}
