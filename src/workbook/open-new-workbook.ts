import { nextTask } from "./next-task";
import { watchedCall } from "./run-excel";
import { WorkbookError } from "./workbook-error";

/** Bytes of base64 that Excel on the web takes in one request, less room for the rest of it. */
const LARGEST_FILE = 4_900_000;

/**
 * Opens a file as a new workbook that is not saved anywhere yet; the open workbook stays as it is.
 *
 * @throws WorkbookError COPY_TOO_LARGE, on the web before anything is sent; others by class
 */
export async function openNewWorkbook(bytes: Uint8Array): Promise<void> {
  const base64 = await base64Of(bytes);
  if (isOnWeb() && base64.length > LARGEST_FILE) throw copyTooLarge(bytes);
  try {
    await watchedCall(() => Excel.createWorkbook(base64));
  } catch (error) {
    // What Excel says of a request is meant for cells: the same file would be refused again.
    if (error instanceof WorkbookError && error.code === "TOO_LARGE") throw copyTooLarge(bytes, error);
    throw error;
  }
}

function copyTooLarge(bytes: Uint8Array, cause?: WorkbookError): WorkbookError {
  const megabytes = Math.ceil(bytes.length / 1e6);
  return new WorkbookError(
    "COPY_TOO_LARGE",
    `The copy has ${String(megabytes)} MB, more than this Excel opens as a new workbook; make it for a region, a manager or a rep, or open this workbook in the desktop version of Excel`,
    { megabytes },
    cause,
  );
}

function isOnWeb(): boolean {
  return Office.context.platform === Office.PlatformType.OfficeOnline;
}

/** Pieces that are turned into text in one task, 0.2 MB: half a megabyte held the thread for more than 50 ms. */
const PIECES_A_TASK = 8;

async function base64Of(bytes: Uint8Array): Promise<string> {
  // In pieces of whole groups of three bytes, below the number of arguments that a call takes.
  const piece = 3 * 8192;
  const texts: string[] = [];
  for (let from = 0; from < bytes.length; from += piece) {
    if (texts.length % PIECES_A_TASK === 0) await nextTask();
    texts.push(btoa(String.fromCharCode(...bytes.subarray(from, from + piece))));
  }
  return texts.join("");
}
