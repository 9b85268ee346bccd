import { FileError } from "../file-error";

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b];

/** Tells files that are no .xlsx at all apart. Throws FileError with what to do instead. */
export function checkIsWorkbook(bytes: Uint8Array, name: string): void {
  if (bytes.length === 0)
    throw new FileError("NOT_A_WORKBOOK", `${name} is empty; choose a workbook (.xlsx)`);
  if (startsWith(bytes, OLE)) {
    if (holdsName(bytes, "EncryptedPackage")) {
      throw new FileError(
        "PASSWORD_PROTECTED",
        `${name} is protected by a password; open it in Excel, remove the password (File, Info, Protect Workbook) and save it`,
      );
    }
    if (holdsName(bytes, "Workbook") || holdsName(bytes, "Book")) {
      throw new FileError(
        "OLD_FORMAT",
        `${name} is a workbook of Excel 97-2003 (.xls); open it in Excel and save it as .xlsx`,
      );
    }
    throw new FileError("NOT_A_WORKBOOK", `${name} is no workbook; choose a file saved by Excel as .xlsx`);
  }
  if (!startsWith(bytes, ZIP)) {
    throw new FileError(
      "NOT_A_WORKBOOK",
      `${name} is no workbook; open it in Excel and save it as .xlsx, or choose another file`,
    );
  }
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** Names of streams stand in the container's directory in UTF-16. */
function holdsName(bytes: Uint8Array, name: string): boolean {
  const pattern = Array.from(`${name}\0`, (letter) => [letter.charCodeAt(0), 0]).flat();
  const first = pattern[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    // The letter before would make another, longer name.
    if (pattern.every((byte, index) => bytes[at + index] === byte) && (bytes[at - 2] ?? 0) === 0) return true;
  }
  return false;
}
