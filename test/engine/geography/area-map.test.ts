import counties from "us-atlas/counties-10m.json";
import states from "us-atlas/states-10m.json";
import type { Topology } from "topojson-specification";
import { readAreaMap, type AreaMap } from "../../../src/engine/geography/area-map";

const countyMap = readAreaMap(counties as unknown as Topology, "counties", (id) => id < "60");
const stateMap = readAreaMap(states as unknown as Topology, "states", (id) => id < "60");

function neighboursOf(map: AreaMap, id: string): string[] {
  const index = map.areas.findIndex((area) => area.id === id);
  return Array.from(map.neighbour.subarray(map.start[index], map.start[index + 1]), (other) => {
    return map.areas[other]?.name ?? "";
  });
}

function nameAt(map: AreaMap, latitude: number, longitude: number): string {
  const area = map.areas[map.areaOf(latitude, longitude)];
  return area === undefined ? "" : `${area.name}, ${area.state}`;
}

describe("the map of areas", () => {
  it("has the states with the District of Columbia, and their counties by name and state", () => {
    expect(stateMap.areas).toHaveLength(51);
    expect(countyMap.areas.find((area) => area.id === "17031")).toMatchObject({
      name: "Cook",
      state: "Illinois",
    });
  });

  it("knows which counties touch: Cook County has DuPage, Lake, Kane, McHenry, Will and Indiana's Lake", () => {
    expect(neighboursOf(countyMap, "17031").sort()).toEqual([
      "DuPage",
      "Kane",
      "Lake",
      "Lake",
      "McHenry",
      "Will",
    ]);
  });

  it("does not count the point of the Four Corners as a border", () => {
    expect(neighboursOf(stateMap, "49").sort()).toEqual([
      "Arizona",
      "Colorado",
      "Idaho",
      "Nevada",
      "Wyoming",
    ]);
    expect(neighboursOf(stateMap, "35")).not.toContain("Utah");
  });

  it("lists each border on both sides", () => {
    const { start, neighbour } = countyMap;
    const pairs = new Set<number>();
    countyMap.areas.forEach((_, area) => {
      for (let at = start[area] ?? 0; at < (start[area + 1] ?? 0); at++)
        pairs.add(area * 10000 + (neighbour[at] ?? 0));
    });
    expect(pairs.size).toBe(neighbour.length);
    const oneSided = [...pairs].filter(
      (pair) => !pairs.has((pair % 10000) * 10000 + Math.floor(pair / 10000)),
    );
    expect(oneSided).toEqual([]);
    expect([...pairs].filter((pair) => pair % 10000 === Math.floor(pair / 10000))).toEqual([]);
  });

  it("links islands to the nearest area and says so", () => {
    const named = countyMap.bridges.map((link) =>
      link
        .map((area) => countyMap.areas[area]?.name)
        .sort()
        .join(" - "),
    );
    expect(named).toContain("Dukes - Nantucket");
    expect(stateMap.bridges.map((link) => link.map((area) => stateMap.areas[area]?.name))).toEqual(
      expect.arrayContaining([expect.arrayContaining(["Hawaii", "California"])]),
    );
  });

  it("knows the rim: coasts and the edge of the areas taken, not borders inside, not a city in its county", () => {
    const rim = (map: typeof countyMap, name: string): number | undefined =>
      map.isRim[map.areas.findIndex((area) => area.name === name)];
    expect([rim(stateMap, "California"), rim(stateMap, "Colorado"), rim(stateMap, "Kansas")]).toEqual([
      1, 0, 0,
    ]);
    expect([
      rim(countyMap, "Nantucket"),
      rim(countyMap, "Denver"),
      rim(countyMap, "Charlottesville"),
    ]).toEqual([1, 0, 0]);
  });

  it("is connected as a whole, every area reached from the first", () => {
    const reached = new Set([0]);
    for (const area of reached) {
      const { start, neighbour } = countyMap;
      for (let at = start[area] ?? 0; at < (start[area + 1] ?? 0); at++) reached.add(neighbour[at] ?? 0);
    }
    expect(reached.size).toBe(countyMap.areas.length);
  });

  it("finds the county of a place", () => {
    expect(nameAt(countyMap, 41.8781, -87.6298)).toBe("Cook, Illinois");
    expect(nameAt(countyMap, 21.3069, -157.8583)).toBe("Honolulu, Hawaii");
    expect(nameAt(countyMap, 39.7392, -104.9903)).toBe("Denver, Colorado");
    expect(nameAt(countyMap, 52.9, 173.1)).toBe("Aleutians West, Alaska");
  });

  it("gives a place just off the coast to the nearest county, and none far out at sea", () => {
    expect(nameAt(countyMap, 40.5, -73.6)).toBe("Nassau, New York");
    expect(countyMap.areaOf(38, -50)).toBe(-1);
    expect(countyMap.areaOf(Number.NaN, -90)).toBe(-1);
  });

  it("puts each centroid near the county, across the 180th meridian too", () => {
    const inside = countyMap.areas.filter(
      (area, index) => countyMap.areaOf(area.latitude, area.longitude) === index,
    );
    expect(inside.length / countyMap.areas.length).toBeGreaterThan(0.99);
    // Falls Church is so small that the map draws it without extent.
    expect(countyMap.areas.filter((area) => !Number.isFinite(area.latitude + area.longitude))).toEqual([]);
    const aleutians = countyMap.areas.find((area) => area.id === "02016");
    expect(aleutians?.latitude).toBeCloseTo(52.8, 0);
    expect(aleutians?.longitude).toBeCloseTo(-173.5, 0);
  });

  it("names the collection it misses", () => {
    expect(() => readAreaMap(states as unknown as Topology, "counties")).toThrow(
      'The topology has no collection "counties"; it has states, nation',
    );
  });
});
