import type { Pacer } from "../alignment/pacer";
import { flag, whole } from "../alignment/typed-cell";
import type { Deals } from "./read-sales";

const DUE = 8191;

/** Won deals with a cycle, the shortest first: medians of any grouping are read off in one pass. */
export async function byCycle({ cycle, count }: Deals, pacer: Pacer): Promise<Int32Array> {
  let [known, longest] = [0, 0];
  for (let row = 0; row < count; row++) {
    if ((row & DUE) === 0) await pacer.breathe(row, 3 * count);
    const days = whole(cycle, row);
    if (days < 0) continue;
    known++;
    if (days > longest) longest = days;
  }
  const start = new Int32Array(longest + 2);
  for (let row = 0; row < count; row++) {
    if ((row & DUE) === 0) await pacer.breathe(count + row, 3 * count);
    const days = whole(cycle, row);
    if (days >= 0) start[days + 1] = whole(start, days + 1) + 1;
  }
  for (let days = 1; days < start.length; days++) start[days] = whole(start, days) + whole(start, days - 1);
  const rows = new Int32Array(known);
  for (let row = 0; row < count; row++) {
    if ((row & DUE) === 0) await pacer.breathe(2 * count + row, 3 * count);
    const days = whole(cycle, row);
    if (days < 0) continue;
    const at = whole(start, days);
    rows[at] = row;
    start[days] = at + 1;
  }
  return rows;
}

/**
 * Median days from created to closed of each group's won deals in one period; of an even number the mean of
 * the middle two. Linear in deals.
 *
 * @param ascending the rows of byCycle
 * @param groupOf group of a deal, below 0 for none
 * @returns null for a group without such a deal
 * @throws EngineError CANCELLED
 */
export async function medianCycles(
  deals: Deals,
  ascending: Int32Array,
  span: number,
  groupOf: (row: number) => number,
  groups: number,
  pacer: Pacer,
): Promise<(number | null)[]> {
  const sizes = new Int32Array(groups);
  const each = async (visit: (group: number, days: number) => void): Promise<void> => {
    for (let at = 0; at < ascending.length; at++) {
      if ((at & DUE) === 0) await pacer.breathe(at, ascending.length);
      const row = whole(ascending, at);
      if (flag(deals.span, row) !== span) continue;
      const group = groupOf(row);
      if (group >= 0) visit(group, whole(deals.cycle, row));
    }
  };
  await each((group) => {
    sizes[group] = whole(sizes, group) + 1;
  });
  const seen = new Int32Array(groups);
  const lower = new Int32Array(groups);
  const upper = new Int32Array(groups);
  await each((group, days) => {
    const at = whole(seen, group);
    const size = whole(sizes, group);
    if (at === (size - 1) >> 1) lower[group] = days;
    if (at === size >> 1) upper[group] = days;
    seen[group] = at + 1;
  });
  return Array.from(sizes, (size, group) =>
    size === 0 ? null : (whole(lower, group) + whole(upper, group)) / 2,
  );
}
