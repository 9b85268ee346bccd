/** Why Excel could not do what was asked, in classes that the interface has words for. */
export type WorkbookErrorCode =
  | "CELL_EDIT"
  | "CANCELLED"
  | "NO_ANSWER"
  | "PROTECTED_SHEET"
  | "PROTECTED_WORKBOOK"
  | "READ_ONLY"
  | "TOO_LARGE"
  | "COPY_TOO_LARGE"
  | "OTHER_WORKBOOK"
  | "NOT_SUPPORTED"
  | "MERGED_CELLS"
  | "FILTERED_CELLS"
  | "SHEET_MISSING"
  | "LIST_MISSING"
  | "NO_VALUES"
  | "NOT_WRITTEN"
  | "NOT_FINISHED"
  | "FORMULAS_LOCKED"
  | "OWNERS_DIFFER"
  | "CHANGED_MEANWHILE"
  | "EXCEL_REFUSED";

/** A refusal or failure of Excel; the message says what happened and what to do, the Office error is the cause. */
export class WorkbookError extends Error {
  override readonly name = "WorkbookError";

  constructor(
    readonly code: WorkbookErrorCode,
    message: string,
    readonly detail: Readonly<Record<string, string | number>> = {},
    cause?: unknown,
  ) {
    super(message, cause === undefined ? undefined : { cause });
  }
}

const MESSAGE: Readonly<Record<string, readonly [WorkbookErrorCode, string]>> = {
  InvalidOperationInCellEditMode: [
    "CELL_EDIT",
    "A cell is being edited in Excel; press Enter or Esc in the sheet and try again",
  ],
  AccessDenied: [
    "PROTECTED_SHEET",
    "The sheet or workbook is protected or read-only; unprotect it (Review tab) or save a copy, then try again",
  ],
  RequestPayloadSizeLimitExceeded: [
    "TOO_LARGE",
    "Excel refused a block of cells as too large; try again, smaller blocks will be used",
  ],
  ResponsePayloadSizeLimitExceeded: [
    "TOO_LARGE",
    "Excel refused to hand over a block of cells as too large; try again, smaller blocks will be used",
  ],
  OperationCellsExceedLimit: [
    "TOO_LARGE",
    "Excel refused an operation on that many cells; plan fewer accounts or use the desktop version",
  ],
  RangeExceedsLimit: [
    "TOO_LARGE",
    "Excel refused an operation on that many cells; plan fewer accounts or use the desktop version",
  ],
  MemoryLimitReached: ["TOO_LARGE", "Excel is out of memory; close other workbooks and try again"],
  InactiveWorkbook: [
    "OTHER_WORKBOOK",
    "Another workbook is in front; go back to the workbook of the plan and try again",
  ],
  InvalidSelection: [
    "OTHER_WORKBOOK",
    "Another workbook is in front; go back to the workbook of the plan and try again",
  ],
  MergedRangeConflict: ["MERGED_CELLS", "Merged cells are in the way; unmerge them and try again"],
  FilteredRangeConflict: ["FILTERED_CELLS", "A filter is in the way; clear it and try again"],
  ItemNotFound: [
    "SHEET_MISSING",
    "A sheet or table that was there is gone; read the workbook again and try again",
  ],
  NotImplemented: [
    "NOT_SUPPORTED",
    "This version of Excel lacks a function that is needed; update Excel or use Excel on the web",
  ],
  ApiNotFound: [
    "NOT_SUPPORTED",
    "This version of Excel lacks a function that is needed; update Excel or use Excel on the web",
  ],
};

/** Sorts an error of the Office client into our classes; other errors are handed back as they are. */
export function classifyError(error: unknown): unknown {
  const code = officeCode(error);
  if (code === null || error instanceof WorkbookError) return error;
  const [ours, message] = MESSAGE[code] ?? [
    "EXCEL_REFUSED",
    `Excel refused a step (${code}); try again, and if it comes back save, close and open the workbook`,
  ];
  return new WorkbookError(ours, message, { officeCode: code, location: officeLocation(error) }, error);
}

/** The stable code of an Office error, "GeneralException", or null for other errors. */
export function officeCode(error: unknown): string | null {
  if (!(error instanceof Error) || !("code" in error) || error instanceof WorkbookError) return null;
  return typeof error.code === "string" ? error.code : null;
}

/** The method at which Excel stopped; the statements around it may hold the user's data and are left out. */
function officeLocation(error: unknown): string {
  if (!(error instanceof Error) || !("debugInfo" in error)) return "";
  const info: unknown = error.debugInfo;
  if (typeof info !== "object" || info === null || !("errorLocation" in info)) return "";
  return typeof info.errorLocation === "string" ? info.errorLocation : "";
}

/** What is said when a table of the written plan is gone that a sheet is to read. */
export function lostTable(table: string, reader: string): WorkbookError {
  return new WorkbookError(
    "SHEET_MISSING",
    `The table ${table} is gone from this workbook, and “${reader}” reads it; write the plan again, which makes it anew. No sheet was changed`,
    { sheet: reader, table },
  );
}
