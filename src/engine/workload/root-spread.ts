import { quickselect } from "simple-statistics";
import { real, whole } from "../alignment/typed-cell";

/** Points of a leaf: few enough to follow towns, enough that a box tells their area. */
const LEAF = 8;

/**
 * Spread of points for the length of a tour through them: the sum of sqrt(n A) over small groups of
 * neighbours, in km. By Beardwood, Halton & Hammersley (1959) a tour through n points with density f
 * has length k sqrt(n) times the integral of sqrt(f); where all are spread evenly over an area A that
 * is k sqrt(n A). A hull counts empty land between towns, this does not: points are halved along the
 * longer side of their box until 8 are left, and each group counts with its own box, widened by
 * (n + 1) / (n - 1), as the box of n random points is that much too small.
 *
 * Points at one place add nothing. The order of the points changes nothing. Time n log n.
 *
 * @param x km east of some place, of up to some ten thousand points
 * @param y km north of it
 * @param longest side of the box of a group, km; points farther apart are no neighbours, however few they are
 */
export function rootSpread(x: Float64Array, y: Float64Array, longest = Number.POSITIVE_INFINITY): number {
  let spread = 0;
  const open = [Int32Array.from(x, (_, index) => index)];
  for (let group = open.pop(); group !== undefined; group = open.pop()) {
    const n = group.length;
    if (n < 2) continue;
    const [west, east] = rangeOf(x, group);
    const [south, north] = rangeOf(y, group);
    const wide = east - west;
    const high = north - south;
    if (n <= LEAF && Math.max(wide, high) <= longest) {
      spread += (Math.sqrt(n * wide * high) * (n + 1)) / (n - 1);
      continue;
    }
    const [along, from, to] = wide >= high ? [x, west, east] : [y, south, north];
    if (from === to) continue;
    const middle = medianOf(along, group);
    // Where half of the points or more lie on the nearer edge, that edge alone is one half.
    const isLow = (index: number): boolean =>
      middle > from ? real(along, index) < middle : real(along, index) <= middle;
    open.push(
      group.filter((index) => !isLow(index)),
      group.filter(isLow),
    );
  }
  return spread;
}

function rangeOf(values: Float64Array, group: Int32Array): [least: number, most: number] {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (const index of group) {
    const value = real(values, index);
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return [least, most];
}

/** The upper middle of the values. */
function medianOf(values: Float64Array, group: Int32Array): number {
  const list = Array.from(group, (index) => real(values, index));
  const at = list.length >> 1;
  quickselect(list, at);
  return list[at] ?? real(values, whole(group, 0));
}
