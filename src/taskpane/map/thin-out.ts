/** Dots on the screen at most; their count is told in full. */
export const MOST_DOTS = 5000;
/** Spreads numbers in a row evenly over 32 bits (2^32 over the golden section). */
const SPREAD = 2654435769;
const WHOLE = 2 ** 32;

/**
 * Whether a dot is among those drawn where too many are in view. Every dot has its place in an order of
 * its own, so that whoever comes closer sees more dots and loses none.
 *
 * @param dot index of the account on the map
 * @param inView dots that are in view, itself included
 */
export function isDrawn(dot: number, inView: number, most = MOST_DOTS): boolean {
  return inView <= most || (Math.imul(dot + 1, SPREAD) >>> 0) / WHOLE < most / inView;
}
