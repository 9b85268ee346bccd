import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Topology } from "topojson-specification";
import { worldGround } from "../../../src/taskpane/map/map-shapes";

const countries = JSON.parse(
  readFileSync(createRequire(__filename).resolve("world-atlas/countries-110m.json"), "utf8"),
) as Topology;

const SEATTLE = [-122.3, 47.6] as const;
const BERLIN = [13.4, 52.5] as const;
const SYDNEY = [151.2, -33.9] as const;
const SUVA = [178.4, -18.1] as const;
const APIA = [-171.8, -13.8] as const;

function expectOnMap(places: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  const ground = worldGround(countries, places, 400);
  return places.map(([longitude, latitude]) => {
    const place = ground.project(longitude, latitude);
    if (place === null) throw new Error(`${longitude}, ${latitude} is not on the map`);
    expect(place[0]).toBeGreaterThanOrEqual(0);
    expect(place[0]).toBeLessThanOrEqual(400);
    expect(place[1]).toBeGreaterThanOrEqual(0);
    expect(place[1]).toBeLessThanOrEqual(ground.height);
    return place;
  });
}

describe("a map of the world", () => {
  it("holds America, Europe and Australia, from west to east", () => {
    const [seattle, berlin, sydney] = expectOnMap([SEATTLE, BERLIN, SYDNEY]);
    expect(seattle?.[0]).toBeLessThan(berlin?.[0] ?? 0);
    expect(berlin?.[0]).toBeLessThan(sydney?.[0] ?? 0);
  });

  it("puts the date line in the middle for islands on both sides of it", () => {
    const [suva, apia] = expectOnMap([SUVA, APIA]);
    expect(suva?.[0]).toBeLessThan(apia?.[0] ?? 0);
    expect((apia?.[0] ?? 0) - (suva?.[0] ?? 0)).toBeGreaterThan(200);
  });

  it("gives a single place some land around it", () => {
    const [[x] = [0]] = expectOnMap([BERLIN]);
    expect(x).toBeCloseTo(200, 0);
  });
});
