import { createCanvas } from "@napi-rs/canvas";
import type { Topology } from "topojson-specification";
import countries from "world-atlas/countries-110m.json";
import states from "us-atlas/states-albers-10m.json";
import { drawMap } from "../../src/taskpane/map/draw-map";
import { mapKind } from "../../src/taskpane/map/map-kind";
import { LIGHT_MAP } from "../../src/taskpane/map/map-look";
import { usGround, worldGround } from "../../src/taskpane/map/map-shapes";
import type { PlanPoints } from "../../src/worker/plan-points";

/** As in the pane: width in pixels, and the most bytes that Excel on the web takes. */
const WIDTH = 1100;
const MOST_BYTES = 1_000_000;

/** The map of a plan as PNG in base64, drawn by the pane's code without a browser; null without places. */
export function mapPicture(points: PlanPoints): Promise<string | null> {
  if (points.latitude.length === 0) return Promise.resolve(null);
  const ground =
    mapKind(points.latitude, points.longitude) === "us"
      ? usGround(asTopology(states), WIDTH)
      : worldGround(
          asTopology(countries),
          Array.from(points.longitude, (degrees, at) => [degrees, points.latitude[at] ?? 0] as const),
          WIDTH,
        );
  const canvas = createCanvas(ground.width, ground.height);
  const context = canvas.getContext("2d");
  context.fillStyle = "#ffffff";
  context.fillRect(0, 0, ground.width, ground.height);
  drawMap(context, points, ground, LIGHT_MAP);
  const png = canvas.toBuffer("image/png");
  return Promise.resolve(png.length > MOST_BYTES ? null : png.toString("base64"));
}

/** TypeScript reads "type" of a JSON file as any string; the files are TopoJSON by their package. */
function asTopology(file: { readonly type: string }): Topology {
  return file as unknown as Topology;
}
