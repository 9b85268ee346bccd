import type { Topology } from "topojson-specification";
import type { PlanPoints } from "../../worker/plan-points";
import { mapKind } from "./map-kind";
import { usGround, worldGround } from "./map-shapes";
import type { MapGround } from "./map-shapes";

/** The ground for the points of a plan, or null when no account has a place. Loads its shapes from this site. */
export async function loadGround(points: PlanPoints, width: number): Promise<MapGround | null> {
  if (points.latitude.length === 0) return null;
  if (mapKind(points.latitude, points.longitude) === "us") {
    const states = await import(/* webpackChunkName: "map-us" */ "us-atlas/states-albers-10m.json");
    return usGround(asTopology(states.default), width);
  }
  const countries = await import(/* webpackChunkName: "map-world" */ "world-atlas/countries-110m.json");
  const places = Array.from(points.longitude, (degrees, at) => [degrees, points.latitude[at] ?? 0] as const);
  return worldGround(asTopology(countries.default), places, width);
}

/** TypeScript reads "type" of a JSON file as any string; the files are TopoJSON by their package. */
function asTopology(file: { readonly type: string }): Topology {
  return file as unknown as Topology;
}
