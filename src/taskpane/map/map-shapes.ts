import { geoAlbersUsa, geoIdentity, geoMercator, geoPath } from "d3-geo";
import type { GeoPermissibleObjects } from "d3-geo";
import { feature, mesh } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { MapContext } from "./map-context";

/** Which shapes a map is drawn on. */
export type MapKind = "us" | "world";

/** A background of a given size: land, borders and the way from degrees to it. */
export interface MapGround {
  readonly kind: MapKind;
  readonly width: number;
  readonly height: number;
  /** Position of a place, or null where the map does not show it. */
  project(longitude: number, latitude: number): readonly [number, number] | null;
  /** Adds the outline of the land to the current path. */
  traceLand(context: MapContext): void;
  /** Adds the borders of states or countries to the current path. */
  traceBorders(context: MapContext): void;
}

/** Size and projection of us-atlas's states-albers-10m, which comes already projected. */
const ALBERS = { width: 975, height: 610, scale: 1300 } as const;
/** Share of the width kept free around the points of a world map. */
const MARGIN = 0.06;
/** Longest and flattest form of a world map, height over width. */
const TALLEST = 0.9;
const FLATTEST = 0.45;

/**
 * The United States with state borders, Alaska and Hawaii inset.
 *
 * @param states topology states-albers-10m of us-atlas, with "states" and "nation"
 * @param width in pixels; the height follows
 */
export function usGround(states: Topology, width: number): MapGround {
  const scale = width / ALBERS.width;
  const projection = geoAlbersUsa()
    .scale(ALBERS.scale)
    .translate([ALBERS.width / 2, ALBERS.height / 2]);
  const sized = geoIdentity().scale(scale);
  const land = whenFirstAsked(() => landOf(states, "nation"));
  const borders = whenFirstAsked(() => bordersOf(states, "states"));
  return {
    kind: "us",
    width,
    height: Math.round(ALBERS.height * scale),
    project(longitude, latitude) {
      const place = projection([longitude, latitude]);
      return place === null ? null : [place[0] * scale, place[1] * scale];
    },
    traceLand(context) {
      geoPath(sized, context)(land());
    },
    traceBorders(context) {
      geoPath(sized, context)(borders());
    },
  };
}

/**
 * The part of the world that holds the given places, with country borders.
 *
 * @param countries topology of world-atlas, with "countries" and "land"
 * @param places longitude and latitude in degrees, at least one
 * @param width in pixels; the height follows the form of the places
 */
export function worldGround(
  countries: Topology,
  places: readonly (readonly [number, number])[],
  width: number,
): MapGround {
  const margin = width * MARGIN;
  const { around, middle } = extent(places);
  const whole = geoMercator()
    .rotate([-middle, 0])
    .fitWidth(width - 2 * margin, around);
  const [[, top], [, bottom]] = geoPath(whole).bounds(around);
  const height = Math.round(Math.min(width * TALLEST, Math.max(width * FLATTEST, bottom - top + 2 * margin)));
  const projection = geoMercator()
    .rotate([-middle, 0])
    .fitExtent(
      [
        [margin, margin],
        [width - margin, height - margin],
      ],
      around,
    )
    .clipExtent([
      [0, 0],
      [width, height],
    ]);
  const land = whenFirstAsked(() => landOf(countries, "land"));
  const borders = whenFirstAsked(() => bordersOf(countries, "countries"));
  return {
    kind: "world",
    width,
    height,
    project(longitude, latitude) {
      const place = projection([longitude, latitude]);
      return place === null || !place.every((pixel) => Number.isFinite(pixel)) ? null : place;
    },
    traceLand(context) {
      geoPath(projection, context)(land());
    },
    traceBorders(context) {
      geoPath(projection, context)(borders());
    },
  };
}

/**
 * The corners of the places as a shape to fit, and the meridian in the middle; a single place
 * gets some land around it. The date line is in the middle only where that halves the map, as
 * for Fiji and Samoa: for America, Europe and Australia people expect the usual view.
 */
function extent(places: readonly (readonly [number, number])[]): {
  readonly around: GeoPermissibleObjects;
  readonly middle: number;
} {
  const latitudes = places.map(([, latitude]) => Math.max(-80, Math.min(80, latitude)));
  const usual = span(places.map(([longitude]) => longitude));
  const overDateLine = span(places.map(([longitude]) => (longitude < 0 ? longitude + 360 : longitude)));
  const wide = overDateLine.to - overDateLine.from < (usual.to - usual.from) / 2 ? overDateLine : usual;
  const tall = span(latitudes);
  const room = Math.max(0, (4 - Math.max(wide.to - wide.from, tall.to - tall.from)) / 2);
  return {
    around: {
      type: "MultiPoint",
      coordinates: [
        [wide.from - room, Math.max(-80, tall.from - room)],
        [wide.to + room, Math.min(80, tall.to + room)],
      ],
    },
    middle: (wide.from + wide.to) / 2,
  };
}

function span(values: readonly number[]): { readonly from: number; readonly to: number } {
  let from = Infinity;
  let to = -Infinity;
  for (const value of values) {
    from = Math.min(from, value);
    to = Math.max(to, value);
  }
  return { from, to };
}

function collection(topology: Topology, name: string): GeometryCollection {
  const object = topology.objects[name];
  if (!isCollection(object)) {
    throw new RangeError(
      `the map file has no shapes "${name}"; it holds ${Object.keys(topology.objects).join(", ")}`,
    );
  }
  return object;
}

function isCollection(object: { readonly type: unknown } | undefined): object is GeometryCollection {
  return object?.type === "GeometryCollection";
}

/** Shapes take some milliseconds to unpack: each is unpacked where it is first drawn, in a step of its own. */
function whenFirstAsked<Shape>(unpack: () => Shape): () => Shape {
  let shape: Shape | null = null;
  return () => (shape ??= unpack());
}

function landOf(topology: Topology, name: string): GeoPermissibleObjects {
  return feature(topology, collection(topology, name));
}

function bordersOf(topology: Topology, name: string): GeoPermissibleObjects {
  return mesh(topology, collection(topology, name), (a, b) => a !== b);
}
