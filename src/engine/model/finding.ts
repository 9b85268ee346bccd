/** "stop": no plan before it is solved; "look": the plan goes on, with the stated consequence; "handled": read by a stated rule. */
export type Severity = "stop" | "look" | "handled";

/** Another way of reading, at the user's choice. It changes what the plan is made of, never a sheet. */
export type Fix =
  /** An owner read as a rep. */
  | { readonly kind: "owner"; readonly from: string; readonly to: string }
  /** The later of two rows with one ID kept. */
  | { readonly kind: "keepLast" }
  /** Amounts in thousands or millions, by their header, in full: of all lists, since they are compared. */
  | { readonly kind: "fullAmounts" }
  | { readonly kind: ColumnFixKind; readonly header: string };

/** What can be read otherwise in a whole column. */
export const COLUMN_FIXES = [
  /** Of dates the day before the month. */
  "dayFirst",
  /** Dot or comma of numbers as decimals. */
  "decimals",
  /** Values below zero as blank. */
  "negativeBlank",
  /** Values a thousand times too large or small in the unit of the others. */
  "unitSlip",
  /** Blanks below the name of a group as blank, not as the name above them. */
  "blankStays",
  /** Reps with a blank in the column of their territories left out: managers, as a rule. */
  "blankLeftOut",
] as const;

export type ColumnFixKind = (typeof COLUMN_FIXES)[number];

/** One thing found in the user's data, at one cell (or one row, or one sheet when cell is ""). */
export interface Finding {
  readonly severity: Severity;
  /** Stable and upper case, "DUPLICATE_ACCOUNT_ID"; docs/findings.md lists all of them. */
  readonly code: string;
  readonly sheet: string;
  /** A1 address of the cell, or "" when the finding is about the whole sheet or workbook. */
  readonly cell: string;
  /** Header of the column, or "". */
  readonly column: string;
  /** The offending value as the user sees it. */
  readonly value: string;
  /** What was found and the rule, in the user's words; no full stop. */
  readonly finding: string;
  /** What to do, or what was done; no full stop. */
  readonly remedy: string;
  /** How many cells or rows it stands for; 1 when absent. */
  readonly count?: number;
  /** A safe way to read it otherwise; of a finding that tells of a fix, the one that was applied. */
  readonly fix?: Fix;
}

/** Findings of one code, for the pane: a headline with its count. */
export interface FindingGroup {
  readonly severity: Severity;
  readonly code: string;
  /** "118 ZIP codes had lost their zero" */
  readonly headline: string;
  /** "Read as text: 2139 is 02139" */
  readonly detail: string;
  /** The first value as the user sees it, "2139"; left out where the finding has none. */
  readonly example?: string;
  readonly count: number;
  /** The first cell, for Show. */
  readonly sheet: string;
  readonly cell: string;
  /** Safe ways to read it otherwise, a few of them. */
  readonly fixes?: readonly Fix[];
}
