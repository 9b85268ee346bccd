/** Where a currency sign stands in the locale of the workbook. */
export interface PlacedCurrency {
  /** "€" */
  readonly sign: string;
  /** After the figure (1.204 €) or in front of it ($1,204). */
  readonly isAfter: boolean;
  /** A space parts sign and figure. */
  readonly isApart: boolean;
  /** The locale's number in Excel's formats, hexadecimal: "407" in [$€-407]; "" where it has none. */
  readonly localeId: string;
}

/** A sign as it is to be shown with money, "" for none; a sign alone stands in front. */
export type CurrencySign = string | PlacedCurrency;
