/** What of a map is on the screen: a place of the map is shown at scale * place + (x, y) pixels. */
export interface MapView {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/** A size in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Corners of a part of the map, in its own units. */
export interface MapBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** How far one may come closer than the whole map. */
export const CLOSEST = 200;
/** Share of the screen kept free around what is fitted into it. */
const MARGIN = 0.06;
/** Part of the screen that the map never leaves altogether. */
const KEPT = 0.3;

/**
 * The view in which a part of the map fills the screen, with a margin.
 *
 * @param box may be a single point: then it is shown from near, not from infinitely near
 */
export function fitBox(box: MapBox, screen: Size, map: Size): MapView {
  const least = Math.max(map.width, map.height) / CLOSEST;
  const wide = Math.max(box.right - box.left, least);
  const tall = Math.max(box.bottom - box.top, least);
  const free = 1 - 2 * MARGIN;
  const scale = Math.min((screen.width * free) / wide, (screen.height * free) / tall);
  return {
    scale,
    x: screen.width / 2 - (scale * (box.left + box.right)) / 2,
    y: screen.height / 2 - (scale * (box.top + box.bottom)) / 2,
  };
}

/** The view with the map moved by so many pixels. */
export function panBy(view: MapView, dx: number, dy: number): MapView {
  return { ...view, x: view.x + dx, y: view.y + dy };
}

/** The view closer by a factor; what is at the given pixel stays there. */
export function zoomAbout(view: MapView, factor: number, x: number, y: number): MapView {
  return {
    scale: view.scale * factor,
    x: x - (x - view.x) * factor,
    y: y - (y - view.y) * factor,
  };
}

/**
 * The nearest allowed view: not further than half the size at which the whole map fits, not closer
 * than 200 times that, and part of the map stays on the screen.
 */
export function withinMap(view: MapView, screen: Size, map: Size): MapView {
  const whole = Math.min(screen.width / map.width, screen.height / map.height);
  const scale = Math.min(whole * CLOSEST, Math.max(whole / 2, view.scale));
  const at =
    scale === view.scale ? view : zoomAbout(view, scale / view.scale, screen.width / 2, screen.height / 2);
  return {
    scale,
    x: between(at.x, screen.width * KEPT - map.width * scale, screen.width * (1 - KEPT)),
    y: between(at.y, screen.height * KEPT - map.height * scale, screen.height * (1 - KEPT)),
  };
}

function between(value: number, least: number, most: number): number {
  return Math.min(Math.max(least, most), Math.max(Math.min(least, most), value));
}

/** The same part of the map on a screen of another size. */
export function resized(view: MapView, from: Size, to: Size): MapView {
  const factor = to.width / from.width;
  const [x, y] = toMap(view, from.width / 2, from.height / 2);
  const scale = view.scale * factor;
  return { scale, x: to.width / 2 - x * scale, y: to.height / 2 - y * scale };
}

/** Where on the map a pixel is. */
export function toMap(view: MapView, x: number, y: number): readonly [number, number] {
  return [(x - view.x) / view.scale, (y - view.y) / view.scale];
}

/** Where on the screen a place of the map is. */
export function toScreen(view: MapView, x: number, y: number): readonly [number, number] {
  return [x * view.scale + view.x, y * view.scale + view.y];
}

/** The part of the map that is on the screen. */
export function boxOnScreen(view: MapView, screen: Size): MapBox {
  const [left, top] = toMap(view, 0, 0);
  const [right, bottom] = toMap(view, screen.width, screen.height);
  return { left, top, right, bottom };
}
