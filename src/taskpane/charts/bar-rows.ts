/** Pixels that the longest bar needs beside its name to be told from a shorter one. */
const LEAST_LENGTH = 56;

/** How a chart of bars under one another lays out its rows, in pixels. */
export interface BarRows {
  /** Height of a row; its name and its amount stand at its top. */
  readonly row: number;
  /** Where bars begin and where the longest ends. */
  readonly from: number;
  readonly to: number;
  /** Upper edge of a bar within its row, and its thickness. */
  readonly top: number;
  readonly thickness: number;
}

/**
 * Bars stand between their name and their amount; where too little is left between the two, as at 200 % zoom, beneath
 * both.
 *
 * @param width of the chart
 * @param names room for the names
 * @param amounts room for the amounts
 */
export function barRows(width: number, names: number, amounts: number): BarRows {
  return width - names - amounts >= LEAST_LENGTH
    ? { row: 26, from: names, to: width - amounts, top: 4, thickness: 16 }
    : { row: 42, from: 0, to: width, top: 22, thickness: 12 };
}
