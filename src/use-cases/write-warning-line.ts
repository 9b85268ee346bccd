import type { Refusal, SheetLook, WriteWarning } from "../workbook/write-warning";

/** What a plan that was written has to be told beside: of its sheets, or of the plan that stood there before. */
export type WrittenPlanWarning =
  | WriteWarning
  /** The definition of the plan before was changed by hand. */
  | { readonly what: "previousUnreadable"; readonly code: string; readonly message: string };

/** What is said of each; `why` is the refusal in words. */
export interface WriteWarningWords {
  readonly formulasTooMany: (sheet: string) => string;
  readonly formulasBroken: (cells: string) => string;
  readonly sheetsUnordered: (why: string) => string;
  readonly firstPageHidden: (why: string) => string;
  readonly lookRefused: (place: string, look: string, why: string) => string;
  readonly previousUnreadable: (why: string) => string;
  readonly looks: Readonly<Record<SheetLook, string>>;
}

/** Cells that are named; there may be hundreds. */
const NAMED = 5;

/**
 * A warning of a writing in words.
 *
 * @param why a refusal in the words of the reader
 */
export function writeWarningLine(
  warning: WrittenPlanWarning,
  said: WriteWarningWords,
  why: (refusal: Refusal | { readonly code: string; readonly message: string }) => string,
): string {
  switch (warning.what) {
    case "formulasTooMany":
      return said.formulasTooMany(warning.sheet);
    case "formulasBroken":
      return said.formulasBroken(warning.cells.slice(0, NAMED).join(", "));
    case "sheetsUnordered":
      return said.sheetsUnordered(why(warning.refusal));
    case "firstPageHidden":
      return said.firstPageHidden(why(warning.refusal));
    case "lookRefused": {
      const { sheet, look, refusal } = warning;
      const { location = "" } = refusal.detail;
      return said.lookRefused(
        location === "" ? sheet : `${sheet}, ${String(location)}`,
        said.looks[look],
        why(refusal),
      );
    }
    case "previousUnreadable":
      return said.previousUnreadable(why(warning));
  }
}
