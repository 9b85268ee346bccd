import { polygonContains } from "d3-polygon";
import type KDBush from "kdbush";
import type { PlacedAccounts } from "./place-accounts";

/** A corner of a lasso, in units of the map. */
export type Corner = readonly [x: number, y: number];

/**
 * Accounts inside a lasso, as indexes into the placed accounts, ascending. The lasso closes by itself;
 * fewer than three corners hold nothing, and where it crosses itself every other part is inside.
 */
export function insideLasso(
  index: KDBush,
  { positions }: Pick<PlacedAccounts, "positions">,
  corners: readonly Corner[],
): number[] {
  if (corners.length < 3) return [];
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  const near = index.range(Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys));
  const polygon = corners.map(([x, y]): [number, number] => [x, y]);
  return near
    .filter((at) => polygonContains(polygon, [positions[2 * at] ?? 0, positions[2 * at + 1] ?? 0]))
    .sort((a, b) => a - b);
}
