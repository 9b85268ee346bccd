import { Middle } from "../middle";
import { decodeNumbers, decodeSteps } from "./number-text";
import { DEGREE_PARTS, PLACES_LAYOUT } from "./packed-places";
import type { PackedUsPlaces } from "./packed-places";
import { CityList } from "./city-list";

interface ZipPoint {
  readonly latitude: number;
  readonly longitude: number;
  /** Two letters. */
  readonly state: string;
}

/** ZIP codes of the US: points, states and counties. */
export class UsZips {
  readonly count: number;
  /** Degrees, by position; ZIPs ascending. */
  readonly latitude: Float64Array;
  readonly longitude: Float64Array;
  /** Position of each ZIP's county, -1 for none. */
  readonly county: Int32Array;
  /** People per km² of each county, NaN where nobody is counted. */
  readonly countyDensity: Float64Array;
  private readonly positions = new Int32Array(100_000).fill(-1);
  private readonly states: string;
  private readonly areas = new Map<string, { latitude: number; longitude: number } | null>();
  private readonly codes: Int32Array;

  constructor({ zips, counties }: PackedUsPlaces) {
    this.count = zips.state.length / 2;
    this.states = zips.state;
    this.codes = decodeSteps(zips.zip, this.count);
    this.codes.forEach((zip, position) => {
      this.positions[zip] = position;
    });
    this.latitude = degrees(decodeSteps(zips.latitude, this.count));
    this.longitude = degrees(decodeSteps(zips.longitude, this.count));
    this.county = decodeSteps(zips.county, this.count);
    const counted = counties.fips.split(" ").length;
    const people = decodeNumbers(counties.population, counted);
    const km2 = decodeNumbers(counties.areaKm2, counted);
    this.countyDensity = Float64Array.from(people, (number, at) =>
      number > 0 ? number / (km2[at] ?? NaN) : NaN,
    );
  }

  /** Position of a ZIP of five digits, -1 when there is none. */
  find(zip: string): number {
    return this.positions[Number(zip)] ?? -1;
  }

  at(position: number): ZipPoint {
    return {
      latitude: this.latitude[position] ?? NaN,
      longitude: this.longitude[position] ?? NaN,
      state: this.states.slice(position * 2, position * 2 + 2),
    };
  }

  /** Middle of the ZIPs that begin with three digits, null when none does. */
  middleOf(threeDigits: string): { latitude: number; longitude: number } | null {
    const known = this.areas.get(threeDigits);
    if (known !== undefined) return known;
    const middle = new Middle();
    const from = Number(threeDigits) * 100;
    for (let zip = from; zip < from + 100; zip += 1) {
      const position = this.positions[zip] ?? -1;
      if (position >= 0) middle.add(this.latitude[position] ?? 0, this.longitude[position] ?? 0, 1);
    }
    const point = middle.point();
    this.areas.set(threeDigits, point);
    return point;
  }
}

/**
 * Reads the file of the US.
 *
 * @throws RangeError when the file has another layout
 */
export function readUsPlaces(packed: PackedUsPlaces): { readonly zips: UsZips; readonly cities: CityList } {
  refuseOtherLayout(packed.layout);
  const zips = new UsZips(packed);
  const names = packed.cities.name.split("|");
  const count = names.length;
  const by = decodeSteps(packed.cities.zip, count);
  const north = decodeNumbers(packed.cities.north, count);
  const east = decodeNumbers(packed.cities.east, count);
  const regions = names.map((_, city) => packed.cities.state.slice(city * 2, city * 2 + 2));
  const cities = new CityList({
    count,
    names,
    aliases: [],
    regions,
    latitude: Float64Array.from(by, (zip, city) => moved(zips.latitude[zip], north[city])),
    longitude: Float64Array.from(by, (zip, city) => moved(zips.longitude[zip], east[city])),
    population: Float64Array.from(
      decodeNumbers(packed.cities.population, count),
      (hundreds) => hundreds * 100,
    ),
  });
  return { zips, cities };
}

/** @throws RangeError when a file has another layout than this code reads */
export function refuseOtherLayout(layout: number): void {
  if (layout === PLACES_LAYOUT) return;
  throw new RangeError(
    `The file of places has layout ${String(layout)}, this version reads ${String(PLACES_LAYOUT)}; load the add-in again`,
  );
}

export function degrees(parts: Int32Array): Float64Array {
  return Float64Array.from(parts, (value) => value / DEGREE_PARTS);
}

/** Exact in thousandths of a degree. */
function moved(from: number | undefined, parts: number | undefined): number {
  return Math.round((from ?? NaN) * DEGREE_PARTS + (parts ?? NaN)) / DEGREE_PARTS;
}
