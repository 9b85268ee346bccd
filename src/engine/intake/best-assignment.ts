/**
 * Best one-to-one assignment: each row gets at most one column and each column at most one row, so that
 * the sum of the scores is as large as can be; pairs with a score of 0 or less are left out.
 *
 * Hungarian method with potentials, time O(rows² · (rows + columns)).
 *
 * @param scores rows of equal length
 * @returns per row the column, or -1
 */
export function bestAssignment(scores: readonly (readonly number[])[]): number[] {
  const rowCount = scores.length;
  const realColumns = scores[0]?.length ?? 0;
  // A row may stay alone: each has a column of its own that costs nothing.
  const columnCount = realColumns + rowCount;
  const cost = (row: number, column: number): number =>
    column < realColumns ? -Math.max(0, scores[row]?.[column] ?? 0) : 0;

  const rowPotential = new Float64Array(rowCount + 1);
  const columnPotential = new Float64Array(columnCount + 1);
  const rowOfColumn = new Int32Array(columnCount + 1);
  const previous = new Int32Array(columnCount + 1);
  for (let row = 1; row <= rowCount; row += 1) {
    rowOfColumn[0] = row;
    let column = 0;
    const least = new Float64Array(columnCount + 1).fill(Number.POSITIVE_INFINITY);
    const used = new Uint8Array(columnCount + 1);
    do {
      used[column] = 1;
      const current = rowOfColumn[column] ?? 0;
      let step = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let candidate = 1; candidate <= columnCount; candidate += 1) {
        if (used[candidate]) continue;
        const reduced =
          cost(current - 1, candidate - 1) - (rowPotential[current] ?? 0) - (columnPotential[candidate] ?? 0);
        if (reduced < (least[candidate] ?? 0)) {
          least[candidate] = reduced;
          previous[candidate] = column;
        }
        if ((least[candidate] ?? 0) < step) {
          step = least[candidate] ?? 0;
          next = candidate;
        }
      }
      for (let candidate = 0; candidate <= columnCount; candidate += 1) {
        if (used[candidate]) {
          const holder = rowOfColumn[candidate] ?? 0;
          rowPotential[holder] = (rowPotential[holder] ?? 0) + step;
          columnPotential[candidate] = (columnPotential[candidate] ?? 0) - step;
        } else {
          least[candidate] = (least[candidate] ?? 0) - step;
        }
      }
      column = next;
    } while (rowOfColumn[column] !== 0);
    while (column !== 0) {
      const before = previous[column] ?? 0;
      rowOfColumn[column] = rowOfColumn[before] ?? 0;
      column = before;
    }
  }
  const columnOf = new Array<number>(rowCount).fill(-1);
  for (let column = 1; column <= realColumns; column += 1) {
    const row = (rowOfColumn[column] ?? 0) - 1;
    if (row >= 0 && (scores[row]?.[column - 1] ?? 0) > 0) columnOf[row] = column - 1;
  }
  return columnOf;
}
