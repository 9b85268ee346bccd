import { PLACES_LAYOUT } from "../../src/engine/geography/places/packed-places";
import type { PackedCountry, PackedWorldPlaces } from "../../src/engine/geography/places/packed-places";
import { encodeSteps } from "../../src/engine/geography/places/number-text";
import { placeKey } from "../../src/engine/geography/places/place-name";
import type { GeoNamesCity } from "./geonames-cities";
import { packPoints } from "./pack-us-places";

/** People from which a city is kept; capitals always are. */
const LEAST_POPULATION = 15_000;
/** Not airports and ministries: "BER". */
const CODE = /^\p{Lu}{1,4}$/u;
const LATIN_NAME = /^\p{Lu}[\p{Script=Latin}\p{M}' ’.()-]*$/u;
/** Countries whose addresses tell the second level: département, provincia. */
const BY_DISTRICT = new Set(["FR", "IT", "ES"]);
const IN_THE_US_FILE = new Set(["US", "PR", "VI", "GU", "AS", "MP"]);

/** The cities of the other countries in their packed form. */
export function packWorldPlaces(cities: readonly GeoNamesCity[]): PackedWorldPlaces {
  const byCountry = new Map<string, GeoNamesCity[]>();
  for (const city of cities) {
    const isKept = city.kind === "PPLC" || (city.population >= LEAST_POPULATION && city.kind !== "PPLX");
    if (!isKept || IN_THE_US_FILE.has(city.country)) continue;
    const list = byCountry.get(city.country);
    if (list === undefined) byCountry.set(city.country, [city]);
    else list.push(city);
  }
  const codes = [...byCountry.keys()].sort();
  return {
    layout: PLACES_LAYOUT,
    source: "Cities: GeoNames, CC BY 4.0",
    countries: Object.fromEntries(codes.map((code) => [code, packCountry(byCountry.get(code) ?? [])])),
  };
}

function packCountry(unsorted: readonly GeoNamesCity[]): PackedCountry {
  const cities = [...unsorted].sort((a, b) => b.population - a.population || (a.name < b.name ? -1 : 1));
  return {
    name: cities.map(({ name }) => name.replace(/[|,]/g, " ")).join("|"),
    alias: cities.map((city) => aliasesOf(city).join(",")).join("|"),
    region: cities
      .map(({ country, region, district }) => (BY_DISTRICT.has(country) ? district : region))
      .join("|"),
    ...packPoints(cities),
    population: encodeSteps(cities.map(({ population }) => Math.round(population / 1000))),
  };
}

/** Spellings in Latin letters whose key is not the key of the name. */
function aliasesOf({ name, plainName, aliases }: GeoNamesCity): string[] {
  const keys = new Set([placeKey(name)]);
  const kept: string[] = [];
  for (const alias of [plainName, ...aliases]) {
    if (!LATIN_NAME.test(alias) || CODE.test(alias) || alias.length < 3) continue;
    const key = placeKey(alias);
    if (key === "" || keys.has(key)) continue;
    keys.add(key);
    kept.push(alias);
  }
  return kept;
}
