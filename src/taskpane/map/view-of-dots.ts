import { fitBox, withinMap } from "./map-view";
import type { MapView, Size } from "./map-view";

/** Share of the dots at each edge that a view of many may leave out: a few far away do not make it small. */
const FAR_AWAY = 0.02;

/** The view of the whole map. */
export function wholeMap(map: Size, screen: Size): MapView {
  const box = { left: 0, top: 0, right: map.width, bottom: map.height };
  return withinMap(fitBox(box, screen, map), screen, map);
}

/** The view of some dots; of the whole map where there are none. */
export function viewOfDots(
  positions: Float64Array,
  dots: readonly number[],
  screen: Size,
  map: Size,
): MapView {
  if (dots.length === 0) return wholeMap(map, screen);
  const [left, right] = mostOf(Float64Array.from(dots, (dot) => positions[2 * dot] ?? 0));
  const [top, bottom] = mostOf(Float64Array.from(dots, (dot) => positions[2 * dot + 1] ?? 0));
  return withinMap(fitBox({ left, top, right, bottom }, screen, map), screen, map);
}

/** From where to where most of the values go. */
function mostOf(values: Float64Array): readonly [number, number] {
  values.sort();
  const cut = Math.floor(values.length * FAR_AWAY);
  return [values[cut] ?? 0, values[values.length - 1 - cut] ?? 0];
}
