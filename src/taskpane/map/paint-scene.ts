import type { MapContext } from "./map-context";
import { isCellIn } from "./map-cells";
import { placeLabels } from "./map-labels";
import type { MapLook } from "./map-look";
import type { MapScene } from "./map-scene";
import { boxOnScreen, toScreen } from "./map-view";
import type { MapBox, MapView, Size } from "./map-view";
import type { Steps } from "../../engine/model/steps";
import { isDrawn } from "./thin-out";

/** Cells or dots traced before others may run. */
const SHAPES_A_STEP = 500;
const FONT = '"Segoe UI", "Open Sans", "DejaVu Sans", sans-serif';

/** How a scene is painted. */
export interface ScenePaint {
  readonly view: MapView;
  /** Of the picture, in CSS pixels; the context is already scaled to them. */
  readonly screen: Size;
  readonly look: MapLook;
  /** Text at each territory. */
  readonly texts: readonly string[];
  /** Size of that text in CSS pixels. */
  readonly type: number;
  /** Radius of a dot in CSS pixels where so many are drawn. */
  readonly dot: (drawn: number) => number;
  readonly mostDots: number;
  /** Width of the border between territories in CSS pixels. */
  readonly line: number;
  /** Fills the areas of a hue once more, over their colour; null where colours do alone. */
  readonly fillPattern: ((hue: number) => void) | null;
  /** Adds borders of smaller areas that are worth drawing in this view; null for none. */
  readonly traceFine?: ((context: MapContext, part: MapBox) => Steps<void>) | null;
}

/**
 * Paints land, a shaded area and dots for each territory in its hue, borders of states or countries,
 * and the territories' numbers or names, as far as they are in view. In steps of a few milliseconds;
 * nothing else may draw on the context in between.
 *
 * @returns accounts in view, all of them, however many dots are drawn
 */
export function* paintScene(context: MapContext, scene: MapScene, paint: ScenePaint): Steps<number> {
  const { screen, view } = paint;
  const part = boxOnScreen(view, screen);
  const inView = scene.index.range(part.left, part.top, part.right, part.bottom).sort((a, b) => a - b);
  context.save();
  context.beginPath();
  context.rect(0, 0, screen.width, screen.height);
  context.clip();
  yield;
  traceIn(context, view, () => {
    scene.ground.traceLand(context);
  });
  context.fillStyle = paint.look.land;
  context.fill();
  yield;
  yield* paintAreas(context, scene, paint, part);
  yield;
  yield* paintBorders(context, scene, paint, part);
  yield* paintDots(context, scene, paint, inView);
  yield;
  paintLabels(context, scene, paint, inView);
  context.restore();
  return inView.length;
}

/** Traces a path in units of the map; what is filled or stroked afterwards is so in CSS pixels. */
function traceIn(context: MapContext, { scale, x, y }: MapView, trace: () => void): void {
  context.save();
  context.translate(x, y);
  context.scale(scale, scale);
  context.beginPath();
  trace();
  context.restore();
}

/** Cells of one hue are filled as one path, with a hairline of their own colour over the seams. */
function* paintAreas(context: MapContext, scene: MapScene, paint: ScenePaint, part: MapBox): Steps<void> {
  const { cells, points } = scene;
  const { look, view, fillPattern } = paint;
  if (cells === null) return;
  const hues = points.territories.map(({ hue }) => hue);
  context.save();
  traceIn(context, view, () => {
    scene.ground.traceLand(context);
  });
  context.clip();
  for (const [hue, color] of look.areas.entries()) {
    yield;
    context.save();
    context.translate(view.x, view.y);
    context.scale(view.scale, view.scale);
    context.beginPath();
    let traced = 0;
    for (const [cell, territory] of cells.owner.entries()) {
      if ((hues[territory] ?? 0) % look.areas.length !== hue || !isCellIn(cells, cell, part)) continue;
      traceCell(context, cells.corner, cells.start[cell] ?? 0, cells.start[cell + 1] ?? 0);
      traced += 1;
      if (traced % SHAPES_A_STEP === 0) yield;
    }
    context.restore();
    context.fillStyle = color;
    context.strokeStyle = color;
    context.lineWidth = 0.6;
    context.fill();
    context.stroke();
    if (fillPattern !== null) {
      yield;
      fillPattern(hue);
    }
  }
  yield;
  traceIn(context, view, () => {
    const { borders } = scene;
    for (let at = 0; at < borders.length; at += 4) {
      context.moveTo(borders[at] ?? 0, borders[at + 1] ?? 0);
      context.lineTo(borders[at + 2] ?? 0, borders[at + 3] ?? 0);
    }
  });
  context.strokeStyle = look.territoryLine;
  context.lineWidth = paint.line;
  context.stroke();
  context.restore();
}

