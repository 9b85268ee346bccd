import type { PlanPoints } from "../../worker/plan-points";
import type { MapContext } from "./map-context";
import type { MapLook } from "./map-look";
import { mapScene } from "./map-scene";
import type { MapScene } from "./map-scene";
import type { MapGround } from "./map-shapes";
import { paintScene } from "./paint-scene";
import { inOneGo } from "../../engine/model/steps";
import type { Steps } from "../../engine/model/steps";
import { territoryNumbers } from "./territory-numbers";

/** Maps at least this wide name the territories in full; narrower ones number them. */
const NAMES_FROM = 700;

/**
 * Draws a whole plan: land, a shaded area and dots for each territory in its hue, state or country
 * borders, and the territories' numbers. The same code draws the pane's small map, the picture for
 * Plan Summary and the command line's.
 *
 * @param context of a canvas of the ground's size in CSS pixels, already scaled to the screen
 * @returns what was drawn
 */
export function drawMap(context: MapContext, points: PlanPoints, ground: MapGround, look: MapLook): MapScene {
  return inOneGo(drawMapInSteps(context, points, ground, look));
}

/** drawMap in steps of a few milliseconds; nothing else may draw on the context in between. */
export function* drawMapInSteps(
  context: MapContext,
  points: PlanPoints,
  ground: MapGround,
  look: MapLook,
): Steps<MapScene> {
  const scene = yield* mapScene(points, ground);
  const { width, height } = ground;
  const names = points.territories.map(({ name }) => name);
  const isLarge = width >= NAMES_FROM;
  // Dots grow with the map and shrink as they get many.
  const crowd = Math.sqrt((width * height) / Math.max(1, scene.accounts.territory.length));
  yield* paintScene(context, scene, {
    view: { scale: 1, x: 0, y: 0 },
    screen: { width, height },
    look,
    texts: isLarge ? names : territoryNumbers(names),
    type: isLarge ? 13 : 9.5,
    dot: () => Math.min(width / 160, Math.max(0.5, crowd * 0.12)),
    mostDots: Infinity,
    line: 1,
    fillPattern: null,
  });
  return scene;
}
