/** What the cells of a column hold, and so how they can be compared. */
export type OtherColumnKind = "text" | "number" | "date";

/** A column of the account sheet that no field reads, at a glance. */
export interface OtherColumnLook {
  /** As the user wrote it. */
  readonly header: string;
  readonly kind: OtherColumnKind;
  /** Its most frequent texts; none of a column of numbers or dates, or whose texts tell most accounts apart. */
  readonly values: readonly string[];
  readonly isBlank: boolean;
}

/**
 * The cells of such a column, one an account; blank text is "", a blank or unreadable number or
 * serial day NaN. Plain cloneable data.
 */
export interface OtherColumn {
  readonly header: string;
  readonly cells: readonly string[] | Float64Array;
}
