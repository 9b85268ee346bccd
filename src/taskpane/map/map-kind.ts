import { geoAlbersUsa } from "d3-geo";
import type { MapKind } from "./map-shapes";

/** Share of the places that must lie in the United States for the map of its states. */
const MOSTLY = 0.9;

/**
 * Whether the places call for the map of the states or for a map of countries.
 *
 * @param latitude degrees, same length as longitude
 * @param longitude degrees
 */
export function mapKind(latitude: Float32Array, longitude: Float32Array): MapKind {
  const projection = geoAlbersUsa();
  let inside = 0;
  latitude.forEach((degrees, at) => {
    if (isNearUs(degrees, longitude[at] ?? 0) && projection([longitude[at] ?? 0, degrees]) !== null)
      inside += 1;
  });
  return inside >= latitude.length * MOSTLY ? "us" : "world";
}

/** The projection also takes southern Canada and northern Mexico; this keeps whole neighbours out. */
function isNearUs(latitude: number, longitude: number): boolean {
  return latitude > 18 && latitude < 72 && longitude < -66 && (latitude < 49.5 || longitude < -129);
}
