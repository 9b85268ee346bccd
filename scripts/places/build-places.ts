import { readCounties } from "./counties";
import { readGeoNamesCities } from "./geonames-cities";
import { packUsPlaces } from "./pack-us-places";
import { packWorldPlaces } from "./pack-world-places";
import { readSourceZips } from "./zip-sources";

/** The files of places by name, as text. The same packages give the same bytes. */
export function buildPlaces(): Record<"us-places.json" | "world-places.json", string> {
  const cities = readGeoNamesCities();
  return {
    "us-places.json": fileOf(packUsPlaces(readSourceZips(), cities, readCounties())),
    "world-places.json": fileOf(packWorldPlaces(cities)),
  };
}

/** A line a column: a change of one column changes one line. */
function fileOf(places: object): string {
  return `${JSON.stringify(places, null, 1)}\n`;
}
