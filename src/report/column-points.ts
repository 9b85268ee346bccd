/** Pixels of a digit and of the padding in the body font that column widths are counted in. */
const DIGIT_PIXELS = 7;
const PADDING_PIXELS = 5;
const POINTS_PER_PIXEL = 0.75;

/** Width in points of a column so many characters wide. */
export function columnPoints(characters: number): number {
  return Math.round(characters * DIGIT_PIXELS + PADDING_PIXELS) * POINTS_PER_PIXEL;
}
