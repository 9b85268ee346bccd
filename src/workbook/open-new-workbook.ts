import { watchedCall } from "./run-excel";
import { WorkbookError } from "./workbook-error";

/** Letters of base64 that Excel on the web takes in one request, less room for the rest of it. */
const LARGEST_FILE = 4_900_000;

/**
 * Opens a file as a new workbook that is not saved anywhere yet; the open workbook stays as it is.
 *
 * @param file the .xlsx as base64
 * @throws WorkbookError COPY_TOO_LARGE, on the web before anything is sent; others by class
 */
export async function openNewWorkbook(file: string): Promise<void> {
  if (isOnWeb() && file.length > LARGEST_FILE) throw copyTooLarge(file);
  try {
    await watchedCall(() => Excel.createWorkbook(file));
  } catch (error) {
    // What Excel says of a request is meant for cells: the same file would be refused again.
    if (error instanceof WorkbookError && error.code === "TOO_LARGE") throw copyTooLarge(file, error);
    throw error;
  }
}

function copyTooLarge(file: string, cause?: WorkbookError): WorkbookError {
  // Four letters hold three bytes.
  const megabytes = Math.ceil((file.length * 3) / 4 / 1e6);
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
