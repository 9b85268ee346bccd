import type { WorkbookError } from "./workbook-error";

/** A refusal of Excel that left a writing whole. */
export type Refusal = Pick<WorkbookError, "code" | "message" | "detail">;

/** A part of the look of a sheet that Excel can refuse by itself. */
export type SheetLook =
  | "fontsFillsWidths"
  | "inputRules"
  | "conditionalFormats"
  | "pageSetUp"
  | "frozenPanes"
  | "chart"
  | "mapPicture";

/** What a writing could not do; every figure of the plan is right without it. */
export type WriteWarning =
  /** A sheet of the user with more formulas than are kept while the plan's sheets change places. */
  | { readonly what: "formulasTooMany"; readonly sheet: string }
  /** Cells of the user, "Notes!A4", that read what the new plan does not have. */
  | { readonly what: "formulasBroken"; readonly cells: readonly string[] }
  | { readonly what: "sheetsUnordered"; readonly refusal: Refusal }
  | { readonly what: "firstPageHidden"; readonly refusal: Refusal }
  | {
      readonly what: "lookRefused";
      readonly sheet: string;
      readonly look: SheetLook;
      readonly refusal: Refusal;
    };

/** The refusal alone, which can be kept and handed on. */
export function refusalOf({ code, message, detail }: WorkbookError): Refusal {
  return { code, message, detail };
}
