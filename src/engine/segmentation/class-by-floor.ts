import { flag, real } from "../alignment/typed-cell";

/**
 * Class of every counted account by the smallest amount of each class, so that equal amounts are
 * always together. An account without an amount is in the last class; one that is not counted
 * in none (-1).
 *
 * @param floors smallest amount of each class, largest class first; the last one is open below
 */
export function classByFloor(
  values: Float64Array,
  counted: Uint8Array,
  floors: readonly number[],
): Int32Array {
  const last = floors.length - 1;
  const classOf = new Int32Array(values.length).fill(-1);
  for (let account = 0; account < values.length; account++) {
    if (flag(counted, account) === 0) continue;
    const value = real(values, account);
    let at = 0;
    // A comparison with NaN is false: no amount falls through to the last class.
    while (at < last && !(value >= (floors[at] as number))) at++;
    classOf[account] = at;
  }
  return classOf;
}
