import { distanceKm } from "../../src/engine/geography/distance";
import { cos } from "../../src/engine/geography/portable-math";
import { encodeNumbers, encodeSteps } from "../../src/engine/geography/places/number-text";
import { DEGREE_PARTS, PLACES_LAYOUT } from "../../src/engine/geography/places/packed-places";
import type { PackedUsPlaces } from "../../src/engine/geography/places/packed-places";
import { placeKey, placeKeys } from "../../src/engine/geography/places/place-name";
import type { Counties } from "./counties";
import type { GeoNamesCity } from "./geonames-cities";
import type { SourceZip } from "./zip-sources";

/** A place that is farther from the ZIPs of its name is another place of the same name. */
const SAME_PLACE_KM = 40;

interface City {
  readonly name: string;
  readonly state: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly population: number;
}

/** A city and the ZIP that it stands by. */
interface PlacedCity extends City {
  readonly zip: SourceZip;
}

/** GeoNames gives each territory a country code of its own. */
const TERRITORIES = new Set(["PR", "VI", "GU", "AS", "MP"]);

/**
 * The US in its packed form.
 *
 * @param zips ascending
 * @param cities of all countries; those of the US and its territories are taken
 */
export function packUsPlaces(
  zips: readonly SourceZip[],
  cities: readonly GeoNamesCity[],
  counties: Counties,
): PackedUsPlaces {
  const positions = new Map(zips.map((zip, at) => [zip, at]));
  const positionOf = ({ zip }: PlacedCity): number => positions.get(zip) ?? -1;
  const placed = [...citiesOfZips(zips, usCities(cities))].sort((a, b) => positionOf(a) - positionOf(b));
  return {
    layout: PLACES_LAYOUT,
    source:
      "ZIP codes and places: GeoNames, CC BY 4.0. Counties: US Census Bureau, outlines of 2023, people of 2010, public domain",
    counties: {
      fips: encodeSteps(counties.fips.map(Number)),
      population: encodeNumbers(counties.population),
      areaKm2: encodeNumbers(counties.areaKm2),
    },
    cities: {
      name: placed.map(({ name }) => name).join("|"),
      state: placed.map(({ state }) => state).join(""),
      zip: encodeSteps(placed.map(positionOf)),
      north: encodeNumbers(placed.map(({ latitude, zip }) => inParts(latitude) - inParts(zip.latitude))),
      east: encodeNumbers(placed.map(({ longitude, zip }) => inParts(longitude) - inParts(zip.longitude))),
      population: encodeNumbers(placed.map(({ population }) => Math.round(population / 100))),
    },
    zips: {
      zip: encodeSteps(zips.map(({ zip }) => Number(zip))),
      ...packPoints(zips),
      state: zips.map(({ state }) => state).join(""),
      county: encodeSteps(countiesOfZips(zips, counties)),
    },
  };
}

/** Points in parts of a degree. */
export function packPoints(points: readonly { readonly latitude: number; readonly longitude: number }[]): {
  latitude: string;
  longitude: string;
} {
  return {
    latitude: encodeSteps(points.map(({ latitude }) => inParts(latitude))),
    longitude: encodeSteps(points.map(({ longitude }) => inParts(longitude))),
  };
}

function inParts(degrees: number): number {
  return Math.round(degrees * DEGREE_PARTS);
}

/** The cities of the US by state and key, parts of cities only where no city has the name; the most people first. */
function usCities(cities: readonly GeoNamesCity[]): Map<string, City[]> {
  const byKey = new Map<string, City[]>();
  const own = cities
    .filter(({ country }) => country === "US" || TERRITORIES.has(country))
    .sort((a, b) => Number(a.kind === "PPLX") - Number(b.kind === "PPLX") || b.population - a.population);
  for (const { name, country, region, latitude, longitude, population } of own) {
    const state = country === "US" ? region : country;
    const key = `${state} ${placeKey(name)}`;
    const city = { name, state, latitude, longitude, population };
    const same = byKey.get(key);
    if (same === undefined) byKey.set(key, [city]);
    else same.push(city);
  }
  return byKey;
}

