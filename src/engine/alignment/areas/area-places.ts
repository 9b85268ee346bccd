import { toUnitVector } from "../../geography/distance";
import type { UnitVector } from "../../geography/distance";
import type { AreaPlanProblem } from "./area-plan-problem";

/** Part of the average importance that an area has although no account lies in it. */
const EMPTY_SHARE = 0.02;

/** Importances that no area lacks: one without accounts still has a little, so that its distance counts. */
export function withEmptyAreas(importance: Float64Array): Float64Array {
  const mean = importance.reduce((sum, value) => sum + value, 0) / importance.length;
  const least = mean > 0 ? EMPTY_SHARE * mean : 1;
  return importance.map((value) => Math.max(value, least));
}

/** Where the areas lie, on the unit sphere. */
export function placesOf({
  latitude,
  longitude,
}: Pick<AreaPlanProblem, "latitude" | "longitude">): UnitVector[] {
  return Array.from(latitude, (degrees, at) => toUnitVector(degrees, longitude[at] as number));
}
