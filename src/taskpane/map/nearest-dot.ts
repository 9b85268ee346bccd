import type { MapScene } from "./map-scene";
import { toMap } from "./map-view";
import type { MapView } from "./map-view";

/** The dot nearest to a pixel, at most so many pixels away; the first of those equally near; null where there is none. */
export function nearestDot(
  { index, accounts: { positions } }: Pick<MapScene, "index" | "accounts">,
  view: MapView,
  [x, y]: readonly [number, number],
  reach: number,
): number | null {
  const [mapX, mapY] = toMap(view, x, y);
  let best: number | null = null;
  let least = Infinity;
  for (const dot of index.within(mapX, mapY, reach / view.scale)) {
    const distance = ((positions[2 * dot] ?? 0) - mapX) ** 2 + ((positions[2 * dot + 1] ?? 0) - mapY) ** 2;
    if (distance < least || (distance === least && best !== null && dot < best))
      [best, least] = [dot, distance];
  }
  return best;
}
