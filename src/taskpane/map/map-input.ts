import type { Corner } from "./lasso";
import { panBy, toMap, zoomAbout } from "./map-view";
import type { MapView, Size } from "./map-view";

/** What the hand does on the map. */
export type MapTool = "point" | "lasso";

/** A movement of the hand that is not finished. */
export type Gesture =
  | { readonly kind: "none" }
  | { readonly kind: "press" | "pan"; readonly from: Corner; readonly last: Corner }
  | { readonly kind: "lasso" }
  | { readonly kind: "pinch"; readonly first: Corner; readonly second: Corner };

/** Pixels that a press may slip before it is a pan. */
export const SLIP = 4;
/** Pixels between corners of a lasso drawn with the pointer. */
const CORNER_EVERY = 4;

/** Two fingers that moved: the map goes with them, larger as they part. */
export function pinched(
  view: MapView,
  before: readonly [Corner, Corner],
  after: readonly [Corner, Corner],
): MapView {
  const apart = ([a, b]: readonly [Corner, Corner]) => Math.hypot(a[0] - b[0], a[1] - b[1]);
  const middle = ([a, b]: readonly [Corner, Corner]) => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2] as const;
  const [fromX, fromY] = middle(before);
  const [toX, toY] = middle(after);
  const factor = apart(before) === 0 ? 1 : apart(after) / apart(before);
  return zoomAbout(panBy(view, toX - fromX, toY - fromY), factor, toX, toY);
}

/** The corners with one more, unless it is next to the last. */
export function withCorner(corners: readonly Corner[], view: MapView, at: Corner): readonly Corner[] {
  const [x, y] = toMap(view, ...at);
  const last = corners.at(-1);
  const isNear = last !== undefined && Math.hypot(last[0] - x, last[1] - y) * view.scale < CORNER_EVERY;
  return isNear ? corners : [...corners, [x, y]];
}

/** Steps of the arrow keys in pixels; with Shift they are larger. */
const STEP = { pan: 48, cross: 12 } as const;
const LARGER = 4;

/** Where the arrow keys lead, as right and down; null for other keys. */
export function arrowOf(key: string, isLarge: boolean, of: keyof typeof STEP): Corner | null {
  const step = STEP[of] * (isLarge ? LARGER : 1);
  switch (key) {
    case "ArrowLeft":
      return [-step, 0];
    case "ArrowRight":
      return [step, 0];
    case "ArrowUp":
      return [0, -step];
    case "ArrowDown":
      return [0, step];
    default:
      return null;
  }
}

/** A place that stays on the screen. */
export function onScreen([x, y]: Corner, { width, height }: Size): Corner {
  return [Math.min(width - 1, Math.max(0, x)), Math.min(height - 1, Math.max(0, y))];
}