/**
 * The names of the ZIPs, each once a state, with the point and people of the city of that name near them;
 * where there is none, the one of their points that is nearest to the others. Then the cities without a ZIP of
 * their name.
 */
function* citiesOfZips(
  zips: readonly SourceZip[],
  cities: ReadonlyMap<string, City[]>,
): Generator<PlacedCity> {
  const groups = new Map<string, SourceZip[]>();
  for (const zip of zips) {
    if (zip.place === "") continue;
    const key = `${zip.state} ${placeKey(zip.place)}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [zip]);
    else group.push(zip);
  }
  const byState = new Map<string, SourceZip[]>();
  for (const zip of zips) {
    const list = byState.get(zip.state);
    if (list === undefined) byState.set(zip.state, [zip]);
    else list.push(zip);
  }
  const taken = new Set<City>();
  for (const members of groups.values()) {
    const [first] = members;
    if (first === undefined) continue;
    const middle = medoid(members);
    const city = cityNear(cities, first, middle);
    if (city === null) {
      yield { name: first.place, state: first.state, ...middle, population: 0, zip: first };
      continue;
    }
    taken.add(city);
    yield { ...city, name: first.place, zip: first };
  }
  for (const [key, [largest]] of cities) {
    if (largest === undefined || taken.has(largest) || groups.has(key)) continue;
    yield { ...largest, zip: nearestZip(byState.get(largest.state) ?? [], largest) };
  }
}

/** The nearest ZIP of the state, by degrees; the first of equally near ones. */
function nearestZip(zips: readonly SourceZip[], city: City): SourceZip {
  const shrink = cos((city.latitude * Math.PI) / 180);
  let best = Infinity;
  let found: SourceZip | undefined;
  for (const zip of zips) {
    const north = zip.latitude - city.latitude;
    const east = (zip.longitude - city.longitude) * shrink;
    const square = north * north + east * east;
    if (square >= best) continue;
    best = square;
    found = zip;
  }
  if (found === undefined) throw new RangeError(`${city.name} lies in ${city.state}, which has no ZIP`);
  return found;
}

/** The largest city of a ZIP's name, or of its name with a "City" or "Township" more or less, near a point. */
function cityNear(
  cities: ReadonlyMap<string, City[]>,
  { state, place }: SourceZip,
  point: { readonly latitude: number; readonly longitude: number },
): City | null {
  for (const key of [...placeKeys(place), `${placeKey(place)} city`]) {
    for (const city of cities.get(`${state} ${key}`) ?? []) {
      if (distanceKm(city.latitude, city.longitude, point.latitude, point.longitude) <= SAME_PLACE_KM)
        return city;
    }
  }
  return null;
}

/** The point with the least sum of distances to the others; of equal ones the first. */
function medoid(zips: readonly SourceZip[]): { latitude: number; longitude: number } {
  let best = Infinity;
  let found = { latitude: NaN, longitude: NaN };
  for (const { latitude, longitude } of zips) {
    let sum = 0;
    for (const other of zips) sum += distanceKm(latitude, longitude, other.latitude, other.longitude);
    if (sum >= best) continue;
    best = sum;
    found = { latitude, longitude };
  }
  return found;
}

/** County of each ZIP by its code where the atlas has it, else by its point. */
function countiesOfZips(zips: readonly SourceZip[], counties: Counties): number[] {
  const byPoint = zips.map(({ latitude, longitude }) => counties.countyOf(latitude, longitude));
  const positions = new Map(counties.fips.map((fips, at) => [fips, at]));
  const votes = new Map<string, Map<string, number>>();
  zips.forEach(({ state }, at) => {
    const prefix = counties.fips[byPoint[at] ?? -1]?.slice(0, 2);
    if (prefix === undefined) return;
    const ofState = votes.get(state) ?? new Map<string, number>();
    votes.set(state, ofState.set(prefix, (ofState.get(prefix) ?? 0) + 1));
  });
  const prefixOf = new Map(
    [...votes].map(([state, counts]) => [state, [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? ""]),
  );
  return zips.map(({ state, county }, at) => {
    const byCode = county === "" ? undefined : positions.get((prefixOf.get(state) ?? "") + county);
    return byCode ?? byPoint[at] ?? -1;
  });
}
