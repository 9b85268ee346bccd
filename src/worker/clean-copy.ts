import type { CleanCopy, CopyRequest } from "../engine/model/clean-copy";
import type { WrittenPlanTables } from "../engine/model/written-table";
import { describeCopy } from "../report/copies/describe-copy";

/**
 * One reader's part of a written plan as a workbook file. What writes files is loaded when the first
 * copy is made.
 *
 * @throws EngineError NOTHING_TO_COPY
 */
export async function cleanCopy(tables: WrittenPlanTables, request: CopyRequest): Promise<CleanCopy> {
  const { description, ...counts } = describeCopy(tables, request);
  const { copyFile } = await import("./copy-file");
  return {
    ...counts,
    bytes: await copyFile(description),
    sheets: description.sheets.map(({ name }) => name),
  };
}
