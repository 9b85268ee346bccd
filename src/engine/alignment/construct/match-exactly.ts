import { real, whole } from "../typed-cell";

/**
 * The one-to-one matching of rows to columns with the least total cost, by shortest
 * augmenting paths. Time O(n³), memory O(n) beside the matrix.
 *
 * @param cost n x n, row by row, finite
 * @returns column of each row
 * @see Jonker & Volgenant (1987) A shortest augmenting path algorithm for dense and sparse linear assignment problems, Computing 38
 */
export function matchExactly(cost: Float64Array, n: number): Int32Array {
  const rowPrice = new Float64Array(n + 1);
  const columnPrice = new Float64Array(n + 1);
  /** Row matched to each column, from 1; 0 is none. */
  const rowOf = new Int32Array(n + 1);
  const cameFrom = new Int32Array(n + 1);
  for (let row = 1; row <= n; row++) {
    rowOf[0] = row;
    let column = 0;
    const least = new Float64Array(n + 1).fill(Number.POSITIVE_INFINITY);
    const done = new Uint8Array(n + 1);
    do {
      done[column] = 1;
      const at = whole(rowOf, column);
      let delta = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let j = 1; j <= n; j++) {
        if (done[j] === 1) continue;
        const reduced = real(cost, (at - 1) * n + j - 1) - real(rowPrice, at) - real(columnPrice, j);
        if (reduced < real(least, j)) {
          least[j] = reduced;
          cameFrom[j] = column;
        }
        if (real(least, j) < delta) {
          delta = real(least, j);
          next = j;
        }
      }
      for (let j = 0; j <= n; j++) {
        if (done[j] === 1) {
          const matched = whole(rowOf, j);
          rowPrice[matched] = real(rowPrice, matched) + delta;
          columnPrice[j] = real(columnPrice, j) - delta;
        } else {
          least[j] = real(least, j) - delta;
        }
      }
      column = next;
    } while (whole(rowOf, column) !== 0);
    while (column !== 0) {
      const before = whole(cameFrom, column);
      rowOf[column] = whole(rowOf, before);
      column = before;
    }
  }
  const columnOf = new Int32Array(n);
  for (let j = 1; j <= n; j++) columnOf[whole(rowOf, j) - 1] = j - 1;
  return columnOf;
}
