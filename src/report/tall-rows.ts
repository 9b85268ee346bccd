import type { SheetDescription } from "./workbook-description";

/** Heights are set for this many rows at most; a longer list is read on screen, where the program fits its rows itself. */
const MOST_TALL_ROWS = 2_000;
/** A sheet's text is 9 or 10 points, narrower than the digits that a width counts. */
const CHARACTERS_OF_WIDTH = 1.125;

/**
 * Heights, in points, of the rows whose text takes more than one line of its column: without them a program that does not
 * fit rows cuts the text on paper.
 *
 * @param lengths characters of the longest wrapped text of each row
 * @param firstRow of the sheet, that of the first length
 * @param width of the column in characters
 */
export function tallRows(
  lengths: readonly number[],
  firstRow: number,
  width: number,
): SheetDescription["rowHeights"] {
  const ofLine = Math.floor(width * CHARACTERS_OF_WIDTH);
  return lengths
    .map((length, index) => ({ row: firstRow + index, lines: Math.ceil(length / ofLine) }))
    .filter(({ lines }) => lines > 1)
    .slice(0, MOST_TALL_ROWS)
    .map(({ row, lines }) => ({ row, height: 2 + 13 * lines }));
}
