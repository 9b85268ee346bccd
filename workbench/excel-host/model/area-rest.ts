import { intersect } from "./address";
import type { Area } from "./area";

/** What is left of an area without another: up to four rectangles. */
function areaWithout(area: Area, taken: Area): Area[] {
  const common = intersect(area, taken);
  if (!common) return [area];
  const rest: Area[] = [];
  if (area.top < common.top) rest.push({ ...area, bottom: common.top - 1 });
  if (area.bottom > common.bottom) rest.push({ ...area, top: common.bottom + 1 });
  const middle = { ...area, top: common.top, bottom: common.bottom };
  if (area.left < common.left) rest.push({ ...middle, right: common.left - 1 });
  if (area.right > common.right) rest.push({ ...middle, left: common.right + 1 });
  return rest;
}

/** Takes an area away from items that have areas; an item cut in pieces is copied. */
export function clearArea<T extends { readonly area: Area }>(
  items: T[],
  taken: Area,
  copy: (item: T, area: Area) => T,
): void {
  const kept = items.flatMap((item) => {
    if (!intersect(item.area, taken)) return [item];
    return areaWithout(item.area, taken).map((area) => copy(item, area));
  });
  items.splice(0, items.length, ...kept);
}
