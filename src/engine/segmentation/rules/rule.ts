import type { AccountField } from "../../model/field";

/** How a cell is compared. */
export type RuleOperator =
  | "is"
  | "is not"
  | "is one of"
  | "contains"
  | "starts with"
  | "is blank"
  | "is not blank"
  | ">="
  | "<="
  | ">"
  | "<";

/** What a column of the accounts holds, and so how it can be compared. */
export type RuleKind = "text" | "number" | "date" | "yes or no";

/** A column that rules can ask. */
export interface RuleColumn {
  /** Tells columns apart: the field, or "column " and the header where no field reads it. */
  readonly key: string;
  /** Null for a column of the account sheet that no field reads. */
  readonly field: Exclude<AccountField, "location"> | null;
  /** As the pane writes it, and rules too where nothing else is called so: "Industry"; the header where no field reads it. */
  readonly label: string;
  readonly kind: RuleKind;
}

/** One comparison: Potential >= 50,000. */
export interface RuleCondition {
  readonly column: RuleColumn;
  readonly operator: RuleOperator;
  /** Texts to compare with, as written; none for "is blank". */
  readonly texts: readonly string[];
  /** The number or serial day of a number, date or yes or no column; NaN else. */
  readonly number: number;
}

/** "Industry is Healthcare and Potential >= 50,000 -> Strategic", understood. */
export interface SegmentRule {
  /** All must hold. */
  readonly conditions: readonly RuleCondition[];
  /** Segment that accounts get; with atLeast only those in a lower one. */
  readonly segment: string;
  readonly atLeast: boolean;
}
