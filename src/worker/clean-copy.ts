import type { CleanCopy, CopyRequest } from "../engine/model/clean-copy";
import type { WrittenPlanTables } from "../engine/model/written-table";

/** Bytes that are turned into text at a time: whole groups of three, and fewer than a call takes arguments. */
const BYTES_AT_ONCE = 3 * 8192;

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
    file: base64Of(await copyFile(description)),
    sheets: description.sheets.map(({ name }) => name),
  };
}

function base64Of(bytes: Uint8Array): string {
  const texts: string[] = [];
  for (let from = 0; from < bytes.length; from += BYTES_AT_ONCE) {
    texts.push(btoa(String.fromCharCode(...bytes.subarray(from, from + BYTES_AT_ONCE))));
  }
  return texts.join("");
}
