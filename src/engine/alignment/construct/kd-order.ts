import type { Places } from "../instance";
import type { Pacer } from "../pacer";
import { whole } from "../typed-cell";

/**
 * Puts units in an order in which neighbours stand close together: a k-d tree that halves
 * along the widest axis until at most `leafSize` units are left. Splits fall between
 * different coordinates only, so that which units share a leaf does not depend on the order
 * they came in; units at one place are never parted unless they alone exceed a leaf.
 *
 * Time O(n log(n / leafSize)).
 *
 * @param units changed in place
 * @param onNode told of each node from the root down: its range of `units`, and whether it is a leaf
 * @see Bentley (1975) Multidimensional binary search trees, CACM 18(9); Hoare (1961) Algorithm 65: Find
 */
export async function orderByPlace(
  place: Places,
  units: Int32Array,
  leafSize: number,
  onNode: (from: number, to: number, isLeaf: boolean) => void,
  pacer: Pacer,
): Promise<void> {
  const tree: Tree = {
    units,
    axes: [place.x, place.y, place.z].map((axis) => {
      const values = new Float32Array(units.length);
      for (let at = 0; at < values.length; at++) values[at] = axis[whole(units, at)] as number;
      return values;
    }),
    leafSize,
    onNode,
  };
  const open = [{ from: 0, to: units.length }];
  let since = 0;
  for (let range = open.pop(); range !== undefined; range = open.pop()) {
    const { from, to } = range;
    since += to - from;
    if (since > STRETCH) {
      await pacer.breathe(0, 1);
      since = 0;
    }
    const middle = divide(tree, from, to);
    if (middle >= 0) open.push({ from: middle, to }, { from, to: middle });
  }
}

/** Units in nodes between two looks at the clock. */
const STRETCH = 65_536;

interface Tree {
  readonly units: Int32Array;
  /** Coordinates, moved along with the units. */
  readonly axes: readonly Float32Array[];
  readonly leafSize: number;
  readonly onNode: (from: number, to: number, isLeaf: boolean) => void;
}

/** Tells of a node; returns where its second half begins, or -1 for a leaf. */
function divide(tree: Tree, from: number, to: number): number {
  const axis = to - from > tree.leafSize ? widest(tree, from, to) : -1;
  tree.onNode(from, to, axis < 0);
  return axis < 0 ? -1 : split(tree, axis, from, to);
}

/** The axis with the largest spread, or -1 where all stand at one place. */
function widest(tree: Tree, from: number, to: number): number {
  let chosen = -1;
  let most = 0;
  for (const [axis, values] of tree.axes.entries()) {
    let low = Number.POSITIVE_INFINITY;
    let high = Number.NEGATIVE_INFINITY;
    for (let at = from; at < to; at++) {
      const value = values[at] as number;
      if (value < low) low = value;
      if (value > high) high = value;
    }
    if (high - low > most) {
      most = high - low;
      chosen = axis;
    }
  }
  return chosen;
}

/** Parts the range between two values next to the median: where the upper half begins. */
function split(tree: Tree, axis: number, from: number, to: number): number {
  const values = tree.axes[axis] as Float32Array;
  const middle = (from + to) >> 1;
  const median = select(tree, values, from, to - 1, middle);
  // What is left of the rank is at most the median, and what is right of it at least.
  let below = from;
  for (let at = from; at < middle; at++) {
    if ((values[at] as number) < median) exchange(tree, below++, at);
  }
  let upTo = middle + 1;
  for (let at = upTo; at < to; at++) {
    if (values[at] === median) exchange(tree, upTo++, at);
  }
  if (below === from) return upTo;
  if (upTo === to) return below;
  return middle - below <= upTo - middle ? below : upTo;
}

/** Value at a rank, by quickselect. */
function select(tree: Tree, values: Float32Array, first: number, last: number, rank: number): number {
  let low = first;
  let high = last;
  while (low < high) {
    const pivot = medianOfThree(values, low, high);
    let i = low;
    let j = high;
    while (i <= j) {
      while ((values[i] as number) < pivot) i++;
      while ((values[j] as number) > pivot) j--;
      if (i <= j) exchange(tree, i++, j--);
    }
    if (rank <= j) high = j;
    else if (rank >= i) low = i;
    else return pivot;
  }
  return values[rank] as number;
}

function medianOfThree(values: Float32Array, low: number, high: number): number {
  const a = values[low] as number;
  const b = values[(low + high) >> 1] as number;
  const c = values[high] as number;
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}

function exchange(tree: Tree, a: number, b: number): void {
  if (a === b) return;
  const { units, axes } = tree;
  const unit = whole(units, a);
  units[a] = whole(units, b);
  units[b] = unit;
  for (const values of axes) {
    const value = values[a] as number;
    values[a] = values[b] as number;
    values[b] = value;
  }
}