function traceCell(context: MapContext, corner: Float32Array, from: number, to: number): void {
  for (let at = from; at < to; at += 2) {
    if (at === from) context.moveTo(corner[at] ?? 0, corner[at + 1] ?? 0);
    else context.lineTo(corner[at] ?? 0, corner[at + 1] ?? 0);
  }
  if (to > from) context.closePath();
}

function* paintBorders(context: MapContext, scene: MapScene, paint: ScenePaint, part: MapBox): Steps<void> {
  const { look, view, line, traceFine = null } = paint;
  if (traceFine !== null) {
    context.save();
    context.translate(view.x, view.y);
    context.scale(view.scale, view.scale);
    context.beginPath();
    yield* traceFine(context, part);
    context.restore();
    context.save();
    context.globalAlpha = 0.45;
    context.strokeStyle = look.border;
    context.lineWidth = 0.5;
    context.stroke();
    context.restore();
    yield;
  }
  context.save();
  context.globalAlpha = 0.55;
  traceIn(context, view, () => {
    scene.ground.traceBorders(context);
  });
  context.strokeStyle = look.border;
  context.lineWidth = 0.7 * line;
  context.stroke();
  context.restore();
  yield;
  traceIn(context, view, () => {
    scene.ground.traceLand(context);
  });
  context.strokeStyle = look.landLine;
  context.lineWidth = 0.7 * line;
  context.stroke();
}

/** Dots of each hue, then those outside the territories as rings. */
function* paintDots(
  context: MapContext,
  { accounts, points }: MapScene,
  { look, view, dot, mostDots }: ScenePaint,
  inView: readonly number[],
): Steps<void> {
  const { positions, territory } = accounts;
  const drawn = inView.filter((at) => isDrawn(at, inView.length, mostDots));
  const radius = dot(drawn.length);
  const trace = (at: number): void => {
    const [x, y] = toScreen(view, positions[2 * at] ?? 0, positions[2 * at + 1] ?? 0);
    context.moveTo(x + radius, y);
    context.arc(x, y, radius, 0, 2 * Math.PI);
  };
  for (const [hue, color] of look.dots.entries()) {
    yield;
    context.fillStyle = color;
    context.beginPath();
    let traced = 0;
    for (const at of drawn) {
      const owner = territory[at] ?? -1;
      if (owner < 0 || (points.territories[owner]?.hue ?? 0) % look.dots.length !== hue) continue;
      trace(at);
      traced += 1;
      if (traced % SHAPES_A_STEP !== 0) continue;
      // Adding to a path costs its length in some canvases, so a path stays short.
      context.fill();
      yield;
      context.beginPath();
    }
    context.fill();
  }
  context.beginPath();
  for (const at of drawn) {
    if ((territory[at] ?? 0) < 0) trace(at);
  }
  context.strokeStyle = look.text;
  context.lineWidth = 0.5;
  context.stroke();
}

/** Each territory is named where it is in view. */
function paintLabels(
  context: MapContext,
  { accounts, inOwnColour }: MapScene,
  { look, view, screen, texts, type }: ScenePaint,
  inView: readonly number[],
): void {
  context.font = `600 ${String(type)}px ${FONT}`;
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.lineJoin = "round";
  const shown = {
    positions: Float64Array.from(
      inView.flatMap((at) => [
        ...toScreen(view, accounts.positions[2 * at] ?? 0, accounts.positions[2 * at + 1] ?? 0),
      ]),
    ),
    territory: Int32Array.from(inView, (at) => accounts.territory[at] ?? -1),
    inOwnColour: Uint8Array.from(inView, (at) => inOwnColour[at] ?? 0),
  };
  for (const { text, x, y } of placeLabels(shown, texts, type, screen.width, screen.height)) {
    context.lineWidth = type / 4;
    context.strokeStyle = look.halo;
    context.strokeText(text, x, y);
    context.fillStyle = look.text;
    context.fillText(text, x, y);
  }
}
