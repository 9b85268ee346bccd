import type { CleanCopy, CopyRequest } from "../engine/model/clean-copy";
import type { WrittenPlanTables } from "../engine/model/written-table";

/**
 * One reader's part of a written plan as a workbook file. What describes and writes one is loaded
 * when the first is made.
 *
 * @throws EngineError NOTHING_TO_COPY
 */
export async function cleanCopy(tables: WrittenPlanTables, request: CopyRequest): Promise<CleanCopy> {
  const [{ describeCopy }, { copyFile }] = await Promise.all([
    import("../report/copies/describe-copy"),
    import("./copy-file"),
  ]);
  const { description, ...counts } = describeCopy(tables, request);
  return {
    ...counts,
    bytes: await copyFile(description),
    sheets: description.sheets.map(({ name }) => name),
  };
}
