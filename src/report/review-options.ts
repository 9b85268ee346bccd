import type { CurrencySign } from "./currency-sign";
import type { RawCell } from "../engine/model/raw-sheet";

/** What the Reviews sheet needs beside the review. */
export interface ReviewReportOptions {
  /** Local date and time of the review: as the user reads it, and as a serial in the workbook's date system. */
  readonly at: { readonly text: string; readonly serial: number };
  /** Days that the workbook's date system counts less than that of 1900. */
  readonly daysLess: number;
  /** ISO currency sign to show with money, "" for none. */
  readonly currencySymbol: CurrencySign;
  readonly planName: string;
  readonly version: string;
}

/** The log of earlier reviews as its cells are, the user's own columns and words included. */
export interface EarlierReviews {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly RawCell[])[];
}
