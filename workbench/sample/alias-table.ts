import type { RandomStream } from "./random-stream";

/**
 * Draws indexes in proportion to weights, one draw in constant time (Vose 1991, the alias
 * method).
 *
 * @param weights each at least 0, with a sum above 0
 */
export function makeAliasTable(weights: ArrayLike<number>): (stream: RandomStream) => number {
  const count = weights.length;
  let total = 0;
  for (let index = 0; index < count; index++) total += weights[index] ?? 0;
  if (!(total > 0)) throw new RangeError(`weights add up to ${String(total)}; at least one must be above 0`);

  const keep = new Float64Array(count);
  const alias = new Int32Array(count);
  const small: number[] = [];
  const large: number[] = [];
  for (let index = 0; index < count; index++) {
    keep[index] = ((weights[index] ?? 0) * count) / total;
    ((keep[index] ?? 0) < 1 ? small : large).push(index);
  }
  while (small.length > 0 && large.length > 0) {
    const poor = small.pop() ?? 0;
    const rich = large.pop() ?? 0;
    alias[poor] = rich;
    keep[rich] = (keep[rich] ?? 0) + (keep[poor] ?? 0) - 1;
    ((keep[rich] ?? 0) < 1 ? small : large).push(rich);
  }
  // What rounding left over is full.
  for (const index of [...small, ...large]) keep[index] = 1;

  return (stream) => {
    const index = stream.below(count);
    return stream.next() < (keep[index] ?? 1) ? index : (alias[index] ?? index);
  };
}
