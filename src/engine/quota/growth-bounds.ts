import { roundParts } from "./share-out";

/**
 * Least and most of a quota by growth on last year, in whole units: the least rounded up, the
 * most down, so that rounding the quota cannot leave them. Growth has no meaning without a
 * last year: then only 0 and all that is shared out are the bounds. Where rounding crosses
 * them, the most is the least.
 *
 * @param history last year, in the workbook's currency
 * @param ramp 0..1, the share of a full year that is expected; lowers the least
 * @param floor least growth, -0.1 is 10 % down; null: none
 * @param cap largest growth; null: none
 * @param all what is shared out over all territories
 */
export function growthBounds(
  history: number,
  ramp: number,
  floor: number | null,
  cap: number | null,
  all: number,
  unit: number,
): { readonly least: number; readonly most: number } {
  const down = floor === null ? 0 : Math.max(0, history * (1 + floor) * ramp);
  const up = cap === null || history <= 0 ? null : Math.max(0, history * (1 + cap));
  const least = Math.ceil(roundParts(down / unit)) * unit;
  const most =
    up === null ? Math.ceil(roundParts(all / unit)) * unit : Math.floor(roundParts(up / unit)) * unit;
  return { least, most: Math.max(least, most) };
}
