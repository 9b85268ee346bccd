import type { Corner } from "./lasso";
import type { MapScene } from "./map-scene";
import { boxOnScreen, toScreen } from "./map-view";
import type { MapView, Size } from "./map-view";
import { isDrawn, MOST_DOTS } from "./thin-out";

/** What lies over the map: it changes with every movement of the hand. */
export interface MapOverlay {
  /** Dots that are selected. */
  readonly selected: ReadonlySet<number>;
  /** Dots that are pointed out: a ring around each. */
  readonly marked: ReadonlySet<number>;
  /** Corners of a lasso that is being drawn. */
  readonly lasso: readonly Corner[];
  /** Where the keyboard points on the screen, null while it does not. */
  readonly cross: readonly [x: number, y: number] | null;
  /** The dot that is told of. */
  readonly told: number | null;
}

/** Colours of what lies over the map. */
export interface OverlayLook {
  readonly ink: string;
  readonly halo: string;
  readonly mark: string;
}

const TURN = 2 * Math.PI;
const SELECTED_RADIUS = 4;
const FEW_RINGS = 100;
const MANY_RINGS = 300;

/** Draws selection, marks, lasso and cross over the map; at most 5,000 of each kind of dot. */
export function paintOverlay(
  canvas: HTMLCanvasElement,
  { accounts }: MapScene,
  view: MapView,
  screen: Size,
  overlay: MapOverlay,
  look: OverlayLook,
): void {
  const ratio = window.devicePixelRatio;
  canvas.width = Math.round(screen.width * ratio);
  canvas.height = Math.round(screen.height * ratio);
  const context = canvas.getContext("2d");
  if (context === null) return;
  context.scale(ratio, ratio);
  const part = boxOnScreen(view, screen);
  const placeOf = (dot: number) =>
    toScreen(view, accounts.positions[2 * dot] ?? 0, accounts.positions[2 * dot + 1] ?? 0);
  const shown = (dots: ReadonlySet<number>): number[] => {
    const inView = [...dots].filter((dot) => {
      const [x, y] = [accounts.positions[2 * dot] ?? 0, accounts.positions[2 * dot + 1] ?? 0];
      return x >= part.left && x <= part.right && y >= part.top && y <= part.bottom;
    });
    return inView.filter((dot) => isDrawn(dot, inView.length, MOST_DOTS));
  };
  const circle = (dot: number, radius: number): void => {
    const [x, y] = placeOf(dot);
    context.beginPath();
    context.arc(x, y, radius, 0, TURN);
  };
  const marked = shown(overlay.marked);
  const ring = ringOf(marked.length);
  context.strokeStyle = look.mark;
  context.lineWidth = ring.width;
  for (const dot of marked) {
    circle(dot, ring.radius);
    context.stroke();
  }
  context.fillStyle = look.ink;
  context.strokeStyle = look.halo;
  for (const dot of shown(overlay.selected)) {
    circle(dot, SELECTED_RADIUS);
    context.fill();
    context.stroke();
  }
  if (overlay.told !== null) {
    circle(overlay.told, SELECTED_RADIUS + 4);
    context.strokeStyle = look.ink;
    context.lineWidth = 2;
    context.stroke();
  }
  paintLasso(context, view, overlay, look);
  if (overlay.cross !== null) paintCross(context, overlay.cross, look);
}

/** From far away many rings would lie one over the other and hide the map: the more there are, the finer they get. */
function ringOf(count: number): { readonly radius: number; readonly width: number } {
  if (count <= FEW_RINGS) return { radius: SELECTED_RADIUS + 1, width: 1.5 };
  return count <= MANY_RINGS ? { radius: SELECTED_RADIUS, width: 1 } : { radius: 2.5, width: 0.75 };
}

function paintLasso(
  context: CanvasRenderingContext2D,
  view: MapView,
  { lasso, cross }: MapOverlay,
  look: OverlayLook,
): void {
  if (lasso.length === 0) return;
  const corners = lasso.map(([x, y]) => toScreen(view, x, y));
  context.beginPath();
  for (const [at, [x, y]] of [...corners, ...(cross === null ? [] : [cross])].entries()) {
    if (at === 0) context.moveTo(x, y);
    else context.lineTo(x, y);
  }
  context.closePath();
  context.lineWidth = 3.5;
  context.strokeStyle = look.halo;
  context.stroke();
  context.lineWidth = 2;
  context.setLineDash([5, 3]);
  context.strokeStyle = look.ink;
  context.stroke();
  context.setLineDash([]);
}

/** Seen on every colour: dark with a light edge. */
function paintCross(
  context: CanvasRenderingContext2D,
  [x, y]: readonly [number, number],
  look: OverlayLook,
): void {
  context.beginPath();
  for (const [dx, dy] of [
    [1, 0],
    [-1, 0],
    [0, 1],
    [0, -1],
  ] as const) {
    context.moveTo(x + 4 * dx, y + 4 * dy);
    context.lineTo(x + 12 * dx, y + 12 * dy);
  }
  context.lineWidth = 4;
  context.strokeStyle = look.halo;
  context.stroke();
  context.lineWidth = 2;
  context.strokeStyle = look.ink;
  context.stroke();
}
