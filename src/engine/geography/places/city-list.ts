import { Middle } from "../middle";
import { placeKey, placeKeys } from "./place-name";

/** The cities of a country as columns of one length. */
export interface CityColumns {
  readonly count: number;
  readonly names: readonly string[];
  /** Other spellings of a city; none where the list is shorter. */
  readonly aliases: readonly (readonly string[])[];
  /** Code of the state or province. */
  readonly regions: readonly string[];
  /** Degrees. */
  readonly latitude: Float64Array;
  readonly longitude: Float64Array;
  readonly population: Float64Array;
}

interface PlacePoint {
  readonly latitude: number;
  readonly longitude: number;
}

const MOST_ANSWERS = 20_000;

/** Finds the cities of one country by name. The index of names is made on first use. */
export class CityList {
  private byKey: Map<string, number[]> | null = null;
  private readonly answers = new Map<string, readonly number[]>();
  private readonly middles = new Map<string, PlacePoint | null>();

  constructor(readonly cities: CityColumns) {}

  /**
   * Cities that bear the name, the most people first, in one region or in all of the country; of the name as
   * written before the name without "Town", "City of" and the like.
   *
   * @param region "" for the whole country
   */
  named(text: string, region: string): readonly number[] {
    const asked = `${region}\n${text}`;
    const before = this.answers.get(asked);
    if (before !== undefined) return before;
    // Lists name few cities many times; one that does not must not fill the memory.
    if (this.answers.size >= MOST_ANSWERS) this.answers.clear();
    const found = this.search(text, region);
    this.answers.set(asked, found);
    return found;
  }

  private search(text: string, region: string): readonly number[] {
    const byKey = (this.byKey ??= this.indexNames());
    for (const key of placeKeys(text)) {
      const found = byKey.get(key);
      if (found === undefined) continue;
      const inside = region === "" ? found : found.filter((city) => this.cities.regions[city] === region);
      if (inside.length > 0) return inside;
    }
    return [];
  }

  point(city: number): PlacePoint {
    return { latitude: this.cities.latitude[city] ?? NaN, longitude: this.cities.longitude[city] ?? NaN };
  }

  population(city: number): number {
    return this.cities.population[city] ?? 0;
  }

  /** Where its people live on average, of a region or, with "", of the country; null for an unknown region. */
  middle(region: string): PlacePoint | null {
    const known = this.middles.get(region);
    if (known !== undefined) return known;
    const middle = new Middle();
    for (let city = 0; city < this.cities.count; city += 1) {
      if (region !== "" && this.cities.regions[city] !== region) continue;
      const { latitude, longitude } = this.point(city);
      middle.add(latitude, longitude, 1 + this.population(city));
    }
    const point = middle.point();
    this.middles.set(region, point);
    return point;
  }

  private indexNames(): Map<string, number[]> {
    const { count, names, aliases, population } = this.cities;
    const byKey = new Map<string, number[]>();
    const add = (key: string, city: number): void => {
      if (key === "") return;
      const cities = byKey.get(key);
      if (cities === undefined) byKey.set(key, [city]);
      else if (!cities.includes(city)) cities.push(city);
    };
    for (let city = 0; city < count; city += 1) add(placeKey(names[city] ?? ""), city);
    // A spelling of one city that is the name of another in its region means the other.
    const own = new Set<string>();
    for (const [key, cities] of byKey) {
      for (const city of cities) own.add(`${this.cities.regions[city] ?? ""} ${key}`);
    }
    for (let city = 0; city < count; city += 1) {
      const region = this.cities.regions[city] ?? "";
      for (const spelling of [...(aliases[city] ?? []), withoutCity(names[city] ?? "")]) {
        const key = placeKey(spelling);
        if (!own.has(`${region} ${key}`)) add(key, city);
      }
    }
    for (const cities of byKey.values()) {
      if (cities.length > 1) cities.sort((a, b) => (population[b] ?? 0) - (population[a] ?? 0) || a - b);
    }
    return byKey;
  }
}

/** "New York City" is called New York too. */
function withoutCity(name: string): string {
  return name.endsWith(" City") ? name.slice(0, -5) : "";
}
