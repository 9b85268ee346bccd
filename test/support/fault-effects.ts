import type { HostErrorCode } from "../../workbench/excel-host/model/host-error";
import type { ExcelSession } from "./excel-session";

/** Every code that the host can refuse with. */
export const CODES = [
  "AccessDenied",
  "ApiNotFound",
  "Conflict",
  "GeneralException",
  "InsertDeleteConflict",
  "InvalidArgument",
  "InvalidOperation",
  "InvalidOperationInCellEditMode",
  "InvalidReference",
  "InvalidSelection",
  "ItemAlreadyExists",
  "ItemNotFound",
  "MergedRangeConflict",
  "NonBlankCellOffSheet",
  "NotImplemented",
  "OperationCellsExceedLimit",
  "RangeExceedsLimit",
  "RequestAborted",
  "RequestPayloadSizeLimitExceeded",
  "ResponsePayloadSizeLimitExceeded",
  "ServiceNotAvailable",
  "UnsupportedOperation",
] as const satisfies readonly HostErrorCode[];

/** EVENFIELD_FAULTS=all tries each fault; as a matter of course a sample is tried. */
export const IS_FULL = process.env["EVENFIELD_FAULTS"] === "all";

/** Answers are waited for this long, and late ones come after it or before. */
export const NO_ANSWER_MS = 60;

export type Effect = Parameters<ExcelSession["host"]["faults"]["add"]>[0]["then"];

/** What can become of a request, and how often in a row. */
export const EFFECTS: readonly (readonly [string, Effect, times: number])[] = [
  ...CODES.map((code) => [`${code}, once`, { code }, 1] as const),
  ...CODES.map((code) => [`${code}, again and again`, { code }, 4] as const),
  ["never answered", { hang: true }, 1],
  ["answered late", { delay: NO_ANSWER_MS / 3 }, 1],
  ["done, but answered when nobody waits any more", { delay: NO_ANSWER_MS * 2 }, 1],
];
