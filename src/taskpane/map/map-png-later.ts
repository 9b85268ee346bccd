import type { PlanPoints } from "../../worker/plan-points";

/** The map as a picture; its code and shapes are loaded when a plan is first written. */
export async function mapPng(points: PlanPoints): Promise<string | null> {
  const drawing = await import(/* webpackChunkName: "map-png" */ "./map-png");
  return drawing.mapPng(points);
}
