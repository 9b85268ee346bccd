import { add, real, whole } from "./typed-cell";

export interface Bands {
  readonly lower: Float64Array;
  readonly upper: Float64Array;
}

/**
 * The band of every territory: target * (1 ± tolerance). Where fixed units alone put a
 * territory over its band, it gets nothing more, and what is left is shared out evenly
 * among the others, whose bands move down with it if they must. So the search always
 * aims at the most even split that the fixed units allow; the plan's figures still
 * compare with the true targets.
 *
 * @param capacity share weights of the territories, each more than 0
 */
export function reachableBands(
  load: Float64Array,
  fixedTo: Int32Array,
  capacity: Float64Array,
  tolerance: number,
): Bands {
  const n = capacity.length;
  const fixed = new Float64Array(n);
  let remaining = 0;
  let capacityLeft = 0;
  for (let unit = 0; unit < load.length; unit++) {
    remaining += real(load, unit);
    const territory = whole(fixedTo, unit);
    if (territory >= 0) add(fixed, territory, real(load, unit));
  }
  for (let j = 0; j < n; j++) capacityLeft += real(capacity, j);
  const perCapacity = remaining / capacityLeft;

  const lower = new Float64Array(n);
  const upper = new Float64Array(n);
  const full = new Uint8Array(n);
  for (let j = 0; j < n; j++) {
    const target = perCapacity * real(capacity, j);
    lower[j] = target * (1 - tolerance);
    upper[j] = target * (1 + tolerance);
    if (real(fixed, j) <= real(upper, j)) continue;
    full[j] = 1;
    upper[j] = real(fixed, j);
    remaining -= real(fixed, j);
    capacityLeft -= real(capacity, j);
  }
  const share = capacityLeft > 0 ? remaining / capacityLeft : perCapacity;
  if (share < perCapacity * (1 - tolerance)) {
    for (let j = 0; j < n; j++) {
      if (full[j] === 1) continue;
      const target = share * real(capacity, j);
      lower[j] = target * (1 - tolerance);
      upper[j] = Math.max(target * (1 + tolerance), real(fixed, j));
    }
  }
  return { lower, upper };
}
