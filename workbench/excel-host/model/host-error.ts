/** Error codes that Excel answers with; the client makes an OfficeExtension.Error of them. */
export type HostErrorCode =
  | "AccessDenied"
  | "ApiNotFound"
  | "Conflict"
  | "EmptyChartSeries"
  | "GeneralException"
  | "InsertDeleteConflict"
  | "InvalidArgument"
  | "InvalidOperation"
  | "InvalidOperationInCellEditMode"
  | "InvalidReference"
  | "InvalidSelection"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "MergedRangeConflict"
  | "NonBlankCellOffSheet"
  | "NotImplemented"
  | "OperationCellsExceedLimit"
  | "RangeExceedsLimit"
  | "RequestAborted"
  | "RequestPayloadSizeLimitExceeded"
  | "ResponsePayloadSizeLimitExceeded"
  | "ServiceNotAvailable"
  | "UnsupportedOperation";

/** A refusal of the host. `location` names the member as the client reports it ("Range.values"). */
export class HostError extends Error {
  override readonly name = "HostError";
  constructor(
    readonly code: HostErrorCode,
    message: string,
    readonly location = "",
  ) {
    super(message);
  }
}
