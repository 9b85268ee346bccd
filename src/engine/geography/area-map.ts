import { feature, neighbors } from "topojson-client";
import type { GeometryCollection, GeometryObject, Topology } from "topojson-specification";
import { AreaFinder } from "./area-finder";
import { joinIslands } from "./area-bridges";
import type { AreaLink } from "./area-bridges";
import { centroidOf, ringsOf } from "./area-shape";
import type { AreaShape } from "./area-shape";

/** Areas of a map, such as the counties or states of a country, and which touch which. */
export interface AreaMap {
  readonly areas: readonly Area[];
  /** Neighbours of area i are neighbour[start[i]] .. neighbour[start[i + 1] - 1]; the whole graph is connected. */
  readonly start: Int32Array;
  readonly neighbour: Int32Array;
  /** 1 for an area at a coast, or at the edge of the areas taken: part of its outline is no common border. */
  readonly isRim: Uint8Array;
  /** Links that are no common border: an island with the nearest area elsewhere. */
  readonly bridges: readonly AreaLink[];
  /**
   * Index of the area that holds a place in degrees, or of the nearest one when the place
   * lies just off the coast, within about 50 km; -1 elsewhere and for NaN.
   */
  areaOf(latitude: number, longitude: number): number;
}

/** One area of a map. */
export interface Area {
  /** Identifier in the map's source: FIPS code of a US state (2 digits) or county (5). */
  readonly id: string;
  readonly name: string;
  /** Name of the state that a county lies in, of the state itself for states. */
  readonly state: string;
  /** Centroid of the shape, degrees. */
  readonly latitude: number;
  readonly longitude: number;
}

/**
 * Reads the areas of a us-atlas topology in degrees (counties-10m, states-10m). Two areas
 * are neighbours when they share an arc, so areas that meet in a point alone are not.
 *
 * @param topology holds the object and, for the names of states, an object "states"
 * @param isWanted which areas to take, by id; without it all
 * @throws Error when the topology has no such object
 */
export function readAreaMap(
  topology: Topology,
  objectName: "counties" | "states",
  isWanted: (id: string) => boolean = () => true,
): AreaMap {
  const collection = namedCollection(topology, objectName);
  const stateNames = new Map(
    namedCollection(topology, "states").geometries.map((state) => [String(state.id), nameOf(state)]),
  );
  const geometries = collection.geometries.filter((geometry) => isWanted(String(geometry.id)));
  const shapes = geometries.map((geometry) => shapeOf(topology, geometry));
  const areas = geometries.map((geometry, index): Area => {
    const id = String(geometry.id);
    const state = stateNames.get(id.slice(0, 2)) ?? "";
    return { id, name: nameOf(geometry), state, ...centroidOf(shapes[index] as AreaShape) };
  });
  const { start, neighbour, bridges } = joinIslands(areas, neighbors(geometries));
  const finder = new AreaFinder(shapes);
  return {
    areas,
    start,
    neighbour,
    bridges,
    isRim: rimOf(geometries),
    areaOf: (latitude, longitude) => finder.find(latitude, longitude),
  };
}

/** Arcs that one area alone uses are borders to nothing. */
function rimOf(geometries: readonly GeometryObject[]): Uint8Array {
  const uses = new Map<number, number>();
  const arcs = geometries.map(arcsOf);
  for (const arc of arcs.flat()) uses.set(arc, (uses.get(arc) ?? 0) + 1);
  return Uint8Array.from(arcs, (own) => (own.some((arc) => uses.get(arc) === 1) ? 1 : 0));
}

/** The arcs of an outline, whichever way they run: arc ~i is arc i backwards. */
function arcsOf(geometry: GeometryObject): number[] {
  const rings =
    geometry.type === "Polygon"
      ? geometry.arcs
      : geometry.type === "MultiPolygon"
        ? geometry.arcs.flat()
        : [];
  return rings.flat().map((arc) => (arc < 0 ? ~arc : arc));
}

function shapeOf(topology: Topology, geometry: GeometryObject): AreaShape {
  const outline = feature(topology, geometry);
  if (outline.type !== "Feature") return [];
  if (outline.geometry.type === "Polygon") return ringsOf([outline.geometry.coordinates]);
  return outline.geometry.type === "MultiPolygon" ? ringsOf(outline.geometry.coordinates) : [];
}

function nameOf(geometry: GeometryObject<{ name?: string }>): string {
  return (geometry.properties as { name?: string } | undefined)?.name ?? "";
}

function namedCollection(topology: Topology, name: string): GeometryCollection<{ name?: string }> {
  const object = topology.objects[name];
  if (object?.type !== "GeometryCollection") {
    throw new Error(
      `The topology has no collection "${name}"; it has ${Object.keys(topology.objects).join(", ")}`,
    );
  }
  return object as GeometryCollection<{ name?: string }>;
}
