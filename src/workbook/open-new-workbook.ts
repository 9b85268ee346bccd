import { watchedCall } from "./run-excel";
import { WorkbookError } from "./workbook-error";

/** Bytes of base64 that Excel on the web takes in one request, less room for the rest of it. */
const LARGEST_FILE = 4_900_000;

/**
 * Opens a file as a new workbook that is not saved anywhere yet; the open workbook stays as it is.
 *
 * @throws WorkbookError TOO_LARGE before anything is sent; others by class
 */
export async function openNewWorkbook(bytes: Uint8Array): Promise<void> {
  const base64 = base64Of(bytes);
  if (isOnWeb() && base64.length > LARGEST_FILE) {
    throw new WorkbookError(
      "TOO_LARGE",
      `The copy has ${String(Math.round(bytes.length / 1e5) / 10)} MB; Excel on the web opens up to ${String(Math.floor((LARGEST_FILE * 3) / 4 / 1e5) / 10)} MB. Make it for a smaller group, or open the workbook in the desktop version`,
    );
  }
  await watchedCall(() => Excel.createWorkbook(base64));
}

function isOnWeb(): boolean {
  return Office.context.platform === Office.PlatformType.OfficeOnline;
}

function base64Of(bytes: Uint8Array): string {
  // In pieces of whole groups of three bytes, below the number of arguments that a call takes.
  const piece = 3 * 8192;
  let text = "";
  for (let from = 0; from < bytes.length; from += piece) {
    text += btoa(String.fromCharCode(...bytes.subarray(from, from + piece)));
  }
  return text;
}
