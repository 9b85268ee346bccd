import type { Pacer } from "../alignment/pacer";

const ROWS_BETWEEN_BREATHS = 4096;

/** Runs `step` for rows 0 to count - 1, in order, giving the thread back now and then. */
export async function forEachRow(
  count: number,
  pacer: Pacer | null,
  step: (row: number) => void,
): Promise<void> {
  for (let start = 0; start < count; start += ROWS_BETWEEN_BREATHS) {
    const end = Math.min(count, start + ROWS_BETWEEN_BREATHS);
    for (let row = start; row < end; row += 1) step(row);
    if (pacer?.isDue()) await pacer.rest(end, count);
  }
}
