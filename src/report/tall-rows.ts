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
  return lengths
    .map((length, index) => ({ row: firstRow + index, lines: linesOf(length, width) }))
    .filter(({ lines }) => lines > 1)
    .slice(0, MOST_TALL_ROWS)
    .map(({ row, lines }) => ({ row, height: 2 + 13 * lines }));
}

/** Whether every row of a list that needs a height gets one: wrapped for some of them alone, a list would not be of one look. */
export function areAllTall(lengths: readonly number[], width: number): boolean {
  return lengths.filter((length) => linesOf(length, width) > 1).length <= MOST_TALL_ROWS;
}

/** Lines that a wrapped text of so many characters takes in a column so many characters wide; none for an empty one. */
export function linesOf(length: number, width: number): number {
  return Math.ceil(length / Math.floor(width * CHARACTERS_OF_WIDTH));
}
