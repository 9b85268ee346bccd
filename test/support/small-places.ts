import { Places } from "../../src/engine/geography/places/place-index";
import { encodeNumbers, encodeSteps } from "../../src/engine/geography/places/number-text";
import { DEGREE_PARTS, PLACES_LAYOUT } from "../../src/engine/geography/places/packed-places";
import type { PackedUsPlaces, PackedWorldPlaces } from "../../src/engine/geography/places/packed-places";

type Zip = readonly [zip: number, state: string, latitude: number, longitude: number];
type City = readonly [name: string, state: string, zip: number, population: number];

const ZIPS: readonly Zip[] = [
  [601, "PR", 18.18, -66.75],
  [802, "VI", 18.34, -64.93],
  [1101, "MA", 42.1, -72.59],
  [2138, "MA", 42.38, -71.13],
  [2139, "MA", 42.36, -71.1],
  [4101, "ME", 43.66, -70.26],
  [62701, "IL", 39.8, -89.65],
  [63101, "MO", 38.63, -90.19],
  [64101, "MO", 39.1, -94.6],
  [65801, "MO", 37.21, -93.3],
  [66101, "KS", 39.12, -94.63],
  [75201, "TX", 32.79, -96.8],
  [96910, "GU", 13.47, 144.75],
  [97201, "OR", 45.51, -122.69],
];
/** Each stands where its ZIP does. */
const CITIES: readonly City[] = [
  ["Springfield", "MA", 1101, 155_000],
  ["Cambridge", "MA", 2138, 118_000],
  ["Portland", "ME", 4101, 68_000],
  ["Springfield", "IL", 62701, 114_000],
  ["Saint Louis", "MO", 63101, 300_000],
  ["Kansas City", "MO", 64101, 508_000],
  ["Springfield", "MO", 65801, 169_000],
  ["Kansas City", "KS", 66101, 156_000],
  ["Dallas", "TX", 75201, 1_300_000],
  ["Portland", "OR", 97201, 650_000],
];

const US: PackedUsPlaces = {
  layout: PLACES_LAYOUT,
  source: "made for tests",
  counties: { fips: encodeSteps([1]), population: encodeNumbers([1000]), areaKm2: encodeNumbers([10]) },
  cities: {
    name: CITIES.map(([name]) => name).join("|"),
    state: CITIES.map(([, state]) => state).join(""),
    zip: encodeSteps(CITIES.map(([, , zip]) => ZIPS.findIndex(([code]) => code === zip))),
    north: encodeNumbers(CITIES.map(() => 0)),
    east: encodeNumbers(CITIES.map(() => 0)),
    population: encodeNumbers(CITIES.map(([, , , population]) => population / 100)),
  },
  zips: {
    zip: encodeSteps(ZIPS.map(([zip]) => zip)),
    latitude: parts(ZIPS.map(([, , latitude]) => latitude)),
    longitude: parts(ZIPS.map(([, , , longitude]) => longitude)),
    state: ZIPS.map(([, state]) => state).join(""),
    county: encodeSteps(ZIPS.map(() => 0)),
  },
};

const WORLD: PackedWorldPlaces = {
  layout: PLACES_LAYOUT,
  source: "made for tests",
  countries: {
    CA: country(["London", "08", 42.98, -81.23, 346], ["Vancouver", "02", 49.25, -123.12, 600]),
    DE: country(
      ["Berlin", "16", 52.52, 13.41, 3400],
      ["München", "02", 48.14, 11.58, 1260, "Munich,Muenchen"],
    ),
    FR: country(
      ["Paris", "75", 48.85, 2.35, 2100],
      ["Saint-Ouen", "93", 48.91, 2.33, 50],
      ["Blois", "41", 47.59, 1.33, 46],
    ),
    GB: country(["London", "ENG", 51.51, -0.13, 8900], ["Cambridge", "ENG", 52.2, 0.12, 128]),
  },
};

function country(...cities: readonly (readonly [string, string, number, number, number, string?])[]) {
  return {
    name: cities.map(([name]) => name).join("|"),
    alias: cities.map(([, , , , , alias]) => alias ?? "").join("|"),
    region: cities.map(([, region]) => region).join("|"),
    latitude: parts(cities.map(([, , latitude]) => latitude)),
    longitude: parts(cities.map(([, , , longitude]) => longitude)),
    population: encodeSteps(cities.map(([, , , , thousands]) => thousands)),
  };
}

function parts(degrees: readonly number[]): string {
  return encodeSteps(degrees.map((value) => Math.round(value * DEGREE_PARTS)));
}

/** A few ZIP codes and cities, with rounded points and people. */
export const SMALL_US = new Places(US, null);
export const SMALL_WORLD = new Places(US, WORLD);
