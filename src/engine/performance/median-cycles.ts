import { flag, whole } from "../alignment/typed-cell";
import type { Deals } from "./read-sales";

/** Won deals with a cycle, the shortest first: medians of any grouping are read off in one pass. */
export function byCycle(deals: Deals): Int32Array {
  let [count, longest] = [0, 0];
  for (const days of deals.cycle) {
    if (days < 0) continue;
    count++;
    if (days > longest) longest = days;
  }
  const start = new Int32Array(longest + 2);
  for (const days of deals.cycle) if (days >= 0) start[days + 1] = whole(start, days + 1) + 1;
  for (let days = 1; days < start.length; days++) start[days] = whole(start, days) + whole(start, days - 1);
  const rows = new Int32Array(count);
  deals.cycle.forEach((days, row) => {
    if (days < 0) return;
    const at = whole(start, days);
    rows[at] = row;
    start[days] = at + 1;
  });
  return rows;
}

/**
 * Median days from created to closed of each group's won deals in one period; of an even number the mean of
 * the middle two. Linear in deals.
 *
 * @param ascending the rows of byCycle
 * @param groupOf group of a deal, below 0 for none
 * @returns null for a group without such a deal
 */
export function medianCycles(
  deals: Deals,
  ascending: Int32Array,
  span: number,
  groupOf: (row: number) => number,
  groups: number,
): (number | null)[] {
  const sizes = new Int32Array(groups);
  const each = (visit: (group: number, days: number) => void): void => {
    for (const row of ascending) {
      if (flag(deals.span, row) !== span) continue;
      const group = groupOf(row);
      if (group >= 0) visit(group, whole(deals.cycle, row));
    }
  };
  each((group) => {
    sizes[group] = whole(sizes, group) + 1;
  });
  const seen = new Int32Array(groups);
  const lower = new Int32Array(groups);
  const upper = new Int32Array(groups);
  each((group, days) => {
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
