/**
 * Whom a copy of the plan is for: one rep, all territories of a region, the reps of a manager, finance, who
 * checks quotas and costs and needs no accounts, or everyone.
 */
export interface CopyReader {
  readonly kind: "rep" | "region" | "manager" | "finance" | "plan";
  /** FINANCE for finance, EVERYONE for the whole plan. */
  readonly name: string;
}

/** Name of the reader of quotas and costs. */
export const FINANCE = "finance";

/** Name of the reader of the whole plan. */
export const EVERYONE = "everyone";

export interface CopyRequest {
  readonly reader: CopyReader;
  /** "live": sums follow the rows of the copy by formula; "values": no formula at all. */
  readonly figures: "live" | "values";
  /** Local date and time as the maker of the copy reads it. */
  readonly madeAt: string;
  /** The map on Plan Summary, PNG as base64 without a prefix; in the copy for everyone alone. */
  readonly map: { readonly png: string; readonly altText: string } | null;
  /** Rep and manager; needed for the copy of a manager. */
  readonly managers: readonly { readonly rep: string; readonly manager: string }[];
}

/** A reader that a copy can be made for, and what it would hold. */
export interface CopyChoice extends CopyReader {
  readonly territories: number;
  readonly accounts: number;
}

/** A copy as a file, and what is in it. */
export interface CleanCopy {
  /** The .xlsx as base64: so Excel opens it. */
  readonly file: string;
  readonly sheets: readonly string[];
  readonly accounts: number;
  readonly territories: number;
  /** Accounts of the plan that are not in the copy. */
  readonly leftOut: number;
}
