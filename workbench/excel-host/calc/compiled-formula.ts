import type { Area } from "../model/area";
import type { Sheet } from "../model/sheet";
import type { CellAddress, Operand } from "./operand";
import type { ReferenceKind } from "./resolution";

/** What a formula reads, for the dependency index. */
export type Dependency =
  | { readonly kind: "area"; readonly sheet: Sheet; readonly area: Area }
  /** Cells in the row of the formula, in these columns. */
  | { readonly kind: "row"; readonly sheet: Sheet; readonly left: number; readonly right: number };

/** A reference to a table, a name or another sheet, and what it stood for when the formula was compiled. */
export interface StructuralReference {
  readonly kind: ReferenceKind;
  readonly text: string;
  /** Of the resolution's `meaningOf`. */
  readonly meaning: string;
}

/** Where a text of a formula stands in one column of its sheet. */
interface Span {
  readonly column: number;
  /** Rows between which its cells stand; other formulas may stand between. */
  from: number;
  to: number;
  count: number;
}

/** One formula text on one sheet, compiled once however many cells hold it. */
export interface CompiledFormula {
  text: string;
  readonly sheet: Sheet;
  /** Null when it cannot be computed here; its cells keep the values of the file. */
  evaluate: ((at: CellAddress) => Operand) | null;
  /** Why it cannot be computed. */
  reason: string | null;
  dependencies: readonly Dependency[];
  /** Changes exactly when the references resolve differently. */
  signature: string;
  /** References that may resolve differently later. */
  structural: readonly StructuralReference[];
  /** Computed anew in each recalculation. */
  volatile: boolean;
  /** Its outermost function is SUBTOTAL or AGGREGATE: other subtotals leave it out. */
  isSubtotal: boolean;
  readonly spans: Span[];
}
