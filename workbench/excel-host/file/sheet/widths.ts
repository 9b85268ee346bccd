/**
 * Column widths of the file count characters of the default font with five pixels of padding;
 * the API's standard width counts them without. A digit of Calibri 11 is 7 pixels wide
 * (ECMA-376 18.3.1.13).
 */
const DIGIT = 7;
const PADDING = 5;

/** Characters without padding of a width of the file, 9.140625 is 8.43. */
export function widthCharacters(width: number): number {
  const pixels = Math.trunc(((256 * width + Math.trunc(128 / DIGIT)) / 256) * DIGIT);
  const characters = pixels < DIGIT + PADDING ? pixels / (DIGIT + PADDING) : (pixels - PADDING) / DIGIT;
  return Math.round(characters * 100) / 100;
}
