export type FileErrorCode = "NOT_A_WORKBOOK" | "PASSWORD_PROTECTED" | "OLD_FORMAT" | "DAMAGED";

/** A file that cannot be read as a workbook. The message is one line and names the remedy. */
export class FileError extends Error {
  override readonly name = "FileError";

  constructor(
    readonly code: FileErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
