import type { Progress } from "../engine/model/progress";
import type { CleanCopy, CopyRequest } from "../engine/model/clean-copy";
import type { WrittenPlanTables } from "../engine/model/written-table";

/** Bytes that are turned into text at a time: whole groups of three, and fewer than a call takes arguments. */
const BYTES_AT_ONCE = 3 * 8192;

/** Where the steps of making a copy for everyone end, measured at 3,000 and 10,000 accounts; the rest is the file. */
const DESCRIBED = 0.1;
const CELLS_MADE = 0.3;

/**
 * One reader's part of a written plan as a workbook file. What describes and writes one is loaded
 * when the first is made.
 *
 * @throws EngineError NOTHING_TO_COPY
 */
export async function cleanCopy(
  tables: WrittenPlanTables,
  request: CopyRequest,
  onProgress: (progress: Progress) => void,
): Promise<CleanCopy> {
  onProgress({ phase: "Making the copy", done: 0, total: 1, fraction: 0 });
  const [{ describeCopy }, { copyFile }] = await Promise.all([
    import("../report/copies/describe-copy"),
    import("./copy-file"),
  ]);
  const { description, ...counts } = describeCopy(tables, request);
  const { sheets } = description;
  const bytes = await copyFile(description, (done, share) => {
    const fraction = DESCRIBED + (CELLS_MADE - DESCRIBED) * share;
    onProgress({
      phase: done < sheets.length ? "Making the copy" : "Making the file",
      done,
      total: sheets.length,
      fraction,
    });
  });
  return {
    ...counts,
    file: base64Of(bytes),
    sheets: sheets.map(({ name }) => name),
  };
}

function base64Of(bytes: Uint8Array): string {
  const texts: string[] = [];
  for (let from = 0; from < bytes.length; from += BYTES_AT_ONCE) {
    texts.push(btoa(String.fromCharCode(...bytes.subarray(from, from + BYTES_AT_ONCE))));
  }
  return texts.join("");
}
