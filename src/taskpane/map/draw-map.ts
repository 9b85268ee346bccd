import type { PlanPoints } from "../../worker/planner";
import type { MapContext } from "./map-context";
import { placeLabels } from "./map-labels";
import type { MapLook } from "./map-look";
import type { MapGround } from "./map-shapes";
import { placeAccounts } from "./place-accounts";
import type { PlacedAccounts } from "./place-accounts";
import { finish } from "./steps";
import type { Steps } from "./steps";
import { territoryAreas } from "./territory-areas";
import { territoryNumbers } from "./territory-numbers";

/** Maps at least this wide name the territories in full; narrower ones number them. */
const NAMES_FROM = 700;
/** Cells or dots traced before others may run. */
const SHAPES_A_STEP = 500;
const FONT = '"Segoe UI", "Open Sans", "DejaVu Sans", sans-serif';

/**
 * Draws a plan: land, a shaded area and dots for each territory in its hue, state or country
 * borders, and the territories' numbers. The same code draws the pane's map, the picture for
 * Plan Summary and the command line's.
 *
 * @param context of a canvas of the ground's size in CSS pixels, already scaled to the screen
 * @returns accounts that have a place which this map does not show
 */
export function drawMap(context: MapContext, points: PlanPoints, ground: MapGround, look: MapLook): number {
  return finish(drawMapInSteps(context, points, ground, look));
}

/** drawMap in steps of a few milliseconds; nothing else may draw on the context in between. */
export function* drawMapInSteps(
  context: MapContext,
  points: PlanPoints,
  ground: MapGround,
  look: MapLook,
): Steps<number> {
  const accounts = yield* placeAccounts(points, ground);
  const hues = points.territories.map(({ hue }) => hue);
  context.save();
  context.beginPath();
  context.rect(0, 0, ground.width, ground.height);
  context.clip();
  yield;
  drawLand(context, ground, look);
  yield;
  yield* drawAreas(context, accounts, ground, hues, look);
  yield;
  yield* drawBorders(context, ground, look);
  yield* drawDots(context, accounts, ground, hues, look);
  yield;
  drawLabels(context, accounts, points, ground, look);
  context.restore();
  return accounts.outside;
}

function drawLand(context: MapContext, ground: MapGround, look: MapLook): void {
  context.beginPath();
  ground.traceLand(context);
  context.fillStyle = look.land;
  context.fill();
}

/** Cells of one hue are filled as one path, with a hairline of their own colour over the seams. */
function* drawAreas(
  context: MapContext,
  accounts: PlacedAccounts,
  ground: MapGround,
  hues: readonly number[],
  look: MapLook,
): Steps<void> {
  const areas = yield* territoryAreas(accounts, ground.width, ground.height);
  if (areas === null) return;
  context.save();
  context.beginPath();
  ground.traceLand(context);
  context.clip();
  for (const [hue, color] of look.areas.entries()) {
    yield;
    context.beginPath();
    let traced = 0;
    for (const [cell, territory] of areas.owner.entries()) {
      if ((hues[territory] ?? 0) % look.areas.length !== hue) continue;
      traceCell(context, areas.voronoi.cellPolygon(cell));
      traced += 1;
      if (traced % SHAPES_A_STEP === 0) yield;
    }
    context.fillStyle = color;
    context.strokeStyle = color;
    context.lineWidth = 0.6;
    context.fill();
    context.stroke();
  }
  yield;
  context.beginPath();
  for (let at = 0; at < areas.borders.length; at += 4) {
    context.moveTo(areas.borders[at] ?? 0, areas.borders[at + 1] ?? 0);
    context.lineTo(areas.borders[at + 2] ?? 0, areas.borders[at + 3] ?? 0);
  }
  context.strokeStyle = look.territoryLine;
  context.lineWidth = 1;
  context.stroke();
  context.restore();
}

/** d3-delaunay types a cell as never null, but gives null for an account on top of another. */
function traceCell(context: MapContext, polygon: readonly (readonly [number, number])[] | null): void {
  polygon?.forEach(([x, y], at) => {
    if (at === 0) context.moveTo(x, y);
    else context.lineTo(x, y);
  });
  if (polygon !== null) context.closePath();
}

function* drawBorders(context: MapContext, ground: MapGround, look: MapLook): Steps<void> {
  context.save();
  context.globalAlpha = 0.55;
  context.beginPath();
  ground.traceBorders(context);
  context.strokeStyle = look.border;
  context.lineWidth = 0.7;
  context.stroke();
  context.restore();
  yield;
  context.beginPath();
  ground.traceLand(context);
  context.strokeStyle = look.landLine;
  context.lineWidth = 0.7;
  context.stroke();
}

/** Dots grow with the map and shrink as they get many. */
function* drawDots(
  context: MapContext,
  { positions, territory }: PlacedAccounts,
  ground: MapGround,
  hues: readonly number[],
  look: MapLook,
): Steps<void> {
  const crowd = Math.sqrt((ground.width * ground.height) / Math.max(1, territory.length));
  const radius = Math.min(ground.width / 160, Math.max(0.5, crowd * 0.12));
  for (const [hue, color] of look.dots.entries()) {
    yield;
    context.beginPath();
    let traced = 0;
    for (const [at, owner] of territory.entries()) {
      if (owner < 0 || (hues[owner] ?? 0) % look.dots.length !== hue) continue;
      traceDot(context, positions, at, radius);
      traced += 1;
      if (traced % SHAPES_A_STEP !== 0) continue;
      // Adding to a path costs its length in some canvases, so a path stays short.
      context.fillStyle = color;
      context.fill();
      yield;
      context.beginPath();
    }
    context.fillStyle = color;
    context.fill();
  }
  context.beginPath();
  territory.forEach((owner, at) => {
    if (owner < 0) traceDot(context, positions, at, radius);
  });
  context.strokeStyle = look.text;
  context.lineWidth = 0.5;
  context.stroke();
}

function traceDot(context: MapContext, positions: Float64Array, at: number, radius: number): void {
  const [x, y] = [positions[2 * at] ?? 0, positions[2 * at + 1] ?? 0];
  context.moveTo(x + radius, y);
  context.arc(x, y, radius, 0, 2 * Math.PI);
}

function drawLabels(
  context: MapContext,
  accounts: PlacedAccounts,
  points: PlanPoints,
  ground: MapGround,
  look: MapLook,
): void {
  const names = points.territories.map(({ name }) => name);
  const large = ground.width >= NAMES_FROM;
  const size = large ? 13 : 9.5;
  context.font = `600 ${String(size)}px ${FONT}`;
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.lineJoin = "round";
  const texts = large ? names : territoryNumbers(names);
  for (const { text, x, y } of placeLabels(accounts, texts, size, ground.width, ground.height)) {
    context.lineWidth = size / 4;
    context.strokeStyle = look.halo;
    context.strokeText(text, x, y);
    context.fillStyle = look.text;
    context.fillText(text, x, y);
  }
}
